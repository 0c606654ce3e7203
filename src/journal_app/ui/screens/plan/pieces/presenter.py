"""Writes, changes and removes the pieces of one part."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from journal_app.domain.errors import JournalError
from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.plan.open_forms import OpenForms
from journal_app.ui.screens.plan.pieces.fields import FieldSpec
from journal_app.ui.screens.plan.pieces.page import Group, PageWords, PiecesPage
from journal_app.ui.screens.plan.state import PlanPart, Values
from journal_app.usecases.keep_pieces import KeepPieces
from journal_app.usecases.read_plan import PlanNow


class Piece(Protocol):
    """What every piece has."""

    @property
    def id(self) -> str:
        """The name by which it is found again."""
        ...


P = TypeVar("P", bound=Piece)


class PieceKind(Protocol[P]):
    """What is particular about the pieces of one part."""

    @property
    def part(self) -> PlanPart:
        """The part that it is."""
        ...

    def words(self) -> PageWords:
        """What the page says."""
        ...

    def groups(self, now: PlanNow) -> tuple[Group, ...]:
        """The cards, in words."""
        ...

    def find(self, piece: str, now: PlanNow) -> P | None:
        """A piece by its id; None for a new one, or one that is gone."""
        ...

    def fields(self, piece: P | None, now: PlanNow) -> tuple[FieldSpec, ...]:
        """What the form asks."""
        ...

    def values(self, piece: P | None) -> Values:
        """What stands in the form to begin with."""
        ...

    def made(self, values: Values, piece: P | None, now: PlanNow) -> P:
        """The piece that was written. Raises JournalError."""
        ...


class PiecesPresenter(Generic[P]):
    """Every change can be undone."""

    def __init__(
        self,
        page: PiecesPage,
        context: ScreenContext,
        kind: PieceKind[P],
        keep: KeepPieces[P],
        forms: OpenForms,
    ) -> None:
        self._page, self._context = page, context
        self._kind, self._pieces, self._forms = kind, keep, forms
        self._now: PlanNow | None = None
        self._open_id: str | None = None
        page.open_requested.connect(self.open)
        page.remove_requested.connect(self._remove)
        page.form.changed.connect(self._typed)
        page.form.kept.connect(self._keep)
        page.form.left.connect(self._leave)

    def show(self, now: PlanNow) -> None:
        """Show the part as it stands; a form that was being written opens again."""
        self._now = now
        self._page.show_groups(self._kind.groups(now))
        waiting = self._forms.form(self._kind.part)
        if waiting is not None and self._open_id is None:
            self._ask(waiting[0], waiting[1])

    def open(self, piece: str) -> None:
        """Open the form for a piece, or for a new one."""
        self._ask(piece, None)

    def _ask(self, piece: str, typed: Values | None) -> None:
        now = self._now
        if now is None:
            return
        self._open_id = piece
        found, words = self._kind.find(piece, now), self._page.words
        self._page.form.ask(
            words.new if found is None else words.change,
            "",
            self._kind.fields(found, now),
            self._kind.values(found) if typed is None else typed,
        )
        self._page.show_form()

    def _typed(self) -> None:
        self._forms.keep(self._kind.part, self._open_id or "", self._page.form.values)

    def _keep(self) -> None:
        now = self._now
        if now is None:
            return
        before = self._kind.find(self._open_id or "", now)
        try:
            piece = self._kind.made(self._page.form.values, before, now)
        except JournalError as error:
            self._context.refuse(error)
            return

        def done() -> None:
            self._leave()
            said()

        def said() -> None:
            self._context.notices.undoable(
                tr("Saved."),
                tr("change to the plan"),
                self._taken_back(piece, before),
                lambda: self._do(lambda: self._pieces.save(piece), said),
            )

        self._do(lambda: self._pieces.save(piece), done)

    def _taken_back(self, piece: P, before: P | None) -> Callable[[], None]:
        if before is None or before.id != piece.id:
            return lambda: self._do(lambda: self._pieces.delete(piece))
        return lambda: self._do(lambda: self._pieces.save(before))

    def _leave(self) -> None:
        self._open_id = None
        self._forms.close(self._kind.part)
        self._page.show_list()
        self._page.focus_first()

    def _remove(self, piece: str) -> None:
        found = None if self._now is None else self._kind.find(piece, self._now)
        if found is None:
            return

        def done() -> None:
            self._context.notices.undoable(
                tr("Removed."),
                tr("removing from the plan"),
                lambda: self._do(lambda: self._pieces.save(found)),
                lambda: self._do(lambda: self._pieces.delete(found), done),
            )

        self._do(lambda: self._pieces.delete(found), done)

    def _do(self, work: Callable[[], None], done: Callable[[], None] = lambda: None) -> None:
        self._context.jobs.run(
            work, owner=self._page, done=lambda _: done(), refused=self._context.refuse
        )
