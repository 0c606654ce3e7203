"""A journal in a vault of its own, and a clock that stands where it is put."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from journal_app.domain.check_in import CheckIn
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Better, Scale, ScaleKind, ScaleUse
from journal_app.storage.journal import OpenJournal, create_journal
from journal_app.usecases.edit_entry import EditEntry
from journal_app.usecases.write_entry import AtTime, WriteEntry


class SetClock:
    """A clock that stands where it was put."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
        self.place = "Europe/Dublin"

    def now(self) -> datetime:
        return self.time

    def zone(self) -> str:
        return self.place


SCALES = (
    Scale("mood", "Mood", use=ScaleUse.BASIC, better=Better.HIGHER),
    Scale("sleep_hours", "Sleep", kind=ScaleKind.HOURS, use=ScaleUse.BASIC, position=1),
    Scale("drinks", "Cups", kind=ScaleKind.COUNT, use=ScaleUse.OWN, position=2),
    Scale("secret", "Hidden", use=ScaleUse.OWN, hidden=True, position=3),
    Scale("restless", "Restless", use=ScaleUse.SIGN, better=Better.LOWER, position=4),
    Scale("alone", "Alone", use=ScaleUse.SIGN, better=Better.LOWER, position=5),
    Scale("hope", "Hope", use=ScaleUse.SIGN, better=Better.HIGHER, position=6),
    Scale(
        "skipped",
        "Skipped a meal",
        kind=ScaleKind.YES_NO,
        use=ScaleUse.SIGN,
        better=Better.LOWER,
        position=7,
    ),
    Scale("old", "Taken off", use=ScaleUse.SIGN, hidden=True, position=8),
)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def open_new(
    tmp_path: Path, passphrase: str, rules: object, clock: SetClock
) -> Iterator[OpenJournal]:
    made = create_journal(tmp_path / "kept", passphrase, clock=clock, rules=rules)
    with made.transaction():
        for scale in SCALES:
            made.scales.save(scale)
    yield made
    made.close()


@pytest.fixture
def kept(open_new: OpenJournal) -> OpenJournal:
    """An open journal with signs and scales of every kind."""
    return open_new


@pytest.fixture
def write(kept: OpenJournal, clock: SetClock) -> WriteEntry:
    ids = count(1)
    return WriteEntry(kept.entries, kept.preferences, clock, lambda: f"entry-{next(ids)}")


@pytest.fixture
def edit(kept: OpenJournal, clock: SetClock) -> EditEntry:
    return EditEntry(kept.entries, kept.preferences, clock)


@pytest.fixture
def rate(write: WriteEntry, clock: SetClock) -> Callable[..., None]:
    """Write one check-in at 19:00 UTC of a day, ``late`` days afterwards."""

    def keep(day: date, *, late: int = 0, **values: float) -> None:
        at = datetime(day.year, day.month, day.day, 19, tzinfo=UTC)
        clock.time = at + timedelta(days=late)
        ratings = tuple(Rating(name, value) for name, value in values.items())
        write(CheckIn(ratings=ratings), when=AtTime(at))

    return keep
