"""A report with the entries of its days: gathered, and printed as it was gathered."""

from dataclasses import dataclass

from journal_app.domain.entry import Entry
from journal_app.domain.report_content import ReportContent
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.domain.silent import Silent
from journal_app.ui.entry_card import card
from journal_app.ui.names import Names
from journal_app.ui.read_names import ReadNames
from journal_app.ui.screens.share.preview.printer import Printer
from journal_app.ui.screens.share.report.state import EntryLine, ReportRequest
from journal_app.ui.words import short_day
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.day_clock import DayClock
from journal_app.usecases.note_shared import Left
from journal_app.usecases.ports import Entries
from journal_app.usecases.sharing_document import ShareChoices

_LINE_SIGNS = 90


@dataclass(frozen=True, slots=True, repr=False)
class GatheredReport(Silent):
    """Fits ``Printable``."""

    request: ReportRequest
    content: ReportContent
    entries: tuple[EntryLine, ...]
    printer: Printer

    @property
    def name(self) -> str:
        """Says the days."""
        first, last = self.request.first.isoformat(), self.request.last.isoformat()
        return f"summary-{first}-to-{last}.pdf"

    @property
    def left(self) -> Left:
        """With what was chosen for it."""
        request = self.request
        choices = ShareChoices(
            consent=request.consent,
            paper=request.paper,
            language=request.language,
            who=request.who,
            names=request.names,
            safety_line=request.safety_line,
        )
        return Left(Paperwork.REPORT, request.for_whom, choices, request.first, request.last)

    def pages(self) -> list[bytes]:
        """Its pages as PNG."""
        return self.printer.pages(self.content)

    def missing(self) -> tuple[MissingLetters, ...]:
        """Signs of it that cannot be printed."""
        return self.printer.missing(self.content)

    def pdf(self, password: str) -> bytes:
        """The file; an empty password means none."""
        return self.printer.report(self.content, password)


@dataclass(frozen=True, slots=True)
class GatherReport:
    """Runs on the journal's thread."""

    compose: ComposeReport
    entries: Entries
    names: ReadNames
    clock: DayClock
    printer: Printer

    def __call__(self, request: ReportRequest) -> GatheredReport:
        """The report that was asked for."""
        content = self.compose(request.order, self.clock.today())
        return GatheredReport(request, content, self._lines(request), self.printer)

    def _lines(self, request: ReportRequest) -> tuple[EntryLine, ...]:
        """The entries of the days, the newest first."""
        found, names = self.entries.between(request.first, request.last), self.names()
        return tuple(
            EntryLine(entry.id, entry.kind, _said(entry, names), entry.private)
            for entry in reversed(found)
        )


def _said(entry: Entry, names: Names) -> str:
    shown = card(entry, names)
    return f"{short_day(entry.moment.day)}  {shown.title}: {shown.summary}"[:_LINE_SIGNS]
