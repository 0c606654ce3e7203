"""Takes the quick entry from the first press to "saved"."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer

from journal_app.domain.check_in import CheckIn
from journal_app.domain.entry import Body, EmptyEntryError, Entry
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EntryId
from journal_app.domain.scale import MOOD, URGE, Scale
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs, Refused
from journal_app.ui.quick_entry.state import QuickEntryState, entry_of
from journal_app.ui.quick_entry.view import QuickEntryView
from journal_app.ui.refusal_words import explain
from journal_app.usecases.keep_draft import Written

FORM = "quick_entry"
"""Under which the draft is kept."""
_DRAFT_AFTER_MS = 800


@dataclass(frozen=True, slots=True)
class QuickEntryActions:
    """What the quick entry needs done."""

    scales: Callable[[], list[Scale]]
    write: Callable[[Body], Entry]
    """Keeps the entry and drops the draft, both or neither."""
    take_back: Callable[[EntryId], None]
    load_draft: Callable[[str], Written | None]
    keep_draft: Callable[[str, Written], None]
    drop_draft: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class QuickEntryExits:
    """Where the quick entry leads."""

    help_now: Callable[[bool], None]
    """Whether an answer about safety asks for it."""
    journal: Callable[[], None]
    refused: Refused
    """The window could not be opened."""


class QuickEntryPresenter:
    """One small entry at a time."""

    def __init__(
        self, view: QuickEntryView, jobs: Jobs, actions: QuickEntryActions, exits: QuickEntryExits
    ) -> None:
        self.view = view
        self._jobs, self._actions, self._exits = jobs, actions, exits
        self._state: QuickEntryState | None = None
        self._touched = False
        self._timer = QTimer(view)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DRAFT_AFTER_MS)
        self._timer.timeout.connect(self.keep_draft)
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

        def load() -> tuple[list[Scale], Written | None]:
            return self._actions.scales(), self._actions.load_draft(FORM)

        self._jobs.run(load, owner=self.view, done=self._begin, refused=self._exits.refused)

    @property
    def writing(self) -> bool:
        """Whether something stands there that was neither saved nor left."""
        return self._state is not None and self._touched

    def keep_draft(
        self, then: Callable[[], None] | None = None, refused: Refused | None = None
    ) -> None:
        """Keep what is typed inside the journal until it is saved, and go on when it is kept."""
        self._timer.stop()
        after = then or _nothing
        if self._state is None or self._state.saving or not self._touched:
            after()
            return
        try:
            answers = self.view.answers
        except JournalError as error:
            (refused or self._refuse)(error)
            return
        self._jobs.run(
            lambda: self._keep(answers),
            owner=self.view,
            done=lambda _: after(),
            refused=refused or self._refuse,
        )

    def _keep(self, answers: CheckIn) -> None:
        if answers.empty:
            self._actions.drop_draft(FORM)
        else:
            self._actions.keep_draft(FORM, Written(answers))

    def _begin(self, answer: tuple[list[Scale], Written | None]) -> None:
        scales, draft = answer
        asked = tuple(one for one in scales if one.id in {MOOD, URGE} and not one.hidden)
        state = QuickEntryState(asked)
        if draft is not None and isinstance(draft.body, CheckIn):
            state = replace(state, answers=draft.body)
        self._show_afresh(state)
        self.view.bring_up()

    def _show_afresh(self, state: QuickEntryState) -> None:
        self._state, self._touched = state, False
        self.view.show_state(state, afresh=True)

    def _show(self, state: QuickEntryState) -> None:
        self._state = state
        self.view.show_state(state, afresh=False)

    def _touch(self) -> None:
        self._touched = True
        self._timer.start()
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
        self._timer.stop()
        self._show(replace(state, saving=True, problem=""))
        self._jobs.run(
            lambda: self._actions.write(body),
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
        self._jobs.run(
            lambda: self._actions.take_back(entry.id),
            owner=self.view,
            done=lambda _: self.view.notices.say(tr("Undone.")),
            refused=self._refuse,
        )

    def _refuse(self, error: JournalError) -> None:
        if self._state is not None:
            self._show(replace(self._state, saving=False, problem=explain(error).short))

    def _help(self, after_unsafe: bool) -> None:  # noqa: FBT001 - as the signal sends it
        self._exits.help_now(after_unsafe)

    def _open_journal(self) -> None:
        self.view.close()
        self._exits.journal()

    def _leave(self) -> None:
        """Forget what is typed only when it is kept."""
        self.keep_draft(self._forget, self._refuse)

    def _forget(self) -> None:
        if self._state is not None and not self._state.saving and not self.view.isVisible():
            self._state = None


def _nothing() -> None:
    """Do nothing."""
