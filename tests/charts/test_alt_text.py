from datetime import date, timedelta

from journal_app.charts.alt_text import chart_summary, small_chart_alt
from journal_app.charts.marks import Mark, MarkKind
from journal_app.charts.words import ChartWords
from journal_app.domain.report_chart import ChartDay, SmallChart

WORDS = ChartWords()


def test_a_summary_has_the_numbers_and_the_flag(risen, first_day):
    said = chart_summary(
        risen,
        "Restless",
        (first_day, first_day + 39),
        WORDS,
        late=frozenset({first_day + 5, first_day + 3}),
        marks=[Mark(MarkKind.LAPSE, first_day + 2), Mark(MarkKind.ENTRY, first_day)],
    )
    assert said.startswith("Restless, 13 Jul to Friday 21 August 2026. 34 of 40 days")
    assert "lowest 2, highest 8" in said
    assert "1 entered later." in said
    assert "A flag opened on" in said
    assert "and is open." in said
    assert "Lapses: 1." in said
    assert "Entries" not in said


def test_a_closed_flag_has_both_dates(charted, first_day):
    result = charted([2.0, 3.0] * 15 + [8.0] * 8 + [2.0] * 15)
    said = chart_summary(result, "Restless", (first_day, first_day + 52), WORDS)
    assert "and closed on" in said
    early = chart_summary(result, "Restless", (first_day, first_day + 9), WORDS)
    assert "flag opened" not in early


def test_an_empty_chart_says_so(charted, first_day):
    said = chart_summary(charted([]), "Restless", (first_day, first_day + 13), WORDS)
    assert "No entries." in said
    assert "Still learning" in said


def small(values, start=2, **more):
    first = date(2026, 9, 7)
    days = tuple(ChartDay(first + timedelta(i), v, late=i == 1) for i, v in enumerate(values))
    return SmallChart("urge", "Urge", days, first + timedelta(start), 0, 10, **more)


def test_a_small_chart_is_told_with_both_times():
    said = small_chart_alt(small([1.0, 3.0, 5.0, None, 7.5], band=(2, 4)), WORDS)
    assert said == (
        "Urge. In the period: 2 of 3 days, 5 to 7.5, middle 6.2. "
        "In the time before: 2 of 2 days, middle 2. 1 entered later. Usual range 2 to 4."
    )


def test_a_small_chart_without_entries_says_so():
    said = small_chart_alt(small([None, None, None]), WORDS)
    assert said == "Urge. In the period: no entries. In the time before: no entries."
    assert small_chart_alt(small([], start=0), WORDS) == "Urge. In the period: no entries."
