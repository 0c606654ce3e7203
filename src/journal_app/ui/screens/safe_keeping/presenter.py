"""Backs up, goes back, checks, and changes the keys; never on the GUI thread."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from journal_app.domain.backup import Backup
from journal_app.domain.errors import JournalError
from journal_app.domain.long_work import LongWork
from journal_app.domain.vault_errors import PassphraseTooShortError, WrongPassphraseError
from journal_app.translation import tr, tr_n
from journal_app.ui.backup_files import BackupFiles
from journal_app.ui.long_job import LongJob
from journal_app.ui.passphrases import Passphrases
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.safe_keeping.state import STOPPABLE, Busy, KeySpot, SafeKeepingState
from journal_app.ui.screens.safe_keeping.vault import VaultService
from journal_app.ui.screens.safe_keeping.view import SafeKeepingView
from journal_app.ui.screens.safe_keeping.words import busy_words

Answer = TypeVar("Answer")


class SafeKeepingPresenter:
    """One thing at a time."""

    def __init__(
        self,
        view: SafeKeepingView,
        context: ScreenContext,
        vault: VaultService,
        passphrases: Passphrases,
        files: BackupFiles,
    ) -> None:
        self._view, self._context = view, context
        self._vault, self._passphrases, self._files = vault, passphrases, files
        self._state = SafeKeepingState()
        self._job = LongJob(view.busy)
        self._wire()

    def _wire(self) -> None:
        view, vault, files, keys = self._view, self._vault, self._files, self._view.keys
        view.back_up_requested.connect(self._back_up)
        view.copy_requested.connect(
            lambda name: files.ask_new_file(name, lambda path: self._copy_out(name, path))
        )
        view.restore_requested.connect(
            lambda name: self._replace_journal(lambda work: vault.restore(name, work))
        )
        view.restore_file_requested.connect(lambda: files.ask_backup(self._restore_file))
        view.take_back_requested.connect(
            lambda name: self._replace_journal(lambda work: vault.take_back(name, work))
        )
        view.remove_requested.connect(self._remove)
        view.check_requested.connect(self._check)
        view.again_requested.connect(vault.start_again)
        view.take_out_requested.connect(lambda: self._context.navigator.go("take-out"))
        view.bring_in_requested.connect(lambda: self._context.navigator.go("importing"))
        view.two_copies_requested.connect(lambda: self._context.navigator.go("two-copies"))
        view.back_requested.connect(lambda: self._context.navigator.go("settings"))
        keys.passphrase_typed.connect(self._rate)
        keys.suggestion_requested.connect(lambda: keys.suggest(self._passphrases.suggest()))
        keys.change_requested.connect(self._change_passphrase)
        keys.words_requested.connect(self._show_words)
        keys.new_words_requested.connect(self._make_words)
        keys.sheet_requested.connect(lambda: files.ask_new_file("24-words.pdf", self._write_sheet))
        keys.done_requested.connect(self._done_with_words)

    def _restore_file(self, path: Path, secret: str) -> None:
        self._replace_journal(lambda work: self._vault.restore_file(path, secret, work))

    @property
    def holds(self) -> bool:
        """Whether nothing else can be shown now."""
        return self._state.holds

    def reload(self) -> None:
        """Show what is kept; a closed journal cannot say it."""
        if self._state.holds:
            return
        self._context.jobs.run(
            self._vault.overview,
            owner=self._view,
            done=lambda overview: self._show(overview=overview),
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
            self._context.notices.say(
                tr_n(
                    "Backed up and read back: %n entry.",
                    "Backed up and read back: %n entries.",
                    backup.facts.entries,
                )
            )
            self.reload()

        self._run(Busy.BACKING_UP, self._vault.back_up, made)

    def _copy_out(self, name: str, path: Path) -> None:
        def copied(_: None) -> None:
            self._show(busy=Busy.NOTHING)
            self._context.notices.say(tr("The copy is there, and was read back."))
            self.reload()

        self._run(Busy.COPYING, lambda work: self._vault.copy_out(name, path, work), copied)

    def _replace_journal(self, work: Callable[[LongWork], None]) -> None:
        self._run(Busy.RESTORING, work, lambda _: self._vault.start_again())

    def _remove(self, name: str) -> None:
        def removed(_: None) -> None:
            self._show(busy=Busy.NOTHING)
            self.reload()

        self._run(Busy.REMOVING, lambda _: self._vault.remove(name), removed)

    def _check(self) -> None:
        self._run(
            Busy.CHECKING,
            self._vault.check,
            lambda report: self._show(busy=Busy.NOTHING, health=report),
        )

    def _rate(self, passphrase: str) -> None:
        self._show(problem="", spot=None)
        self._view.keys.show_strength(self._passphrases.strength(passphrase))

    def _change_passphrase(self, current: str, new: str, again: str) -> None:
        if new != again:
            self._show(problem="", spot=None)
            self._show(problem=tr("The two new passphrases differ."), spot=KeySpot.AGAIN)
            return

        def changed(_: None) -> None:
            self._view.keys.forget()
            self._show(busy=Busy.NOTHING)
            self._context.notices.say(
                tr("The passphrase is changed. Your recovery words stay the same.")
            )

        self._run(Busy.SEALING, lambda _: self._vault.change_passphrase(current, new), changed)

    def _show_words(self, passphrase: str) -> None:
        self._run(
            Busy.SEALING,
            lambda _: self._vault.words(passphrase),
            lambda words: self._show(busy=Busy.NOTHING, words=words),
        )

    def _make_words(self, passphrase: str) -> None:
        self._run(
            Busy.SEALING,
            lambda _: self._vault.new_words(passphrase),
            lambda words: self._show(busy=Busy.NOTHING, words=words, words_are_new=True),
        )

    def _write_sheet(self, path: Path) -> None:
        words = self._state.words

        def written(_: None) -> None:
            self._show(busy=Busy.NOTHING)
            self._context.notices.say(
                tr("The page is there. It is not encrypted: print it, then delete the file.")
            )

        self._run(
            Busy.PRINTING,
            lambda _: self._vault.write_sheet(words, path),
            written,
        )

    def _done_with_words(self) -> None:
        if self._state.words_are_new:
            self._vault.start_again()
        else:
            self._view.keys.forget()
            self._show(words=())
            self._context.jobs.run(
                self._vault.note_words_written,
                owner=self._view,
                done=lambda _: None,
                refused=self._refuse,
            )

    def _run(
        self, busy: Busy, task: Callable[[LongWork], Answer], done: Callable[[Answer], None]
    ) -> None:
        self._show(busy=busy, problem="", spot=None)
        self._job.run(
            self._context.jobs,
            busy_words(busy),
            task,
            done=done,
            refused=self._refuse,
            stopped=self._stopped,
            stoppable=busy in STOPPABLE,
        )

    def _stopped(self) -> None:
        self._show(busy=Busy.NOTHING)
        self._context.notices.say(tr("Stopped. Everything is as it was."))

    def _refuse(self, error: JournalError) -> None:
        closed = not self._vault.is_open() and not self._state.words_are_new
        self._show(
            busy=Busy.NOTHING, problem=explain(error).short, spot=_spot(error), closed=closed
        )

    def _show(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._view.show_state(self._state)


def _spot(error: JournalError) -> KeySpot | None:
    """The field that a refusal is about."""
    if isinstance(error, WrongPassphraseError):
        return KeySpot.CURRENT
    return KeySpot.NEW if isinstance(error, PassphraseTooShortError) else None
