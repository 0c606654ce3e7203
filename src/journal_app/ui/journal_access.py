"""What the screens before an open journal ask for; none of them looks into the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from journal_app.domain.backup import Backup
    from journal_app.domain.errors import JournalError
    from journal_app.domain.long_work import LongWork
    from journal_app.ui.place import PlaceNotes

J = TypeVar("J")
"""An open journal, handed on unseen."""
Taken = TypeVar("Taken", contravariant=True)  # noqa: PLC0105 - said in a word
"""An open journal that is taken over."""


class JournalAccess(Protocol[J]):
    """Ways into a journal; on the journal's thread."""

    def open(self, passphrase: str) -> J:
        """Open it with the passphrase."""
        ...

    def recover(self, words: str, new_passphrase: str) -> J:
        """Open it with the recovery words and give a new passphrase."""
        ...

    def find_backup(self, passphrase: str, work: LongWork) -> Backup | None:
        """The newest whole backup of a damaged journal; the passphrase opens it."""
        ...

    def restore(self, passphrase: str, backup: Backup, work: LongWork) -> J:
        """Open a backup in the place of a damaged journal, which is kept aside."""
        ...

    def move_in(self, file: Path, secret: str, passphrase: str, work: LongWork) -> J:
        """Make a journal of a backup, its passphrase or words, and the passphrase from now on."""
        ...

    def create(self, passphrase: str) -> J:
        """Make a new journal."""
        ...

    def words(self, journal: J) -> tuple[str, ...]:
        """The recovery words of a journal that was just made."""
        ...

    def change_passphrase(self, journal: J, passphrase: str) -> None:
        """Have another passphrase open a journal that was just made."""
        ...

    def note_words_written(self, journal: J) -> None:
        """Remember that the recovery words stand on paper."""
        ...

    def keep_signs(self, journal: J, signs: tuple[str, ...]) -> None:
        """Put the example signs that were picked into a journal."""
        ...


class BeforeJournal(Protocol[Taken]):
    """What stands around the screens before the journal; on the GUI thread."""

    def adopt(self, journal: Taken) -> None:
        """Show the window around a journal that is open now."""
        ...

    def show_help(self) -> None:
        """Show the numbers before whatever is shown; going back leads there."""
        ...

    def explain(self, error: JournalError) -> str:
        """An expected refusal in one line."""
        ...

    def tell_backup(self, backup: Backup) -> str:
        """From when a backup is, in words."""
        ...


class BeforeFirstJournal(BeforeJournal[Taken], Protocol[Taken]):
    """What the first run asks for besides."""

    def place(self) -> PlaceNotes:
        """What is noticed about the folder in which the journal will lie; off the GUI thread."""
        ...

    def choose_country(self, country: str) -> None:
        """Keep the country whose lines are shown."""
        ...

    def choose_language(self, language: str) -> None:
        """Begin again in another language; nothing was made yet."""
        ...

    def show_move_in(self) -> None:
        """Open a backup from another computer instead."""
        ...

    def save_sheet(self, words: tuple[str, ...]) -> None:
        """Save the words as a page to print."""
        ...


class BeforeMovedJournal(BeforeJournal[Taken], Protocol[Taken]):
    """What moving in asks for besides."""

    def ask_backup_file(self, chosen: Callable[[Path], None]) -> None:
        """Ask for the backup; nothing happens where the person changes their mind."""
        ...

    def back_to_first_run(self) -> None:
        """Show the first run as it was left."""
        ...
