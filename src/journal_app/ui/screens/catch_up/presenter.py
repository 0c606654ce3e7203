"""Takes a sheet from the first number to "saved"."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from journal_app.domain.entry import Entry
from journal_app.domain.errors import JournalError
from journal_app.translation import tr, tr_n
from journal_app.ui.jobs import Refused
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.catch_up.cell_words import asked_words, cell_name
from journal_app.ui.screens.catch_up.state import CatchUpState
from journal_app.ui.screens.catch_up.view import CatchUpView
from journal_app.ui.undo_offer import UndoOffer
from journal_app.ui.unsaved.form_draft import FormDraft, Work
from journal_app.usecases.catch_up import CatchUp, CatchUpDraft, Kept
from journal_app.usecases.day_sheet import DAYS, Cell, DaySheet, ReadSheet, question_id

NAME = "catch-up"
Typed = Mapping[Cell, str]


class CatchUpPresenter:
    """One sheet at a time; what was typed into another week's is kept with it."""

    def __init__(
        self,
        view: CatchUpView,
        context: ScreenContext,
        read: ReadSheet,
        catch_up: CatchUp,
        draft: CatchUpDraft,
    ) -> None:
        self._view, self._context = view, context
        self._read_sheet, self._catch_up, self._draft = read, catch_up, draft
        self._offer = UndoOffer(context, view)
        self._state: CatchUpState | None = None
        self._form_draft = FormDraft(context.jobs, self._collect, self._refuse, view)
        view.typed.connect(self._type)
        view.moved.connect(self._look_back)
        view.earlier_requested.connect(lambda: self._turn(-DAYS))
        view.later_requested.connect(lambda: self._turn(DAYS))
        view.save_requested.connect(self._save)
        view.leave_requested.connect(self._leave)
        view.discard_requested.connect(self._discard)

    def arrive(self) -> None:
        """Go on with the sheet as it was left, or open one."""
        if self._state is None:
            self.begin()
        else:
            self._view.focus_first()

    def begin(self) -> None:
        """Open the last seven days, with what was typed before and not saved."""

        def load() -> tuple[DaySheet, Typed]:
            typed = self._draft.load()
            return self._read_sheet(None, also=_asked(typed)), typed

        def show(answer: tuple[DaySheet, Typed]) -> None:
            sheet, left = answer
            asked = {question_id(question) for question in sheet.questions}
            typed = {cell: text for cell, text in left.items() if cell.question in asked}
            self._form_draft.begin_afresh()
            self._show(CatchUpState(sheet, typed, from_draft=bool(typed)))
            self._view.focus_first()

        self._context.jobs.run(load, owner=self._view, done=show, refused=self._context.refuse)

    def reload(self) -> None:
        """Show afresh what stands in the days; what is typed stays."""
        if self._state is not None and not self._state.saving:
            self._read(self._state.sheet.days[-1], _nothing)

    @property
    def writing(self) -> bool:
        """Whether a sheet is open that was neither saved nor left."""
        return self._state is not None

    def keep_draft(
        self, then: Callable[[], None] | None = None, refused: Refused | None = None
    ) -> None:
        """Keep what is typed inside the journal until it is saved, and go on when it is kept."""
        self._form_draft.keep(then, refused)

    def _collect(self) -> Work | None:
        state = self._state
        if state is None or state.saving:
            return None
        return lambda: self._draft.keep(state.typed)

    def _show(self, state: CatchUpState) -> None:
        self._state = state
        self._view.show_state(state)

    def _type(self, cell: Cell, text: str) -> None:
        if self._state is None or self._state.saving:
            return
        self._form_draft.touch()
        self._show(replace(self._state, typed=self._state.typing(cell, text), problem=""))

    def _turn(self, days: int) -> None:
        if self._state is not None:
            self._read(self._state.sheet.days[-1] + timedelta(days=days))

    def _read(self, last: date, then: Callable[[], None] | None = None) -> None:
        assert self._state is not None
        asked = _asked(self._state.typed)

        def show(sheet: DaySheet) -> None:
            if self._state is not None:
                self._show(replace(self._state, sheet=sheet))
                (then or self._view.focus_first)()

        self._context.jobs.run(
            lambda: self._read_sheet(last, also=asked),
            owner=self._view,
            done=show,
            refused=self._refuse,
        )

    def _save(self) -> None:
        state = self._state
        if state is None or state.saving:
            return
        if state.unreadable:
            self._point_out(state)
            return
        self._form_draft.pause()
        self._show(replace(state, saving=True, problem=""))
        self._context.jobs.run(
            lambda: self._catch_up(state.answers),
            owner=self._view,
            done=self._saved,
            refused=self._refuse,
        )

    def _look_back(self) -> None:
        """Say which cell was left with something that cannot be read."""
        state = self._state
        if state is not None and state.unreadable and not state.problem:
            self._show(replace(state, problem=self._unreadable(state)))

    def _point_out(self, state: CatchUpState) -> None:
        cell = state.unreadable[0]
        self._show(replace(state, problem=self._unreadable(state)))
        if cell.day in state.sheet.days:
            self._view.go_to(cell)
        else:
            self._read(cell.day, lambda: self._view.go_to(cell))

    def _unreadable(self, state: CatchUpState) -> str:
        cell = state.unreadable[0]
        question = state.question(cell)
        return tr("{cell}: this cannot be read yet. It asks for {asked}.").format(
            cell=cell_name(question, cell), asked=asked_words(question)
        )

    def _saved(self, kept: Kept) -> None:
        self._state = None
        navigator = self._context.navigator
        if navigator.current == NAME:
            navigator.back()
        changed: list[Entry] = []
        self._offer(
            tr_n("Saved: %n day.", "Saved: %n days.", kept.days),
            tr("catching up"),
            lambda: changed.extend(self._catch_up.take_back(kept)),
            lambda: self._catch_up.do_again(kept, changed),
        )

    def _refuse(self, error: JournalError) -> None:
        if self._state is not None:
            self._show(replace(self._state, saving=False, problem=explain(error).short))
            self._form_draft.keep_soon()

    def _leave(self) -> None:
        """Go once what is typed is kept."""
        if self._state is None or not self._state.saving:
            self.keep_draft(self._left, self._refuse)

    def _left(self) -> None:
        self._state = None
        self._context.navigator.back()

    def _discard(self) -> None:
        if self._state is None or self._state.saving:
            return
        self._form_draft.begin_afresh()
        self._context.jobs.run(
            lambda: self._draft.keep({}),
            owner=self._view,
            done=lambda _: self.begin(),
            refused=self._refuse,
        )


def _asked(typed: Typed) -> frozenset[str]:
    return frozenset(cell.question for cell in typed)


def _nothing() -> None:
    """Do nothing."""
