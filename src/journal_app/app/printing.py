"""Pages of a report: drawn for the preview, written where the person says."""

import importlib
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from journal_app.domain.report_content import ReportContent
from journal_app.domain.sharing.discharge import DischargePacket
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.domain.sharing.paper_content import PaperContent
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.report.attached import Attached
from journal_app.report.chart_image import ChartImage
from journal_app.report.chart_renderer import ChartRenderer
from journal_app.report.drawn_charts import DrawnCharts
from journal_app.report.papers.print_papers import paper_pages, print_paper
from journal_app.report.print_resources import PrintResources
from journal_app.report.render import preview_pages, render_report
from journal_app.report.unprintable import missing_letters
from journal_app.storage.vault.refusals import outside_errors
from journal_app.translation import tr


class Printing:
    """One set of print_resources; charts that did not change are not drawn again."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._charts: dict[str, DrawnCharts] = {}

    def pages(self, content: ReportContent) -> list[bytes]:
        """The pages of a report as PNG."""
        charts = self._drawn(content).of(content)
        return preview_pages(content, charts, self._stationery)

    def missing(self, content: object) -> tuple[MissingLetters, ...]:
        """Signs of a report or paper that no font has, by entry."""
        return missing_letters(content, self._stationery.printable)

    def report(self, content: ReportContent, password: str) -> bytes:
        """A report as PDF; an empty password means none."""
        charts, attached = self._drawn(content).of(content), attachment(content)
        return render_report(
            content, charts, self._stationery, password=password or None, attached=attached
        )

    def paper_pages(self, paperwork: Paperwork, content: PaperContent) -> list[bytes]:
        """The pages of a paper as PNG."""
        charts = self._charts_of(content)
        return paper_pages(paperwork, content, self._stationery, charts)

    def paper(self, paperwork: Paperwork, content: PaperContent, password: str) -> bytes:
        """A paper as PDF; an empty password means none."""
        charts = self._charts_of(content)
        return print_paper(paperwork, content, self._stationery, charts, password=password or None)

    def _charts_of(self, content: PaperContent) -> dict[str, ChartImage]:
        if not isinstance(content, DischargePacket):
            return {}
        return self._drawn(content.report).of(content.report)

    @cached_property
    def _stationery(self) -> PrintResources:
        return PrintResources(self._resources)

    def _drawn(self, content: ReportContent) -> DrawnCharts:
        language = content.language
        if language not in self._charts:
            self._charts[language] = DrawnCharts(ChartRenderer(self._stationery, language))
        return self._charts[language]


def attachment(content: ReportContent) -> Attached | None:
    """The same content for a clinic's system, where the person wants it in the file."""
    if content.attached is None:
        return None
    module = importlib.import_module("journal_app.exchange.export.fhir_report")
    said = tr("The numbers and texts of these pages for a clinic's system (FHIR R4)")
    return Attached(module.NAME, module.report_bundle(content), module.MEDIA_TYPE, said)


def write_whole(path: Path, content: bytes, *, sync: Callable[[int], None] = os.fsync) -> None:
    """Write a file so that its name holds all of the content or what it held before."""
    with outside_errors():
        handle, beside = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                sync(file.fileno())
            Path(beside).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(beside).unlink()
            raise
