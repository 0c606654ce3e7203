"""Keeps an open session while it is written in."""

from journal_app.domain.programme import Session
from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.programme.sessions.sheet import SessionSheet
from journal_app.ui.unsaved.pending_edit import PendingEdit
from journal_app.usecases.keep_schedule import KeepSchedule
from journal_app.usecases.programme_ports import ProgrammeBook


class SessionSheetPresenter:
    """One session at a time."""

    def __init__(
        self, view: SessionSheet, context: ScreenContext, book: ProgrammeBook, keep: KeepSchedule
    ) -> None:
        self._view, self._context = view, context
        self._book, self._keep = book, keep
        self.edit = PendingEdit(context.jobs, context.refuse)
        view.changed.connect(lambda session: self.edit.put(lambda: book.save_session(session)))
        view.refused.connect(context.refuse)
        view.call_off_requested.connect(self._call_off)
        view.talk_requested.connect(lambda session: context.navigator.talk_about(session.id))
        view.left.connect(self.edit.keep_now)

    def open(self, session: Session) -> None:
        """Show a session, after what was written in another is kept."""
        self.edit.keep_now()
        self._view.show_session(session, self._context.clock.zone())

    def reload(self) -> None:
        """Show what was changed elsewhere, unless something is being written here."""
        open_one = self._view.session
        if open_one is None or self.edit.waiting:
            return
        self._context.jobs.run(
            lambda: self._book.session(open_one.id),
            owner=self._view,
            done=self._show_again,
            refused=self._context.refuse,
        )

    def _show_again(self, session: Session | None) -> None:
        if session is None or self.edit.waiting or self._view.session is None:
            return
        if session.id == self._view.session.id and session != self._view.session:
            self._view.show_session(session, self._context.clock.zone())

    def _call_off(self, session: Session) -> None:
        self.edit.keep_now()
        self._context.jobs.run(
            lambda: self._keep.call_off(session),
            owner=self._view,
            done=lambda _: self._called_off(session),
            refused=self._context.refuse,
        )

    def _called_off(self, session: Session) -> None:
        self._view.left.emit()
        self._context.notices.undoable(
            tr("Taken out."),
            tr("taking a session out"),
            lambda: self._context.jobs.run(
                lambda: self._keep.put_back(session),
                owner=self._view,
                done=lambda _: None,
                refused=self._context.refuse,
            ),
            lambda: self._call_off(session),
        )
