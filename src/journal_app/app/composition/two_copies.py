"""Composes the screen by which two copies of the journal come together."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from journal_app.app.composition.composition import Composition
from journal_app.app.vault_service import OpenVaultService
from journal_app.domain.changed_on_both import ChangedOnBoth, OtherWording
from journal_app.domain.ids import EntryId, ImportId
from journal_app.domain.long_work import LongWork
from journal_app.domain.merge import MergeSummary
from journal_app.storage.exchange.exchange_file import ENDING
from journal_app.translation import tr
from journal_app.ui.names import Names
from journal_app.ui.screen import Built
from journal_app.ui.screens.two_copies.presenter import TwoCopiesPresenter
from journal_app.ui.screens.two_copies.view import TwoCopiesView
from journal_app.ui.widgets.file_dialogs import ask_file, ask_new_file, documents
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.bring_together import BringTogether
from journal_app.usecases.import_journal import ImportJournal, JournalImport
from journal_app.usecases.take_in_other import TakeInOther
from journal_app.usecases.undo_import import UndoImport


def build(composition: Composition) -> Built[TwoCopiesView, TwoCopiesPresenter]:
    """Files out and in, and what waits for a choice."""
    view = TwoCopiesView(composition.services.icons.colours)
    presenter = TwoCopiesPresenter(view, composition.context, WindowTwoCopies(composition))
    return Built(
        view,
        presenter,
        presenter.reload,
        view.focus_first,
        holds=lambda: presenter.holds,
    )


@dataclass(frozen=True, slots=True)
class WindowTwoCopies:
    """Fits ``TwoCopiesService``."""

    composition: Composition

    def ask_new_file(self, chosen: Callable[[Path], None]) -> None:
        """Ask for the place of a new exchange file, whose name says only the day."""
        name = f"{self.composition.clock.today().isoformat()}{ENDING}"
        title = tr("Where should it go?")
        ask_new_file(self.composition.window, title, name, chosen, f"(*{ENDING})")

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        """Ask for an exchange file."""
        kinds = tr("Files of the other laptop (*.jex)")
        title = tr("Choose the file of the other laptop")
        ask_file(self.composition.window, title, documents(), kinds, chosen)

    def state_words(self) -> tuple[str, ...]:
        """What the journal holds, in four words."""
        return self.composition.journal.copies.state_words()

    def write(self, place: Path, work: LongWork) -> None:
        """Write an exchange file; what has that name goes, as the person was asked."""
        self.composition.journal.copies.write(place, over=True, work=work)

    def preview(self, file: Path, words: str | None, work: LongWork) -> MergeSummary:
        """What a file would bring."""
        return self._bring.preview(file, words, work)

    def bring_in(
        self, file: Path, words: str | None, work: LongWork
    ) -> tuple[MergeSummary, str | None]:
        """Bring it in after a backup."""
        return self._bring(file, words, work)

    def preview_import(self, file: Path, words: str, work: LongWork) -> JournalImport:
        """What a file of another journal would bring as an import."""
        return self._take.preview(file, words, work)

    def take_in(self, file: Path, words: str, work: LongWork) -> JournalImport:
        """Take its entries in after a backup."""
        return self._take(file, words, work)

    def undo_import(self, import_id: ImportId, work: LongWork) -> None:
        """Take them back."""
        UndoImport(self.composition.journal.imports, self._back_up)(import_id, work)

    def go_back(self, backup: str, work: LongWork) -> None:
        """Go back to the backup of before."""
        self._vault.restore(backup, work)

    def start_again(self) -> None:
        """Start the program afresh."""
        self._vault.start_again()

    def conflicts(self) -> tuple[list[ChangedOnBoth], Names]:
        """What both copies changed."""
        return self.composition.journal.conflicts.all(), self.composition.names()

    def keep(self, row: ChangedOnBoth) -> None:
        """What is shown now counts."""
        self.composition.journal.conflicts.keep(row)

    def take(self, row: ChangedOnBoth, other: OtherWording) -> None:
        """The other wording counts."""
        self.composition.journal.conflicts.take(row, other)

    def keep_both(self, row: ChangedOnBoth, other: OtherWording) -> None:
        """Both stay."""
        new_id = EntryId(self.composition.services.new_id())
        self.composition.journal.conflicts.keep_both(row, other, new_id)

    @property
    def _back_up(self) -> BackUp:
        journal = self.composition.journal
        return BackUp(journal.backups, self.composition.services.clock, journal.preferences)

    @property
    def _bring(self) -> BringTogether:
        return BringTogether(self.composition.journal.copies, self._back_up)

    @property
    def _take(self) -> TakeInOther:
        journal, new_id = self.composition.journal, self.composition.services.new_id
        return TakeInOther(journal.copies, ImportJournal(journal, new_id), self._back_up)

    @property
    def _vault(self) -> OpenVaultService:
        services = self.composition.services
        return OpenVaultService(
            self.composition.journal, services.clock, services.resources, services.start_again
        )
