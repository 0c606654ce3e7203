"""Keeps an open session while it is written in."""

from collections.abc import Callable
from dataclasses import dataclass

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import SessionId
from journal_app.domain.programme import Session
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.programme.sessions.sheet import SessionSheet
from journal_app.ui.unsaved.pending_edit import PendingEdit


@dataclass(frozen=True, slots=True)
class SheetActions:
    """What an open session needs done."""

    read: Callable[[SessionId], Session | None]
    save: Callable[[Session], None]
    call_off: Callable[[Session], None]
    put_back: Callable[[Session], None]
    zone: Callable[[], str]


class SheetPresenter:
    """One session at a time."""

    def __init__(
        self, view: SessionSheet, jobs: Jobs, actions: SheetActions, notices: Notices
    ) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        self.edit = PendingEdit(jobs, self._refuse)
        view.changed.connect(lambda session: self.edit.put(lambda: actions.save(session)))
        view.refused.connect(self._refuse)
        view.call_off_requested.connect(self._call_off)
        view.left.connect(self.edit.keep_now)

    def open(self, session: Session) -> None:
        """Show a session, after what was written in another is kept."""
        self.edit.keep_now()
        self._view.show_session(session, self._actions.zone())

    def reload(self) -> None:
        """Show what was changed elsewhere, unless something is being written here."""
        open_one = self._view.session
        if open_one is None or self.edit.waiting:
            return
        self._jobs.run(
            lambda: self._actions.read(open_one.id),
            owner=self._view,
            done=self._show_again,
            refused=self._refuse,
        )

    def _show_again(self, session: Session | None) -> None:
        if session is None or self.edit.waiting or self._view.session is None:
            return
        if session.id == self._view.session.id and session != self._view.session:
            self._view.show_session(session, self._actions.zone())

    def _call_off(self, session: Session) -> None:
        self.edit.keep_now()
        self._jobs.run(
            lambda: self._actions.call_off(session),
            owner=self._view,
            done=lambda _: self._called_off(session),
            refused=self._refuse,
        )

    def _called_off(self, session: Session) -> None:
        self._view.left.emit()
        self._notices.undoable(
            tr("Taken out."),
            tr("taking a session out"),
            lambda: self._jobs.run(
                lambda: self._actions.put_back(session),
                owner=self._view,
                done=lambda _: None,
                refused=self._refuse,
            ),
            lambda: self._call_off(session),
        )

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
