"""Joins the other pages."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from journal_app.app.composition.composition import Composition
from journal_app.app.composition.share.outside import Outside
from journal_app.app.papers import NAMES_EVERYBODY, country_lines, on_call_line, paper_content
from journal_app.domain.sharing.discharge import DischargePacket
from journal_app.domain.sharing.papers import HelpLine, PaperOrder, PlanPaper
from journal_app.domain.sharing.shared_copy import Way
from journal_app.ui.device import OnCall
from journal_app.ui.screens.share.leaving import Leaving, Paper
from journal_app.ui.screens.share.papers.presenter import (
    Gathered,
    PaperActions,
    PapersPresenter,
)
from journal_app.ui.screens.share.papers.state import PaperRequest
from journal_app.ui.screens.share.papers.view import PapersView
from journal_app.usecases.note_shared import Left
from journal_app.usecases.papers.shortened import names_of_others
from journal_app.usecases.sharing_document import ShareChoices


def join(composition: Composition, outside: Outside) -> tuple[PapersView, PapersPresenter]:
    """Pages made from the plan, and a blank week."""
    view = PapersView(composition.services.icons)
    jobs = (composition.services.db, composition.services.drawing)
    actions = PaperActions(
        preferences=composition.journal.preferences.get,
        gather=_Gather(composition),
        pages=outside.printing.paper_pages,
        missing=outside.printing.missing,
        paper=_Papers(outside),
    )
    leaving = Leaving(view.file, jobs, outside, composition.window.notices)
    return view, PapersPresenter(view, jobs, actions, leaving)


@dataclass(frozen=True, slots=True)
class _Gather:
    """The content of a paper, and what to know of it; on the journal's thread."""

    composition: Composition

    def __call__(self, request: PaperRequest) -> Gathered:
        tools = self.composition.services
        order = PaperOrder(
            made_on=self.composition.clock.today(),
            paper=request.paper,
            language=request.language,
            who=request.who,
            for_whom=request.for_whom,
            lines=country_lines(
                tools.resources, tools.device.choices().country or "", request.language
            ),
            on_call=_on_call(tools.device.choices().on_call),
        )
        journal, paperwork = self.composition.journal, request.paperwork
        content = paper_content(journal, paperwork, order)
        names = names_of_others(journal) if paperwork not in NAMES_EVERYBODY else ()
        plan = content.plan if isinstance(content, DischargePacket) else content
        return content, isinstance(plan, PlanPaper) and plan.empty, names


@dataclass(frozen=True, slots=True)
class _Papers:
    """What is seen, as something that may leave."""

    outside: Outside

    def __call__(self, request: PaperRequest, content: Any) -> Paper:
        printing, paperwork = self.outside.printing, request.paperwork

        def write(password: str, path: Path) -> str:
            return self.outside.write(printing.paper(paperwork, content, password), path)

        return Paper(
            name=f"{paperwork.value}.pdf",
            write=write,
            note=lambda digest, way, locked: self._note(request, digest, way, locked=locked),
        )

    def _note(self, request: PaperRequest, digest: str, way: Way, *, locked: bool) -> None:
        choices = ShareChoices(paper=request.paper, language=request.language, who=request.who)
        recipient = request.for_whom if request.for_somebody else ""
        left = Left(request.paperwork, recipient, choices)
        self.outside.note(left, digest, way, locked=locked)


def _on_call(said: OnCall) -> HelpLine | None:
    return on_call_line(said.name, said.number, said.hours)
