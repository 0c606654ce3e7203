"""What stands before the journal: unlocking, the first run, and help in both.

Loaded late is what the unlock screen can do without until somebody asks for it.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Protocol

from journal_app.app.help_without_journal import HelpProgram, help_without_journal
from journal_app.domain.vault_errors import OpenElsewhereError
from journal_app.ui.screens.unlock.presenter import UnlockPresenter
from journal_app.ui.screens.unlock.state import UnlockState
from journal_app.ui.screens.unlock.view import UnlockView

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from journal_app.app.device_settings import DeviceSettingsFile
    from journal_app.app.environment import Environment
    from journal_app.app.journal_access import FolderAccess
    from journal_app.domain.backup import Backup
    from journal_app.domain.errors import JournalError
    from journal_app.domain.long_work import LongWork
    from journal_app.storage.journal import OpenJournal
    from journal_app.ui.jobs import Jobs
    from journal_app.ui.place import PlaceNotes
    from journal_app.ui.screens.first_run.view import FirstRunView
    from journal_app.ui.screens.move_in.view import MoveInView
    from journal_app.ui.theme.icons import Icons
    from journal_app.ui.window import Window


class UnlockProgram(HelpProgram, Protocol):
    """What the entrance asks of the program around it."""

    environment: Environment
    device: DeviceSettingsFile
    db: Jobs
    icons: Icons
    journal: OpenJournal | None

    def adopt(self, journal: OpenJournal) -> None:
        """Show the window around a journal that is open."""
        ...

    def choose_language(self, language: str) -> None:
        """Speak another language from now on."""
        ...


class LateAccess:
    """Ways into the journal of a folder; what they need is loaded on the journal's thread.

    Fits ``JournalAccess``.
    """

    def __init__(self, program: UnlockProgram) -> None:
        self._program = program

    def folder(self) -> FolderAccess:
        """The folder of this program."""
        around = self._program.environment
        module = importlib.import_module("journal_app.app.journal_access")
        access: FolderAccess = module.FolderAccess(
            around.folder, around.resources, around.clock, around.rules
        )
        return access

    def open(self, passphrase: str) -> OpenJournal:
        """Open it with the passphrase."""
        return self.folder().open(passphrase)

    def recover(self, words: str, new_passphrase: str) -> OpenJournal:
        """Open it with the recovery words and give a new passphrase."""
        return self.folder().recover(words, new_passphrase)

    def find_backup(self, passphrase: str, work: LongWork) -> Backup | None:
        """The newest whole backup of a damaged journal."""
        return self.folder().find_backup(passphrase, work)

    def restore(self, passphrase: str, backup: Backup, work: LongWork) -> OpenJournal:
        """Open a backup in the place of a damaged journal."""
        return self.folder().restore(passphrase, backup, work)

    def move_in(self, file: Path, secret: str, passphrase: str, work: LongWork) -> OpenJournal:
        """Make a journal of a backup."""
        return self.folder().move_in(file, secret, passphrase, work)

    def create(self, passphrase: str) -> OpenJournal:
        """Make a new journal; the program knows it before anybody sees it."""
        journal = self.folder().create(passphrase)
        self._program.journal = journal
        return journal

    def words(self, journal: OpenJournal) -> tuple[str, ...]:
        """The recovery words of a journal that was just made."""
        return self.folder().words(journal)

    def change_passphrase(self, journal: OpenJournal, passphrase: str) -> None:
        """Have another passphrase open a journal that was just made."""
        self.folder().change_passphrase(journal, passphrase)

    def note_words_written(self, journal: OpenJournal) -> None:
        """Remember that the recovery words stand on paper."""
        self.folder().note_words_written(journal)

    def keep_signs(self, journal: OpenJournal, signs: tuple[str, ...]) -> None:
        """Put the example signs that were picked into a journal."""
        self.folder().keep_signs(journal, signs)


class UnlockFlow:
    """Shows the bare pages in the window; the journal it opens goes to the program.

    Fits ``BeforeJournal`` and what the first run and moving in ask for besides.
    """

    def __init__(self, program: UnlockProgram, window: Window) -> None:
        self._program, self._window = program, window
        self._access = LateAccess(program)
        self.unlock_view: UnlockView | None = None
        self.first_run_view: FirstRunView | None = None
        self._presenters: list[object] = []
        self._front: UnlockView | FirstRunView | MoveInView | None = None
        self._in_help = False
        window.help_requested.connect(self.show_help)

    def show_unlock(self) -> None:
        """Ask for the passphrase."""
        view = self.unlock_view = UnlockView(self._program.icons)
        self._presenters.append(UnlockPresenter(view, self._program.db, self._access, self))
        self._show_front(view)

    def say_open_elsewhere(self) -> None:
        """Another window has this journal, and it did not come when it was called."""
        if self.unlock_view is not None:
            problem = self.explain(OpenElsewhereError())
            self.unlock_view.show_state(UnlockState(problem=problem))

    def show_first_run(self) -> None:
        """Lead through the five steps."""
        screens = importlib.import_module("journal_app.ui.screens.first_run.presenter")
        views = importlib.import_module("journal_app.ui.screens.first_run.view")
        passphrases = importlib.import_module("journal_app.app.passphrases")
        spoken = importlib.import_module("journal_app.app.languages")
        likely = importlib.import_module("journal_app.ui.likely_country").HelpLines
        view = self.first_run_view = views.FirstRunView(self._program.icons)
        offers = screens.FirstRunOffers(
            lines=self._program.lines,
            country=self._program.device.settings.country or None,
            likely=likely(self._program.lines).likely(),
            signs=self._access.folder().example_signs(),
            passphrases=passphrases.PassphraseTools(),
            languages=spoken.offered(self._program.environment.resources),
        )
        self._presenters.append(
            screens.FirstRunPresenter(view, self._program.db, self._access, self, offers)
        )
        self._show_front(view)

    def show_move_in(self) -> None:
        """Make a journal of a backup; going back leads to the first step again."""
        screens = importlib.import_module("journal_app.ui.screens.move_in.presenter")
        views = importlib.import_module("journal_app.ui.screens.move_in.view")
        view = views.MoveInView(self._program.icons)
        self._presenters.append(screens.MoveInPresenter(view, self._program.db, self._access, self))
        self._show_front(view)

    def back_to_first_run(self) -> None:
        """Show the first run as it was left."""
        assert self.first_run_view is not None
        self._show_front(self.first_run_view)

    def _show_front(self, view: UnlockView | FirstRunView | MoveInView) -> None:
        self._front, self._in_help = view, False
        self._window.show_bare(view)
        view.focus_first()

    def adopt(self, journal: OpenJournal) -> None:
        """Show the window around a journal that is open now."""
        self._program.adopt(journal)

    def show_help(self) -> None:
        """Show the numbers before whatever is shown; going back leads there."""
        front = self._front
        if front is None or self._in_help:
            return
        self._in_help = True
        view, presenter = help_without_journal(self._program, lambda: self._show_front(front))
        self._presenters.append(presenter)
        self._window.show_bare(view)
        presenter.open()

    def explain(self, error: JournalError) -> str:
        """An expected refusal in one line."""
        said: str = importlib.import_module("journal_app.ui.refusal_words").explain(error).short
        return said

    def tell_backup(self, backup: Backup) -> str:
        """From when a backup is, in words."""
        words = importlib.import_module("journal_app.ui.screens.safe_keeping.words")
        told: str = words.found_words(backup, self._program.environment.clock.zone())
        return told

    def place(self) -> PlaceNotes:
        """What is noticed about the folder in which the journal will lie."""
        notes_on = importlib.import_module("journal_app.app.places.notes").notes_on
        notes: PlaceNotes = notes_on(self._program.environment.folder)
        return notes

    def choose_country(self, country: str) -> None:
        """Keep the country whose lines are shown."""
        self._program.device.change(country=country)

    def choose_language(self, language: str) -> None:
        """Begin again in another language; nothing was made yet."""
        self._program.choose_language(language)

    def save_sheet(self, words: tuple[str, ...]) -> None:
        """Ask where the page with the words should go, and write it."""
        sheets = importlib.import_module("journal_app.app.composition.save_sheet")
        sheets.save_sheet(
            self._window, self._program.db, words, self._program.environment.resources
        )

    def ask_backup_file(self, chosen: Callable[[Path], None]) -> None:
        """Ask for the backup to move in with."""
        dialogs = importlib.import_module("journal_app.app.composition.backup_dialogs")
        dialogs.ask_backup_file(self._window, chosen)
