"""What the screen asks of the program around it."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from journal_app.domain.changed_on_both import ChangedOnBoth, OtherWording
from journal_app.domain.ids import ImportId
from journal_app.domain.long_work import LongWork
from journal_app.domain.merge import MergeSummary
from journal_app.ui.names import Names
from journal_app.usecases.import_journal import JournalImport


class TwoCopiesService(Protocol):
    """Other copies of the journal; all but the questions run on the journal's thread."""

    def ask_new_file(self, chosen: Callable[[Path], None]) -> None:
        """Ask for the place of a new exchange file; on the GUI thread."""
        ...

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        """Ask for an exchange file; on the GUI thread."""
        ...

    def state_words(self) -> tuple[str, ...]:
        """What the journal holds, in four words."""
        ...

    def write(self, place: Path, work: LongWork) -> None:
        """Write an exchange file."""
        ...

    def preview(self, file: Path, words: str | None, work: LongWork) -> MergeSummary:
        """What a file would bring."""
        ...

    def bring_in(
        self, file: Path, words: str | None, work: LongWork
    ) -> tuple[MergeSummary, str | None]:
        """Bring it in; what came, and the backup of before."""
        ...

    def preview_import(self, file: Path, words: str, work: LongWork) -> JournalImport:
        """What a file of another journal would bring as an import."""
        ...

    def take_in(self, file: Path, words: str, work: LongWork) -> JournalImport:
        """Take its entries in as an import, after a backup."""
        ...

    def undo_import(self, import_id: ImportId, work: LongWork) -> None:
        """Have all of an import go to the bin, after a backup."""
        ...

    def go_back(self, backup: str, work: LongWork) -> None:
        """Go back to the backup of before."""
        ...

    def start_again(self) -> None:
        """Start the program afresh, after that; on the GUI thread."""
        ...

    def conflicts(self) -> tuple[list[ChangedOnBoth], Names]:
        """What both copies changed, and what things are called."""
        ...

    def keep(self, row: ChangedOnBoth) -> None:
        """What is shown now counts."""
        ...

    def take(self, row: ChangedOnBoth, other: OtherWording) -> None:
        """The other wording counts."""
        ...

    def keep_both(self, row: ChangedOnBoth, other: OtherWording) -> None:
        """Both stay, as entries of their own."""
        ...
