"""Backs up, goes back, checks, and changes the keys; never on the GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from journal_app.domain.backup import Backup
from journal_app.domain.errors import JournalError
from journal_app.domain.health import HealthReport
from journal_app.translation import tr, tr_n
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.first_run.state import Strength
from journal_app.ui.screens.safe_keeping.state import Busy, SafeKeepingState, Shelf
from journal_app.ui.screens.safe_keeping.view import SafeKeepingView
from journal_app.ui.strength_words import strength_words


@dataclass(frozen=True, slots=True)
class SafeKeepingActions:
    """What is done to the vault; on the journal's thread."""

    shelf: Callable[[], Shelf]
    back_up: Callable[[], Backup]
    copy_out: Callable[[str, Path], None]
    restore: Callable[[str], None]
    """Leaves the journal closed."""
    restore_file: Callable[[Path, str], None]
    """A backup file and its passphrase or words, empty where those of now open it."""
    take_back: Callable[[str], None]
    remove: Callable[[str], None]
    check: Callable[[], HealthReport]
    change_passphrase: Callable[[str, str], None]
    words: Callable[[str], tuple[str, ...]]
    new_words: Callable[[str], tuple[str, ...]]
    """Leaves the journal closed."""
    is_open: Callable[[], bool]
    write_sheet: Callable[[tuple[str, ...], Path], None]


@dataclass(frozen=True, slots=True)
class SafeKeepingExits:
    """Where the screen leads, and what it asks the person for."""

    again: Callable[[], None]
    """Starts the program afresh."""
    left: Callable[[], None]
    ask_new_file: Callable[[str, Callable[[Path], None]], None]
    ask_backup: Callable[[Callable[[Path, str], None]], None]
    strength: Callable[[str], Strength]
    suggest: Callable[[], str]


Answer = TypeVar("Answer")


class SafeKeepingPresenter:
    """One thing at a time."""

    def __init__(
        self,
        view: SafeKeepingView,
        jobs: Jobs,
        actions: SafeKeepingActions,
        exits: SafeKeepingExits,
        notices: Notices,
    ) -> None:
        self._view, self._jobs, self._actions = view, jobs, actions
        self._exits, self._notices = exits, notices
        self._state = SafeKeepingState()
        keys = view.keys
        view.back_up_requested.connect(self._back_up)
        view.copy_requested.connect(
            lambda name: exits.ask_new_file(name, lambda path: self._copy_out(name, path))
        )
        view.restore_requested.connect(
            lambda name: self._replace_journal(lambda: actions.restore(name))
        )
        view.restore_file_requested.connect(
            lambda: exits.ask_backup(
                lambda path, secret: self._replace_journal(
                    lambda: actions.restore_file(path, secret)
                )
            )
        )
        view.take_back_requested.connect(
            lambda name: self._replace_journal(lambda: actions.take_back(name))
        )
        view.remove_requested.connect(self._remove)
        view.check_requested.connect(self._check)
        view.again_requested.connect(exits.again)
        view.back_requested.connect(exits.left)
        keys.passphrase_typed.connect(self._rate)
        keys.suggestion_requested.connect(lambda: keys.suggest(exits.suggest()))
        keys.change_requested.connect(self._change_passphrase)
        keys.words_requested.connect(self._show_words)
        keys.new_words_requested.connect(self._make_words)
        keys.sheet_requested.connect(lambda: exits.ask_new_file("24-words.pdf", self._write_sheet))
        keys.done_requested.connect(self._done_with_words)

    @property
    def holds(self) -> bool:
        """Whether nothing else can be shown now."""
        return self._state.holds

    def reload(self) -> None:
        """Show what is kept; a closed journal cannot say it."""
        if self._state.holds:
            return
        self._jobs.run(
            self._actions.shelf,
            owner=self._view,
            done=lambda shelf: self._show(shelf=shelf),
            refused=self._refuse,
        )

    def leave(self) -> None:
        """Take secrets off the screen."""
        self._view.keys.forget()
        if not self._state.holds:
            self._show(words=(), health=None, problem="")

    def _back_up(self) -> None:
        def made(backup: Backup) -> None:
            self._show(busy=Busy.NOTHING)
            self._notices.say(
                tr_n(
                    "Backed up and read back: %n entry.",
                    "Backed up and read back: %n entries.",
                    backup.facts.entries,
                )
            )
            self.reload()

        self._run(Busy.BACKING_UP, self._actions.back_up, made)

    def _copy_out(self, name: str, path: Path) -> None:
        def copied(_: None) -> None:
            self._show(busy=Busy.NOTHING)
            self._notices.say(tr("The copy is there, and was read back."))
            self.reload()

        self._run(Busy.COPYING, lambda: self._actions.copy_out(name, path), copied)

    def _replace_journal(self, work: Callable[[], None]) -> None:
        self._run(Busy.RESTORING, work, lambda _: self._exits.again())

    def _remove(self, name: str) -> None:
        def removed(_: None) -> None:
            self._show(busy=Busy.NOTHING)
            self.reload()

        self._run(Busy.COPYING, lambda: self._actions.remove(name), removed)

    def _check(self) -> None:
        self._run(
            Busy.CHECKING,
            self._actions.check,
            lambda report: self._show(busy=Busy.NOTHING, health=report),
        )

    def _rate(self, passphrase: str) -> None:
        self._view.keys.show_strength(strength_words(self._exits.strength(passphrase)))

    def _change_passphrase(self, current: str, new: str, again: str) -> None:
        if new != again:
            self._show(problem=tr("The two new passphrases differ."))
            return

        def changed(_: None) -> None:
            self._view.keys.forget()
            self._show(busy=Busy.NOTHING)
            self._notices.say(tr("The passphrase is changed. Your recovery words stay the same."))

        self._run(Busy.SEALING, lambda: self._actions.change_passphrase(current, new), changed)

    def _show_words(self, passphrase: str) -> None:
        self._run(
            Busy.SEALING,
            lambda: self._actions.words(passphrase),
            lambda words: self._show(busy=Busy.NOTHING, words=words),
        )

    def _make_words(self, passphrase: str) -> None:
        self._run(
            Busy.SEALING,
            lambda: self._actions.new_words(passphrase),
            lambda words: self._show(busy=Busy.NOTHING, words=words, words_are_new=True),
        )

    def _write_sheet(self, path: Path) -> None:
        words = self._state.words
        self._run(
            self._state.busy,
            lambda: self._actions.write_sheet(words, path),
            lambda _: self._notices.say(
                tr("The page is there. It is not encrypted: print it, then delete the file.")
            ),
        )

    def _done_with_words(self) -> None:
        if self._state.words_are_new:
            self._exits.again()
        else:
            self._view.keys.forget()
            self._show(words=())

    def _run(self, busy: Busy, work: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        self._show(busy=busy, problem="")
        self._jobs.run(work, owner=self._view, done=done, refused=self._refuse)

    def _refuse(self, error: JournalError) -> None:
        closed = not self._actions.is_open() and not self._state.words_are_new
        self._show(busy=Busy.NOTHING, problem=explain(error).short, closed=closed)

    def _show(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._view.show_state(self._state)
