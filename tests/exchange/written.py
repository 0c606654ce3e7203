"""A journal written as JSON, and read from it, without a file where none is needed."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from io import StringIO
from typing import TextIO

from journal_app.exchange.export.journal_json import write_json
from journal_app.usecases.export_ports import ExportOrder
from journal_app.usecases.ports import Journal

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)


class _Page:
    def __init__(self) -> None:
        self.text = StringIO(newline="")

    @contextmanager
    def open(self, name: str = "") -> Iterator[TextIO]:
        assert not name
        yield self.text


def as_json(journal: Journal, *, binned: bool = True) -> str:
    """The canonical form of a journal."""
    page = _Page()
    for _ in write_json(journal, ExportOrder(NOON, binned=binned), page):
        pass
    return page.text.getvalue()
