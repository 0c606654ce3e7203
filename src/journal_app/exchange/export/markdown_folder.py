"""A journal as a folder that a person reads, and a note program too: a file for each month."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TextIO

from journal_app.exchange.export.markdown_text import (
    Property,
    escaped,
    front_matter,
    heading,
    one_line,
    tag_of,
)
from journal_app.usecases.export_months import ExportMonth, binned, months
from journal_app.usecases.export_pages import JournalPages, PageSection, PageText, ReadPage
from journal_app.usecases.export_ports import (
    ExportOrder,
    ExportStep,
    KeptEntry,
    NewPlace,
    Steps,
)
from journal_app.usecases.ports import Journal

OUR_TAG = "even-keel"
"""By which a note program finds all of these files."""


@dataclass(frozen=True, slots=True)
class WriteMarkdown:
    """Writes a file a month and the pages beside them (fits ``WriteExport``)."""

    in_words: Callable[[Journal], JournalPages]

    def __call__(self, journal: Journal, order: ExportOrder, place: NewPlace) -> Steps:
        """Write month by month."""
        words = self.in_words(journal)
        total, done = journal.entries.count(), 0
        yield ExportStep(0, total)
        for month in months(journal.entries):
            if month.entries:
                with place.open(f"{month.first:%Y-%m}.md") as file:
                    _write_month(file, month, words)
            done += len(month.entries)
            yield ExportStep(done, total)
        for page in words.pages(journal, order):
            with place.open(f"{page.name}.md") as file:
                _write_page(file, page, order)
            yield ExportStep(done, total)
        yield from _write_bin(journal, order, place, words)


def _write_month(file: TextIO, month: ExportMonth, words: JournalPages) -> None:
    title = words.month(month.first)
    entries = [kept.entry for kept in month.entries]
    tags = dict.fromkeys(tag_of(tag) for entry in entries for tag in entry.tags)
    file.write(
        front_matter(
            {
                "title": title,
                "created": month.first,
                "updated": month.last,
                "entries": len(entries),
                "days": len({entry.moment.day for entry in entries}),
                "tags": [OUR_TAG, *(tag for tag in tags if tag)],
            }
        )
    )
    file.write(f"\n{heading(1, title)}\n")
    for day, kept in groupby(month.entries, key=lambda kept: kept.entry.moment.day):
        _write_day(file, day, kept, words)


def _write_day(file: TextIO, day: date, entries: Iterator[KeptEntry], words: JournalPages) -> None:
    file.write(f"\n{heading(2, words.day(day))}\n")
    for kept in entries:
        _write_section(file, 3, words.entry(kept))


def _write_page(file: TextIO, page: ReadPage, order: ExportOrder) -> None:
    file.write(_head(page.title, order))
    for section in page.sections:
        _write_section(file, 2, section)


def _write_bin(journal: Journal, order: ExportOrder, place: NewPlace, words: JournalPages) -> Steps:
    total, pages = journal.entries.count(), binned(journal.entries, order)
    first = next(pages, ())
    if not first:
        return
    with place.open("bin.md") as file:
        file.write(_head(words.bin(), order))
        for kept in first:
            _write_section(file, 2, words.entry(kept))
        for some in pages:
            for kept in some:
                _write_section(file, 2, words.entry(kept))
            yield ExportStep(total, total)


def _head(title: str, order: ExportOrder) -> str:
    made: Property = order.made_at.date()
    front = {"title": title, "created": made, "tags": [OUR_TAG]}
    return f"{front_matter(front)}\n{heading(1, title)}\n"


def _write_section(file: TextIO, level: int, section: PageSection) -> None:
    file.write(f"\n{heading(level, section.heading)}\n")
    file.write(_texts(section.texts))


def _texts(texts: Sequence[PageText]) -> str:
    """Short answers as a list, each long one as paragraphs under its question."""
    said, before = "", False
    for text in texts:
        said += "" if text.short and before else "\n"
        said += _text(text)
        before = text.short
    return said


def _text(text: PageText) -> str:
    asked = one_line(text.question)
    colon = ":" if text.short and asked[-1:].isalnum() else ""
    question = f"**{asked}{colon}**" if asked else ""
    if text.short:
        return "- " + " ".join(part for part in (question, one_line(text.text)) if part) + "\n"
    parts = (question, escaped(text.text) if text.text.strip() else "")
    return "\n\n".join(part for part in parts if part) + "\n"
