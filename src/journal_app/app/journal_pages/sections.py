"""Sections of a page from what may be empty."""

from collections.abc import Iterable

from journal_app.usecases.export_pages import PageSection, PageText


def section(heading: str, texts: Iterable[PageText]) -> tuple[PageSection, ...]:
    """One section, or none where nothing stands in it."""
    kept = tuple(one for one in texts if one.text.strip())
    return (PageSection(heading, kept),) if kept else ()


def line(*parts: str, question: str = "") -> PageText:
    """What is not empty of several parts, on one line."""
    said = " · ".join(part.strip() for part in parts if part.strip())
    return PageText(question, said, short=True)
