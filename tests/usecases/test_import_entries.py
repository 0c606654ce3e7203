"""An import is looked at first, kept whole or not at all, and undone whole."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.app.new_id import new_id
from journal_app.domain.check_in import CheckIn, Span
from journal_app.domain.entry import EntryKind
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import ScaleId
from journal_app.domain.import_errors import MappingError, MappingProblem
from journal_app.domain.import_row import ImportRow, RefusedReason, RefusedRow
from journal_app.domain.note import Note
from journal_app.domain.scale import Better, Scale, ScaleKind, ScaleUse
from journal_app.exchange.csv_file import read_csv
from journal_app.exchange.csv_layout import CsvLayout
from journal_app.exchange.said_days import NumberedDay
from journal_app.storage.journal import create_journal
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.import_entries import ImportEntries
from journal_app.usecases.map_scales import NamedScale, ScaleMapping

TINY = Cost(memory_kib=8, iterations=1, lanes=1)
RULES = VaultRules(limits=CostLimits(least=TINY, most=TINY), choose_cost=lambda _limits: TINY)
DAY = date(2026, 3, 1)
MOOD = ScaleMapping(ScaleId("mood"))
DIARIES = Path(__file__).resolve().parents[3] / "shared" / "data" / "digibp" / "digibp_daily.csv"


class FixedClock:
    place = "Europe/Dublin"

    def now(self):
        return datetime(2026, 3, 5, 18, 30, tzinfo=UTC)

    def zone(self):
        return self.place


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    journal = create_journal(
        tmp_path_factory.mktemp("import") / "j", "quiet harbour", clock=FixedClock(), rules=RULES
    )
    scales = [
        Scale(ScaleId("mood"), "Mood", better=Better.HIGHER, use=ScaleUse.BASIC),
        Scale(ScaleId("urge"), "Urge", better=Better.LOWER, use=ScaleUse.BASIC),
        Scale(ScaleId("sleep_hours"), "Sleep", kind=ScaleKind.HOURS, use=ScaleUse.BASIC),
        Scale(ScaleId("walked"), "Walked", kind=ScaleKind.YES_NO, better=Better.HIGHER),
        Scale(ScaleId("steps"), "Steps", kind=ScaleKind.COUNT),
    ]
    for scale in scales:
        journal.scales.save(scale)
    yield journal
    journal.close()


@pytest.fixture
def journal(made):
    yield made
    for entry in made.entries.newest(100_000):
        made.entries.delete(entry.id)


@pytest.fixture
def importing(journal):
    return ImportEntries(journal, FixedClock(), new_id)


def row(value=5.0, when=DAY, line=2, note=""):
    return ImportRow(line, when, (value,), note)


def values(journal, scale="mood"):
    return [answer.value for answer in journal.ratings.of(ScaleId(scale), date.min, date.max)]


def test_a_preview_keeps_nothing(journal, importing):
    plan = importing.preview([row()], [ScaleMapping(NamedScale(ScaleUse.SIGN, "Unheard of"))])
    assert (plan.rows, plan.added, plan.import_id) == (1, 1, None)
    assert [scale.name for scale in plan.new_scales] == ["Unheard of"]
    assert journal.entries.count() == 0
    assert "Unheard of" not in [scale.name for scale in journal.scales.all()]


def test_a_row_becomes_a_check_in_about_its_day_that_was_entered_later(journal, importing):
    plan = importing.keep([row(note="long walk")], [MOOD], "csv")
    (entry,) = journal.entries.newest(9)
    assert (entry.imported, entry.moment.day) == (plan.import_id, DAY)
    assert (entry.moment.entered_later, entry.moment.local.hour) == (True, 12)
    assert isinstance(entry.body, CheckIn)
    assert (entry.body.span, entry.body.text) == (Span.DAY, "long walk")
    assert values(journal) == [5.0]


def test_a_row_with_a_time_keeps_it_and_counts_for_the_day_before_until_four(journal, importing):
    night = datetime.combine(DAY, datetime.min.time()) + timedelta(hours=3)
    aware = datetime(2026, 7, 1, 23, 30, tzinfo=UTC) - timedelta(days=300)
    importing.keep([row(when=night), row(when=aware)], [MOOD], "csv")
    late, early = journal.entries.newest(9)
    assert (late.moment.day, late.body.span) == (DAY - timedelta(days=1), Span.NOW)
    assert early.moment.occurred_at == aware


def test_a_row_with_text_alone_becomes_a_note(journal, importing):
    importing.keep([ImportRow(2, DAY, (None,), "only words"), row(value=None)], [MOOD], "csv")
    (entry,) = journal.entries.newest(9)
    assert (entry.kind, entry.body) == (EntryKind.NOTE, Note("only words"))


def test_a_row_without_an_answer_is_a_gap(importing):
    plan = importing.keep([row(value=None)], [MOOD], "csv")
    assert (plan.rows, plan.added, plan.empty, plan.import_id) == (1, 0, 1, None)


def test_an_import_with_nothing_to_add_leaves_no_trace(journal, importing):
    before = len(journal.imports.list())
    importing.keep([row(value=None)], [ScaleMapping(NamedScale(ScaleUse.OWN, "Never"))], "csv")
    assert len(journal.imports.list()) == before
    assert "Never" not in [scale.name for scale in journal.scales.all()]


@pytest.mark.parametrize(
    ("mapping", "given", "kept"),
    [
        (ScaleMapping(ScaleId("mood"), (0, 30), Better.LOWER), 30.0, 0.0),
        (ScaleMapping(ScaleId("mood"), (0, 30), Better.LOWER), 0.0, 10.0),
        (ScaleMapping(ScaleId("mood"), (0, 30), Better.HIGHER), 3.0, 1.0),
        (ScaleMapping(ScaleId("mood"), (0, 30)), 15.0, 5.0),
        (ScaleMapping(ScaleId("urge"), (1, 4), Better.LOWER), 1.0, 0.0),
        (ScaleMapping(ScaleId("urge"), (1, 4), Better.HIGHER), 1.0, 10.0),
        (ScaleMapping(ScaleId("mood"), (-2, 2)), -1.0, 2.5),
        (ScaleMapping(ScaleId("mood"), None, Better.LOWER), 3.0, 7.0),
        (ScaleMapping(ScaleId("sleep_hours")), 7.25, 7.25),
        (ScaleMapping(ScaleId("walked")), True, 1.0),
        (ScaleMapping(ScaleId("walked"), None, Better.LOWER), 1.0, 0.0),
        (ScaleMapping(ScaleId("steps")), 12855.0, 12855.0),
    ],
)
def test_answers_are_brought_to_the_scale(journal, importing, mapping, given, kept):
    importing.keep([row(given)], [mapping], "csv")
    assert values(journal, mapping.target) == [kept]


@pytest.mark.parametrize(
    ("mapping", "given", "reason"),
    [
        (MOOD, 10.5, RefusedReason.OUT_OF_RANGE),
        (MOOD, -1.0, RefusedReason.OUT_OF_RANGE),
        (ScaleMapping(ScaleId("mood"), (0, 30)), 31.0, RefusedReason.OUT_OF_RANGE),
        (ScaleMapping(ScaleId("sleep_hours")), 25.0, RefusedReason.OUT_OF_RANGE),
        (MOOD, True, RefusedReason.BAD_NUMBER),
        (ScaleMapping(ScaleId("walked")), 0.5, RefusedReason.BAD_NUMBER),
    ],
)
def test_an_answer_the_scale_does_not_have_refuses_its_row(importing, mapping, given, reason):
    plan = importing.keep([row(given, line=7), row(1.0)], [mapping], "csv")
    assert plan.refused == (RefusedRow(7, reason),)
    assert plan.added == 1


@pytest.mark.parametrize(
    ("when", "reason"),
    [
        (date(1899, 12, 30), RefusedReason.IMPOSSIBLE_DATE),
        (date(1, 1, 1), RefusedReason.IMPOSSIBLE_DATE),
        (date(9999, 12, 31), RefusedReason.IMPOSSIBLE_DATE),
        (date(2026, 3, 7), RefusedReason.FUTURE_DATE),
        (datetime(1, 1, 1, tzinfo=UTC), RefusedReason.IMPOSSIBLE_DATE),
    ],
)
def test_a_date_that_cannot_be_is_refused(importing, when, reason):
    assert importing.preview([row(when=when)], [MOOD]).refused == (RefusedRow(2, reason),)


def test_a_note_that_is_too_long_is_refused(importing):
    plan = importing.preview([row(note="x" * 1_000_001)], [MOOD])
    assert [refused.reason for refused in plan.refused] == [RefusedReason.TOO_LONG]


@pytest.mark.parametrize(
    ("mapping", "problem"),
    [
        (ScaleMapping(ScaleId("nothing")), MappingProblem.NO_SUCH_SCALE),
        (ScaleMapping(ScaleId("mood"), (3, 3)), MappingProblem.RANGE),
        (ScaleMapping(ScaleId("mood"), (9, 3)), MappingProblem.RANGE),
        (ScaleMapping(ScaleId("sleep_hours"), (0, 3)), MappingProblem.RANGE),
        (ScaleMapping(NamedScale(ScaleUse.OWN, "Walked", ScaleKind.COUNT)), MappingProblem.KIND),
        (ScaleMapping(NamedScale(ScaleUse.OWN, " ")), MappingProblem.NAME),
        (ScaleMapping(NamedScale(ScaleUse.OWN, "x" * 501)), MappingProblem.NAME),
        (MOOD, MappingProblem.SAME_SCALE_TWICE),
    ],
)
def test_a_mapping_that_cannot_be_is_refused_with_its_number(importing, mapping, problem):
    with pytest.raises(MappingError) as refused:
        importing.preview([], [MOOD, mapping])
    assert (refused.value.problem, refused.value.number) == (problem, 2)


def test_a_direction_that_hours_do_not_have_is_refused(journal, importing):
    hours = Scale(ScaleId("screen"), "Screen", kind=ScaleKind.HOURS, better=Better.LOWER)
    journal.scales.save(hours)
    with pytest.raises(MappingError) as refused:
        importing.preview([], [ScaleMapping(hours.id, None, Better.HIGHER)])
    assert refused.value.problem is MappingProblem.DIRECTION


def test_a_named_scale_is_made_once_and_found_again(journal, importing):
    restless = [ScaleMapping(NamedScale(ScaleUse.SIGN, "Restless"))]
    (new,) = importing.keep([row()], restless, "csv").new_scales
    assert (new.use, new.better, new.kind) == (ScaleUse.SIGN, Better.LOWER, ScaleKind.RATING)
    again = [ScaleMapping(NamedScale(ScaleUse.SIGN, " restless "))]
    assert importing.keep([row(6.0)], again, "csv").new_scales == ()
    assert values(journal, new.id) == [5.0, 6.0]


def test_the_same_file_again_holds_only_duplicates(importing):
    rows = [row(), row(), row(6.0), row(note="words"), ImportRow(3, DAY, (None,), "words")]
    first = importing.keep(rows, [MOOD], "csv")
    assert (first.added, first.duplicates) == (5, 0)
    again = importing.keep([*rows, row()], [MOOD], "csv")
    assert (again.added, again.duplicates) == (1, 5)


def test_duplicates_are_found_after_a_journey(journal, importing):
    importing.keep([row()], [MOOD], "csv")
    away = FixedClock()
    away.place = "Pacific/Auckland"
    plan = ImportEntries(journal, away, new_id).preview([row()], [MOOD])
    assert plan.duplicates == 1


def test_undoing_an_import_takes_exactly_its_entries(journal, importing):
    importing.keep([row(1.0)], [MOOD], "csv")
    second = importing.keep([row(2.0), row(3.0)], [MOOD], "csv")
    assert journal.imports.undo(second.import_id) == 2
    assert values(journal) == [1.0]
    assert importing.preview([row(2.0)], [MOOD]).added == 1


def test_a_file_that_breaks_off_leaves_nothing_behind(journal, importing):
    def rows():
        yield row()
        raise JournalError

    before = len(journal.imports.list())
    with pytest.raises(JournalError):
        importing.keep(rows(), [ScaleMapping(NamedScale(ScaleUse.SIGN, "Half"))], "csv")
    assert journal.entries.count() == 0
    assert len(journal.imports.list()) == before
    assert "Half" not in [scale.name for scale in journal.scales.all()]


WHEN = st.one_of(
    st.dates(),
    st.datetimes(),
    st.datetimes(timezones=st.timezones()),
    st.dates(date(2025, 1, 1), date(2026, 3, 5)),
)
ROWS = st.builds(
    ImportRow,
    line=st.integers(1, 99),
    when=WHEN,
    values=st.tuples(st.one_of(st.none(), st.booleans(), st.floats(allow_nan=False))),
    text=st.text(st.characters(), max_size=20),
)


@given(rows=st.lists(ROWS, max_size=6))
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_the_rows_say_every_one_is_accounted_for(made, rows):
    importing = ImportEntries(made, FixedClock(), new_id)
    seen = importing.preview(rows, [MOOD])
    kept = importing.keep(rows, [MOOD], "csv")
    assert (seen.rows, seen.added) == (len(rows), kept.added)
    assert importing.preview(rows, [MOOD]).added == 0
    if kept.import_id:
        assert made.imports.undo(kept.import_id) == kept.added


@pytest.mark.skipif(not DIARIES.is_file(), reason="the real diaries are not beside the checkout")
def test_forty_three_real_diaries_come_in_and_go_out_again(journal, importing):
    mappings = [
        ScaleMapping(NamedScale(ScaleUse.SIGN, "Low"), (0, 50), Better.LOWER),
        ScaleMapping(NamedScale(ScaleUse.SIGN, "Driven"), (0, 50), Better.LOWER),
        ScaleMapping(ScaleId("sleep_hours")),
    ]
    zero = NumberedDay(date(2025, 12, 31))
    total = 0
    for person in range(1, 44):
        layout = CsvLayout(
            "day",
            ("depressive_self", "manic_self", "sleep"),
            where=(("id", str(person)),),
            read_day=zero,
        )
        plan = importing.keep(read_csv(DIARIES, layout), mappings, "csv")
        again = importing.preview(read_csv(DIARIES, layout), mappings)
        assert plan.rows == 42
        assert plan.refused == ()
        assert (again.added, again.duplicates) == (0, plan.added)
        assert journal.imports.undo(plan.import_id) == plan.added == 42 - plan.empty
        assert journal.entries.count() == 0
        total += plan.added
    assert total == 1721
