import pytest

from journal_app.analysis.chart_day import State
from journal_app.charts.day_words import day_words
from journal_app.charts.locate import nearest_entry, reading, step_day
from journal_app.charts.marks import Mark, MarkKind
from journal_app.charts.plot_area import PlotArea
from journal_app.charts.words import ChartWords

WORDS = ChartWords()


def test_every_day_is_found_at_its_own_pixel():
    area = PlotArea(900, 340, 1, 3, 1000, 1083)
    assert all(area.day_at(area.x_of(day)) == day for day in range(1000, 1084))
    assert area.day_at(area.left - 1) is None
    assert area.day_at(area.right + 1) is None
    assert area.day_at(area.left) == 1000
    assert area.day_at(area.right) == 1083


def test_a_day_with_an_entry_is_read_with_its_level(risen, first_day):
    seen = reading(risen, first_day + 39)
    assert (seen.value, seen.state) == (8.0, State.FLAG)
    assert seen.level == pytest.approx(risen.level[-1])
    assert reading(risen, first_day + 3).value is None
    assert reading(risen, first_day + 400).value is None
    assert reading(risen, first_day).level is None


def test_the_nearest_entry_is_found_within_reach(risen, charted, first_day):
    assert nearest_entry(risen, first_day + 3, 1) in (first_day + 2, first_day + 4)
    assert nearest_entry(risen, first_day + 60, 5) is None
    assert nearest_entry(charted([]), first_day, 5) is None


def test_keys_go_from_entry_to_entry_and_stop_at_the_ends(risen, charted, first_day):
    assert step_day(risen, first_day + 2, 1) == first_day + 4
    assert step_day(risen, first_day + 4, -1) == first_day + 2
    assert step_day(risen, first_day + 3, 1) == first_day + 4
    assert step_day(risen, first_day, -1) == first_day
    assert step_day(risen, first_day + 39, 1) == first_day + 39
    assert step_day(risen, None, 1) == first_day + 39
    assert step_day(charted([]), None, 1) is None


def test_a_day_is_told_in_words(risen, first_day):
    said = day_words(reading(risen, first_day + 39), WORDS, late=True)
    assert said.startswith("Friday 21 August 2026: 8, entered later. Recent level ")
    assert said.endswith("Flag open.")


def test_a_day_without_entry_says_so_and_what_happened(risen, first_day):
    marks = [
        Mark(MarkKind.SESSION, first_day + 3),
        Mark(MarkKind.KNOWN_EVENT, first_day + 1, first_day + 5, "Moving house"),
        Mark(MarkKind.LAPSE, first_day + 4),
        Mark(MarkKind.ENTRY, first_day + 3),
    ]
    said = day_words(reading(risen, first_day + 3), WORDS, marks=marks)
    assert said == "Thursday 16 July 2026: no entry. Sessions. Known events: Moving house."


def test_a_learning_day_says_so(risen, first_day):
    assert day_words(reading(risen, first_day), WORDS) == (
        "Monday 13 July 2026: 2. Still learning your usual."
    )
