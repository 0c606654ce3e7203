"""What stands before the journal: unlocking, the first run, and help in both.

Loaded late is what the unlock screen can do without until somebody asks for it.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Protocol

from journal_app.app.bare_help import bare_help
from journal_app.domain.vault_errors import OpenElsewhereError
from journal_app.ui.screens.unlock.presenter import UnlockActions, UnlockPresenter
from journal_app.ui.screens.unlock.state import UnlockState
from journal_app.ui.screens.unlock.view import UnlockView

if TYPE_CHECKING:
    from journal_app.app.device_settings import DeviceSettingsFile
    from journal_app.app.journal_doors import Doors
    from journal_app.app.surroundings import Surroundings
    from journal_app.domain.backup import Backup
    from journal_app.domain.crisis_line import CrisisLine
    from journal_app.domain.errors import JournalError
    from journal_app.storage.journal import OpenJournal
    from journal_app.ui.device import DeviceChoices
    from journal_app.ui.jobs import Jobs
    from journal_app.ui.screens.first_run.view import FirstRunView
    from journal_app.ui.screens.move_in.view import MoveInView
    from journal_app.ui.theme.icons import Icons
    from journal_app.ui.window import Window


class Host(Protocol):
    """What the entrance asks of the program around it."""

    around: Surroundings
    device: DeviceSettingsFile
    db: Jobs
    icons: Icons
    journal: OpenJournal | None

    @property
    def lines(self) -> tuple[CrisisLine, ...]:
        """The lines of help for every country."""
        ...

    def choices(self) -> DeviceChoices:
        """The choices of this device."""
        ...

    def adopt(self, journal: OpenJournal) -> None:
        """Show the window around a journal that is open."""
        ...


class Entrance:
    """Shows the bare pages in the window; the journal it opens goes to the program."""

    def __init__(self, program: Host, window: Window) -> None:
        self._program, self._window = program, window
        self.unlock_view: UnlockView | None = None
        self.first_run_view: FirstRunView | None = None
        self._presenters: list[object] = []
        self._front: UnlockView | FirstRunView | MoveInView | None = None
        self._in_help = False
        window.help_requested.connect(self.show_help)

    def show_unlock(self) -> None:
        """Ask for the passphrase."""
        view = self.unlock_view = UnlockView(self._program.icons)
        actions = UnlockActions(
            open_with=lambda typed: self._doors().open(typed),
            recover=lambda words, new: self._doors().recover(words, new),
            find_backup=lambda typed: self._doors().find_backup(typed),
            restore=lambda typed, backup: self._doors().restore(typed, backup),
            tell_backup=self._tell_backup,
            opened=self._program.adopt,
            explain=_explain,
            help_now=self.show_help,
        )
        self._presenters.append(UnlockPresenter(view, self._program.db, actions))
        self._show_front(view)

    def say_open_elsewhere(self) -> None:
        """Another window has this journal, and it did not come when it was called."""
        if self.unlock_view is not None:
            self.unlock_view.show_state(UnlockState(problem=_explain(OpenElsewhereError())))

    def show_first_run(self) -> None:
        """Lead through the five steps."""
        screens = importlib.import_module("journal_app.ui.screens.first_run.presenter")
        views = importlib.import_module("journal_app.ui.screens.first_run.view")
        view = self.first_run_view = views.FirstRunView(self._program.icons)
        doors = self._doors()
        notes_on = importlib.import_module("journal_app.app.places.notes").notes_on

        def make(passphrase: str) -> Any:
            journal = doors.create(passphrase)
            self._program.journal = journal
            return screens.Made(journal, journal.vault.words())

        def keep_signs(journal: OpenJournal, signs: tuple[str, ...]) -> None:
            doors.keep_signs(journal, signs)

        actions = screens.FirstRunActions(
            strength=importlib.import_module("journal_app.app.passphrases")
            .PassphraseTools()
            .strength,
            make=make,
            keep_signs=keep_signs,
            choose_country=lambda country: self._program.device.change(country=country),
            opened=self._program.adopt,
            help_now=self.show_help,
            place=lambda: notes_on(self._program.around.folder),
            move_in=self.show_move_in,
            save_sheet=self._save_sheet,
        )
        offers = screens.FirstRunOffers(
            countries=tuple(dict.fromkeys(line.country for line in self._program.lines)),
            country=self._program.device.settings.country or None,
            signs=doors.example_signs(),
        )
        self._presenters.append(screens.FirstRunPresenter(view, self._program.db, actions, offers))
        self._show_front(view)

    def show_move_in(self) -> None:
        """Make a journal of a backup; going back leads to the first step again."""
        screens = importlib.import_module("journal_app.ui.screens.move_in.presenter")
        views = importlib.import_module("journal_app.ui.screens.move_in.view")
        dialogs = importlib.import_module("journal_app.app.composition.ask_files")
        first, view = self.first_run_view, views.MoveInView(self._program.icons)
        assert first is not None
        actions = screens.MoveInActions(
            ask_file=lambda chosen: dialogs.ask_file(self._window, chosen),
            move_in=lambda file, secret, new: self._doors().move_in(file, secret, new),
            opened=self._program.adopt,
            back=lambda: self._show_front(first),
            help_now=self.show_help,
        )
        self._presenters.append(screens.MoveInPresenter(view, self._program.db, actions))
        self._show_front(view)

    def _show_front(self, view: UnlockView | FirstRunView | MoveInView) -> None:
        self._front, self._in_help = view, False
        self._window.show_bare(view)
        view.focus_first()

    def show_help(self) -> None:
        """Show the numbers before whatever is shown; going back leads there."""
        front = self._front
        if front is None or self._in_help:
            return
        self._in_help = True
        view, presenter = bare_help(self._program, lambda: self._show_front(front))
        self._presenters.append(presenter)
        self._window.show_bare(view)
        presenter.open()

    def _save_sheet(self, words: tuple[str, ...]) -> None:
        """Ask where the page with the words should go, and write it."""
        sheets = importlib.import_module("journal_app.app.composition.save_sheet")
        sheets.save_sheet(self._window, self._program.db, words, self._program.around.resources)

    def _tell_backup(self, backup: Backup) -> str:
        words = importlib.import_module("journal_app.ui.screens.safe_keeping.words")
        told: str = words.found_words(backup, self._program.around.clock.zone())
        return told

    def _doors(self) -> Doors:
        around = self._program.around
        module = importlib.import_module("journal_app.app.journal_doors")
        doors: Doors = module.Doors(around.folder, around.resources, around.clock, around.rules)
        return doors


def _explain(error: JournalError) -> str:
    said: str = importlib.import_module("journal_app.ui.refusal_words").explain(error).short
    return said
