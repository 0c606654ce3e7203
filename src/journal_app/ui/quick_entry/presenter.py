"""Takes the quick entry from the first press to "saved"."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from journal_app.domain.check_in import CheckIn
from journal_app.domain.entry import EmptyEntryError, Entry
from journal_app.domain.errors import JournalError
from journal_app.domain.scale import Scale
from journal_app.translation import tr
from journal_app.ui.jobs import Refused
from journal_app.ui.quick_entry.state import QuickEntryState, entry_of
from journal_app.ui.quick_entry.view import QuickEntryView
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.unsaved.form_draft import FormDraft, Work
from journal_app.usecases.keep_quick_entry import KeepQuickEntry


class JournalInFront(Protocol):
    """Brings the window of the journal to where the person is."""

    def __call__(self) -> None:
        """Show it before all others."""
        ...


class QuickEntryPresenter:
    """One small entry at a time."""

    def __init__(
        self,
        view: QuickEntryView,
        context: ScreenContext,
        keep: KeepQuickEntry,
        front: JournalInFront,
    ) -> None:
        self.view = view
        self._context, self._keep, self._front = context, keep, front
        self._state: QuickEntryState | None = None
        self._form_draft = FormDraft(context.jobs, self._collect, self._refuse, view)
        view.answers_changed.connect(self._touch)
        view.save_requested.connect(self._save)
        view.done_requested.connect(self._save)
        view.help_requested.connect(self._help)
        view.journal_requested.connect(self._open_journal)
        view.left.connect(self._leave)

    def open(self) -> None:
        """Bring the window up, with what was left in it."""
        if self._state is not None:
            self.view.bring_up()
            return

        def load() -> tuple[tuple[Scale, ...], CheckIn | None]:
            return self._keep.asked(), self._keep.draft()

        self._context.jobs.run(
            load, owner=self.view, done=self._begin, refused=self._context.refuse
        )

    @property
    def writing(self) -> bool:
        """Whether something stands there that was neither saved nor left."""
        return self._state is not None and self._form_draft.touched

    def keep_draft(
        self, then: Callable[[], None] | None = None, refused: Refused | None = None
    ) -> None:
        """Keep what is typed inside the journal until it is saved, and go on when it is kept."""
        self._form_draft.keep(then, refused)

    def _collect(self) -> Work | None:
        if self._state is None or self._state.saving:
            return None
        answers = self.view.answers
        return lambda: self._keep.keep_draft(answers)

    def _begin(self, answer: tuple[tuple[Scale, ...], CheckIn | None]) -> None:
        asked, draft = answer
        state = QuickEntryState(asked)
        if draft is not None:
            state = replace(state, answers=draft)
        self._show_afresh(state)
        self.view.bring_up()

    def _show_afresh(self, state: QuickEntryState) -> None:
        self._state = state
        self._form_draft.begin_afresh()
        self.view.show_state(state, afresh=True)

    def _show(self, state: QuickEntryState) -> None:
        self._state = state
        self.view.show_state(state, afresh=False)

    def _touch(self) -> None:
        self._form_draft.touch()
        if self._state is not None and self._state.problem:
            self._show(replace(self._state, problem=""))

    def _save(self) -> None:
        state = self._state
        if state is None or state.saving:
            return
        try:
            body = entry_of(self.view.answers)
            if body.empty:
                raise EmptyEntryError
        except JournalError as error:
            self._refuse(error)
            return
        self._form_draft.pause()
        self._show(replace(state, saving=True, problem=""))
        self._context.jobs.run(
            lambda: self._keep.save(body),
            owner=self.view,
            done=self._saved,
            refused=self._refuse,
        )

    def _saved(self, entry: Entry) -> None:
        assert self._state is not None
        self._show_afresh(QuickEntryState(self._state.scales))
        if self.view.isVisible():
            self.view.focus_first()
            said = tr("Saved.")
            self.view.notices.say(said, tr("&Undo"), lambda: self._take_back(entry))
            self.view.go_soon()

    def _take_back(self, entry: Entry) -> None:
        self._context.jobs.run(
            lambda: self._keep.take_back(entry),
            owner=self.view,
            done=lambda _: self.view.notices.say(tr("Undone.")),
            refused=self._refuse,
        )

    def _refuse(self, error: JournalError) -> None:
        if self._state is not None:
            self._show(replace(self._state, saving=False, problem=explain(error).short))

    def _help(self, after_unsafe: bool) -> None:  # noqa: FBT001 - as the signal sends it
        self.view.hide()
        self._context.navigator.help_now(after_unsafe=after_unsafe)
        self._front()

    def _open_journal(self) -> None:
        self.view.close()
        self._front()

    def _leave(self) -> None:
        """Forget what is typed only when it is kept."""
        self.keep_draft(self._forget, self._refuse)

    def _forget(self) -> None:
        if self._state is not None and not self._state.saving and not self.view.isVisible():
            self._state = None
