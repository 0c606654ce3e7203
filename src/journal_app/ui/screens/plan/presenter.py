"""Loads the plan and shows the page that is wanted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from journal_app.domain.errors import JournalError
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.plan.state import Part
from journal_app.ui.screens.plan.view import PlanView
from journal_app.usecases.read_plan import PlanNow


class Page(Protocol):
    """What every page of the plan can do."""

    def focus_first(self) -> None:
        """Put the cursor where it is begun."""
        ...


@dataclass(frozen=True, slots=True)
class PlanParts:
    """How the plan is read, and who shows what of it."""

    read: Callable[[], PlanNow]
    show: Mapping[Part, Callable[[PlanNow], None]]
    pages: Mapping[Part, Page]
    keep_draft: Callable[[], None]
    point_out: Callable[[tuple[str, ...]], None]
    """Marks cards by their ids, and unmarks all others."""
    seen: Callable[[PlanNow], None]
    """Told of every plan that was read, whichever page is shown."""


class PlanPresenter:
    """Everything is read at once: a plan is small."""

    def __init__(self, view: PlanView, jobs: Jobs, parts: PlanParts, notices: Notices) -> None:
        self._view, self._jobs, self._parts, self._notices = view, jobs, parts, notices
        self._now: PlanNow | None = None
        self._arriving = True
        """Whether what was just written is still to come onto the page that is shown."""
        view.back_requested.connect(self.back)
        view.show_part(Part.OVERVIEW)

    def reload(self) -> None:
        """Show the page as the plan stands."""
        self._jobs.run(self._parts.read, owner=self._view, done=self._show, refused=self._refuse)

    def go(self, part: Part) -> None:
        """Show a page; what was being written on the last one is kept."""
        self._parts.keep_draft()
        self._parts.point_out(())
        self._arriving = self._view.part is Part.FIRST
        self._view.show_part(part)
        if self._now is not None:
            self._parts.show[part](self._now)
        self.focus()

    def point_out(self, cards: tuple[str, ...]) -> None:
        """Mark if-then cards until another page is shown."""
        self._parts.point_out(cards)

    def back(self) -> None:
        """Go to the overview."""
        self.go(Part.OVERVIEW)

    def focus(self) -> None:
        """Put the cursor where the page that is shown is begun."""
        self._parts.pages[self._view.part].focus_first()

    def _show(self, now: PlanNow) -> None:
        self._now = now
        self._parts.seen(now)
        self._parts.show[self._view.part](now)
        if self._arriving:
            self._arriving = False
            self.focus()

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
