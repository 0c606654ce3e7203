"""What is asked of whoever draws and prints pages."""

from typing import Protocol

from journal_app.domain.report_content import ReportContent
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.domain.sharing.paper_content import PaperContent
from journal_app.domain.sharing.shared_copy import Paperwork


class Printer(Protocol):
    """Runs on the drawing thread."""

    def pages(self, content: ReportContent) -> list[bytes]:
        """The pages of a report as PNG."""
        ...

    def report(self, content: ReportContent, password: str) -> bytes:
        """A report as PDF; an empty password means none."""
        ...

    def paper_pages(self, paperwork: Paperwork, content: PaperContent) -> list[bytes]:
        """The pages of a paper as PNG."""
        ...

    def paper(self, paperwork: Paperwork, content: PaperContent, password: str) -> bytes:
        """A paper as PDF; an empty password means none."""
        ...

    def missing(self, content: ReportContent | PaperContent) -> tuple[MissingLetters, ...]:
        """Signs that no font has, by entry."""
        ...
