"""A small journal in a vault with keys that cost next to nothing, written day by day."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from journal_app.app.starter import starter_set
from journal_app.domain.check_in import CheckIn
from journal_app.domain.ids import ScaleId
from journal_app.domain.rating import Rating
from journal_app.domain.report_order import Detail, ReportOrder, consent_in_a_word
from journal_app.exchange.fhir_format import FHIR
from journal_app.storage.journal import create_journal
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.begin_journal import begin_journal
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.watch_signs import WatchSigns
from journal_app.usecases.write_entry import AtTime, Marks, WriteEntry

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
TINY = Cost(memory_kib=8, iterations=1, lanes=1)
RULES = VaultRules(
    limits=CostLimits(least=TINY, most=Cost(memory_kib=1024, iterations=3, lanes=4)),
    choose_cost=lambda _limits: TINY,
)
SIGNS = ("sign_restless", "sign_alone", "sign_craving")
FIRST, LAST = date(2026, 9, 21), date(2026, 10, 4)


class SetClock:
    """A clock that stands where it was put."""

    def __init__(self):
        self.time = datetime(2026, 1, 1, tzinfo=UTC)

    def now(self):
        return self.time

    def zone(self):
        return "UTC"


class Diary:
    """Writes entries on given days and composes reports of them."""

    def __init__(self, journal, clock):
        self.journal = journal
        self._clock = clock
        self._ids = iter(f"entry-{n}" for n in range(100_000))

    def write(self, body, day, *, late=0, hour=20, **marks):
        at = datetime.combine(day, time(hour), UTC)
        self._clock.time = at + timedelta(days=late)
        keep = WriteEntry(
            self.journal.entries, self.journal.preferences, self._clock, lambda: next(self._ids)
        )
        return keep(body, when=AtTime(at), marks=Marks(**marks))

    def rate(self, day, *, late=0, hour=20, marks=None, answers=None, **values):
        ratings = tuple(Rating(ScaleId(name), value) for name, value in values.items())
        body = CheckIn(ratings=ratings, **(answers or {}))
        return self.write(body, day, late=late, hour=hour, **(marks or {}))

    def report(self, first=FIRST, last=LAST, *, detail=Detail.SUMMARY, include_text=False, **order):
        if "consent" not in order:
            order["consent"] = consent_in_a_word(detail, include_text=include_text)
        compose = ComposeReport(self.journal, WatchSigns(self.journal), FHIR)
        return compose(ReportOrder(first, last, **order), last + timedelta(days=1))


@pytest.fixture
def diary(tmp_path):
    clock = SetClock()
    journal = create_journal(tmp_path / "j", "quiet harbour at dawn", clock=clock, rules=RULES)
    begin_journal(journal, starter_set(RESOURCES), signs=tuple(map(ScaleId, SIGNS)))
    yield Diary(journal, clock)
    journal.close()


@pytest.fixture
def resources():
    return RESOURCES


@pytest.fixture
def period():
    return FIRST, LAST
