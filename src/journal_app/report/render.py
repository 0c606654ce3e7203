"""A report: content in, tagged PDF or preview pages out; nothing touches a disk."""

import json
import secrets
from collections.abc import Callable, Mapping
from io import BytesIO

import pikepdf

from journal_app.domain.report_content import ReportContent
from journal_app.domain.report_errors import EmptyPasswordError
from journal_app.report.attached import Attached, with_file
from journal_app.report.chart_blocks import pictures, trend_charts
from journal_app.report.chart_image import ChartImage
from journal_app.report.compiling import compile_pages, compile_pdf, preview_ppi
from journal_app.report.full_pages import full_pages
from journal_app.report.log_tables import log_tables
from journal_app.report.page_one import page_one
from journal_app.report.papers.plan_pages import plan_pages
from journal_app.report.print_resources import PrintResources
from journal_app.report.printable_text import PrintableText
from journal_app.report.row_headers import mark_row_headers
from journal_app.report.week_pages import week_pages


def render_report(
    content: ReportContent,
    charts: Mapping[str, ChartImage],
    print_resources: PrintResources,
    *,
    password: str | None = None,
    attached: Attached | None = None,
) -> bytes:
    """Print a report as a tagged PDF; the same input without a password gives the same bytes.

    A file with something ``attached`` is PDF/A-3, unless a password locks it: PDF/A knows none.

    Raises:
        EmptyPasswordError: ``password`` is empty text; ``None`` means no password.
    """
    made_on, archive = content.header.generated_on, bool(attached) and password is None
    return finished(
        lambda: print_resources.compiled(
            lambda text: with_file(_files(content, charts, print_resources, text), attached),
            lambda files, fonts: compile_pdf(files, fonts, made_on, archive=archive),
        ),
        password,
    )


def finished(compiled: Callable[[], bytes], password: str | None) -> bytes:
    """Give row headers to what was compiled, and a lock where there is a password.

    Raises:
        EmptyPasswordError: ``password`` is empty text; nothing is compiled then.
    """
    if password is not None and not password:
        raise EmptyPasswordError
    with pikepdf.open(BytesIO(compiled())) as pdf:
        mark_row_headers(pdf)
        return _save(pdf, password)


def preview_pages(
    content: ReportContent,
    charts: Mapping[str, ChartImage],
    print_resources: PrintResources,
    *,
    ppi: float | None = None,
) -> list[bytes]:
    """Draw the same pages as PNG pictures; without ``ppi`` as sharp as their number allows."""
    sharp = preview_ppi(_pages(content)) if ppi is None else ppi
    made_on = content.header.generated_on
    return print_resources.compiled(
        lambda text: with_file(_files(content, charts, print_resources, text), None),
        lambda files, fonts: compile_pages(files, fonts, made_on, sharp),
    )


def _pages(content: ReportContent) -> int:
    """Guess how many pages there will be."""
    signs = sum(entry.signs + 400 for entry in content.in_full)
    rows = len(content.trigger_lines) + len(content.coping_lines)
    rows += sum(len(form.lines) for form in content.answers)
    return 1 + len(content.weeks) // 2 + len(content.trends) // 8 + rows // 45 + signs // 6000


def _files(
    content: ReportContent,
    charts: Mapping[str, ChartImage],
    print_resources: PrintResources,
    text: PrintableText,
) -> dict[str, bytes]:
    words = print_resources.words(content.language)
    data = page_one(content, charts, words, text)
    data["weeks"] = week_pages(content.weeks, words, text)
    data["trends"] = trend_charts(content, charts, words, text)
    data["logs"] = log_tables(content, words, text)
    data["full"] = full_pages(content, words, text)
    data["plan"] = plan_pages(content.plan, words, text)
    written = json.dumps(data, ensure_ascii=False).encode("utf-8")
    return {**print_resources.template, **pictures(content, charts), "data.json": written}


def _save(pdf: pikepdf.Pdf, password: str | None) -> bytes:
    """Typst wrote the version that the file keeps; pikepdf would need an XML library to again."""
    out = BytesIO()
    if password is None:
        pdf.save(out, deterministic_id=True, fix_metadata_version=False)
    else:
        pdf.save(out, encryption=_lock(password), fix_metadata_version=False)
    return out.getvalue()


def _lock(password: str) -> pikepdf.Encryption:
    # With an empty owner password the file would open without any password.
    return pikepdf.Encryption(
        owner=secrets.token_urlsafe(32),
        user=password,
        R=6,
        aes=True,
        metadata=True,
        allow=pikepdf.Permissions(accessibility=True, extract=True),
    )
