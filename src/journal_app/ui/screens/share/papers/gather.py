"""A paper beside the report: gathered, and printed as it was gathered."""

from dataclasses import dataclass
from typing import Protocol

from journal_app.domain.sharing.discharge import DischargePacket
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.domain.sharing.paper_content import PaperContent
from journal_app.domain.sharing.papers import HelpLine, PaperOrder, PlanPaper
from journal_app.domain.silent import Silent
from journal_app.ui.screens.share.papers.state import PaperRequest
from journal_app.ui.screens.share.preview.printer import Printer
from journal_app.usecases.day_clock import DayClock
from journal_app.usecases.note_shared import Left
from journal_app.usecases.papers.make_paper import MakePaper
from journal_app.usecases.sharing_document import ShareChoices


class NumbersToCall(Protocol):
    """Numbers as this device was set up."""

    def of_country(self, language: str) -> tuple[HelpLine, ...]:
        """Crisis lines, those in the language of the paper first."""
        ...

    def on_call(self) -> HelpLine | None:
        """The programme's own number, where there is one."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class GatheredPaper(Silent):
    """Fits ``Printable``."""

    request: PaperRequest
    content: PaperContent
    names: tuple[str, ...]
    """Names that were made short on it."""
    printer: Printer

    @property
    def unplanned(self) -> bool:
        """Whether there is no plan yet that it could be made of."""
        plan = self.content.plan if isinstance(self.content, DischargePacket) else self.content
        return isinstance(plan, PlanPaper) and plan.empty

    @property
    def name(self) -> str:
        """Says which paper it is."""
        return f"{self.request.paperwork.value}.pdf"

    @property
    def left(self) -> Left:
        """With what was chosen for it."""
        request = self.request
        choices = ShareChoices(paper=request.paper, language=request.language, who=request.who)
        recipient = request.for_whom if request.for_somebody else ""
        return Left(request.paperwork, recipient, choices)

    def pages(self) -> list[bytes]:
        """Its pages as PNG."""
        return self.printer.paper_pages(self.request.paperwork, self.content)

    def missing(self) -> tuple[MissingLetters, ...]:
        """Signs of it that cannot be printed."""
        return self.printer.missing(self.content)

    def pdf(self, password: str) -> bytes:
        """The file; an empty password means none."""
        return self.printer.paper(self.request.paperwork, self.content, password)


@dataclass(frozen=True, slots=True)
class GatherPaper:
    """Runs on the journal's thread."""

    make: MakePaper
    numbers: NumbersToCall
    clock: DayClock
    printer: Printer

    def __call__(self, request: PaperRequest) -> GatheredPaper:
        """The paper that was asked for."""
        order = PaperOrder(
            made_on=self.clock.today(),
            paper=request.paper,
            language=request.language,
            who=request.who,
            for_whom=request.for_whom,
            lines=self.numbers.of_country(request.language),
            on_call=self.numbers.on_call(),
        )
        content = self.make(request.paperwork, order)
        names = self.make.shortened_names(request.paperwork)
        return GatheredPaper(request, content, names, self.printer)
