"""Entries and boards to show on a screen."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from journal_app.analysis.early_warning import DaySpan, SignRecord, early_warning
from journal_app.domain.entry import Entry
from journal_app.domain.known_event import KnownEvent
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.scale import Better, Scale, ScaleUse
from journal_app.usecases.watch_signs import SignsReport

FIRST = date(2026, 1, 1)


@pytest.fixture
def entry() -> Callable[..., Entry]:
    def make(n: int, body=None, *, late: int = 0, **marks) -> Entry:
        at = datetime(2026, 3, 5, 18, tzinfo=UTC) - timedelta(hours=6 * n)
        moment = moment_of(at, at + timedelta(days=late), "Europe/Dublin")
        return Entry(f"e{n:03}", moment, body or Note(f"note {n}"), **marks)

    return make


@pytest.fixture
def board() -> Callable[..., SignsReport]:
    """A board of signs from their day values; the first sign starts on 1 January 2026."""

    def make(*, protective: tuple[str, ...] = (), events=(), **values) -> SignsReport:
        start = FIRST.toordinal()
        longest = max((len(rows) for rows in values.values()), default=1)
        records = [
            SignRecord(
                name,
                np.arange(start, start + len(rows), dtype=np.int64),
                np.asarray(rows, np.float64),
                protective=name in protective,
            )
            for name, rows in values.items()
        ]
        known = [KnownEvent(f"k{n}", *days) for n, days in enumerate(events)]
        spans = [DaySpan(e.first.toordinal(), e.last.toordinal()) for e in known]
        made = early_warning(records, as_of=start + longest - 1, known_events=spans)
        better = {True: Better.HIGHER, False: Better.LOWER}
        scales = {
            name: Scale(
                name, name.capitalize(), use=ScaleUse.SIGN, better=better[name in protective]
            )
            for name in values
        }
        return SignsReport(made, scales, tuple(known), dict.fromkeys(values, frozenset()))

    return make
