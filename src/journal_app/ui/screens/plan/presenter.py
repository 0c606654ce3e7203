"""Loads the plan and shows the page that is wanted."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.screens.plan.view import PlanView
from journal_app.ui.unsaved.screen_draft import ScreenDraft
from journal_app.usecases.read_plan import PlanNow, ReadPlan


class PagePresenter(Protocol):
    """The presenter of one page."""

    def show(self, now: PlanNow) -> None:
        """Show what the page is about as it stands in the plan."""
        ...


class FollowsPlan(Protocol):
    """Told of every plan that was read, whichever page is shown."""

    def follow(self, now: PlanNow) -> None:
        """Do what the plan asks for."""
        ...


@dataclass(frozen=True, slots=True)
class PlanParts:
    """The presenter of each page, and of what stands outside the lock."""

    pages: Mapping[PlanPart, PagePresenter]
    card: FollowsPlan


class PlanPresenter:
    """Everything is read at once: a plan is small."""

    def __init__(
        self,
        view: PlanView,
        context: ScreenContext,
        read: ReadPlan,
        parts: PlanParts,
        draft: ScreenDraft,
    ) -> None:
        self._view, self._context = view, context
        self._read, self._parts, self._draft = read, parts, draft
        self._now: PlanNow | None = None
        self._arriving = True
        """Whether what was just written is still to come onto the page that is shown."""
        view.back_requested.connect(self.back)
        view.part_requested.connect(self.go)
        view.show_part(PlanPart.OVERVIEW)

    def reload(self) -> None:
        """Show the page as the plan stands."""
        self._context.jobs.run(
            self._read, owner=self._view, done=self._show, refused=self._context.refuse
        )

    def go(self, part: PlanPart) -> None:
        """Show a page; what was being written on the last one is kept."""
        self._draft.keep_draft()
        self._view.point_out(())
        self._arriving = self._view.part is PlanPart.FIRST
        self._view.show_part(part)
        if self._now is not None:
            self._parts.pages[part].show(self._now)
        self.focus()

    def go_to_card(self, card: str) -> None:
        """Show one if-then card, with the cursor on it."""
        self.go(PlanPart.CARDS)
        self._view.go_to_card(card)

    def point_out(self, cards: tuple[str, ...]) -> None:
        """Mark if-then cards until another page is shown."""
        self._view.point_out(cards)

    def back(self) -> None:
        """Go to the overview."""
        self.go(PlanPart.OVERVIEW)

    def focus(self) -> None:
        """Put the cursor where the page that is shown is begun."""
        self._view.focus_first()

    def _show(self, now: PlanNow) -> None:
        self._now = now
        self._parts.card.follow(now)
        self._parts.pages[self._view.part].show(now)
        if self._arriving:
            self._arriving = False
            self.focus()
