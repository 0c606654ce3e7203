"""Small blocks say what they count of, and leave out what is not known."""

import json
from dataclasses import replace
from datetime import date

import pytest

from journal_app.domain.report_blocks import (
    ActedDays,
    AttendanceBlock,
    CompletenessBlock,
    HomeworkBlock,
    MedicationDays,
    QuestionnaireScore,
    TriggerRow,
)
from journal_app.domain.report_signs import SignGrid
from journal_app.domain.report_week import RatingRow, ReportWeeks, WeekDay, WeekDayState
from journal_app.report.chart_blocks import page_one_charts
from journal_app.report.chart_room import LOWEST, TALLEST, chart_columns, chart_height
from journal_app.report.figure_strip import figure_strip
from journal_app.report.short_blocks import short_blocks, split
from journal_app.report.sign_table import sign_table
from journal_app.report.week_pages import week_pages


@pytest.fixture
def words(print_resources):
    return print_resources.words("en")


@pytest.fixture
def text(print_resources):
    return print_resources.printable


@pytest.mark.parametrize(
    ("block", "figure"),
    [
        (
            {"completeness": CompletenessBlock(0, 14, 0, 0)},
            ("Days with an entry", "0", "of 14", ""),
        ),
        (
            {"completeness": CompletenessBlock(9, 14, 9, 0)},
            ("Days with an entry", "9", "of 14", "All on the same day"),
        ),
        (
            {"completeness": CompletenessBlock(9, 14, 7, 2)},
            ("Days with an entry", "9", "of 14", "7 same day, 2 entered later"),
        ),
        (
            {"completeness": CompletenessBlock(9, 14, 7, 2, 2.5)},
            (
                "Days with an entry",
                "9",
                "of 14",
                "7 same day, 2 entered later; usually 2.5 days late",
            ),
        ),
        (
            {"acted": ActedDays(0, 1)},
            ("Days an urge was acted on", "0", "of 1 answered", "Not acted on: 1 day"),
        ),
        (
            {"attendance": AttendanceBlock(12, 13.5)},
            ("Programme hours attended", "12", "of 13.5 planned", ""),
        ),
        ({"homework": HomeworkBlock(1, 2)}, ("Homework done", "1", "of 2 due", "")),
        (
            {"medication": MedicationDays(5, 0, 5)},
            ("Days medication taken", "5", "of 5 answered", ""),
        ),
        (
            {"medication": MedicationDays(3, 2, 5)},
            ("Days medication taken", "3", "of 5 answered", "Partly: 2 days"),
        ),
    ],
)
def test_a_figure_says_what_it_is_counted_of(bare, words, block, figure):
    (shown,) = figure_strip(replace(bare, **block), words)
    assert (shown["label"], shown["big"], shown["unit"], shown["note"]) == figure


def test_no_figures_no_strip(bare, words):
    assert figure_strip(bare, words) == []


def test_a_questionnaire_without_a_highest_or_last_score_says_so(bare, words, text):
    score = QuestionnaireScore("Own scale", date(2026, 10, 2), 7.5)
    block = short_blocks(replace(bare, questionnaires=(score,)), words, text)[0]
    assert block["rows"] == [["Own scale, 2 Oct", "7.5", "first time"]]


def test_an_unknown_urge_is_a_dash_and_never_a_zero(bare, words, text):
    rows = (TriggerRow("Payday", 2, 6), TriggerRow("Rain", 1))
    block = short_blocks(replace(bare, triggers=rows), words, text)[0]
    assert [row[2] for row in block["rows"]] == ["6", "\u2013"]


def test_a_column_nobody_filled_is_left_out(bare, words, text):
    block = short_blocks(replace(bare, triggers=(TriggerRow("Rain", 1),)), words, text)[0]
    assert block["head"] == ["Trigger", "Times"]


def test_blocks_are_shared_between_two_columns(full, words, text):
    left, right = split(short_blocks(full, words, text))
    assert left
    assert right
    assert len(left) + len(right) == 6


def test_a_grid_without_signs_is_left_out(words, text):
    assert sign_table(SignGrid((date(2026, 9, 21),), ()), words, text) is None


def test_a_sign_not_counted_before_shows_a_dash_and_too_early(full, words, text):
    first, second, *rest = full.signs.rows
    rows = (first, replace(second, days_before=None, compared=type(second.compared).UNKNOWN), *rest)
    table = sign_table(replace(full.signs, rows=rows), words, text)
    assert table["rows"][1]["ends"] == ["3", "\u2013", "too early to say"]


def test_a_week_row_that_was_not_asked_for_is_left_out(full, words, text):
    week = replace(full.weeks[0], acted=None, medication=None, skills=None, reasons=())
    rows = week_pages([week], words, text)["items"][0]["rows"]
    assert [row["name"] for row in rows] == [rating.name for rating in week.ratings]


def test_days_outside_the_report_stay_blank_and_count_for_nothing(words, text):
    states = [WeekDayState.OUTSIDE, WeekDayState.NO_ENTRY, *[WeekDayState.SAME_DAY] * 5]
    days = tuple(WeekDay(date(2026, 9, 21 + n), state) for n, state in enumerate(states))
    week = ReportWeeks(days, (RatingRow("Mood", (9, 8, 3, None, 4, 0, 1)),), skills=(None,) * 7)
    mood, skills = week_pages([week], words, text)["items"][0]["rows"]
    assert mood["cells"] == ["", "\u2013", "3", "·", "4", "0", "1"]
    assert mood["most"] == "4"
    assert skills["most"] == ""


@pytest.mark.parametrize(
    ("medians", "note"),
    [
        ((None, None), "too early to say"),
        ((5.25, None), "middle 5.2 (n 3)"),
        ((5, 6), "middle 5.0 (n 3), before 6.0 (n 2)"),
    ],
)
def test_a_chart_shows_its_middle_values_with_their_n(
    full, pictures, print_resources, medians, note
):
    now, before = medians
    words, text = print_resources.words("en"), print_resources.printable
    chart = replace(
        full.charts[0], decimals=1, median_now=now, median_before=before, n_now=3, n_before=2
    )
    block = page_one_charts(replace(full, charts=(chart,)), pictures, words, text)
    assert block["items"][0]["note"] == note


def test_charts_grow_where_there_is_room_and_shrink_where_not(full, bare):
    assert chart_height(bare) == LOWEST
    assert chart_height(replace(bare, charts=full.charts)) == TALLEST
    assert chart_height(replace(full, talk_about=("word " * 200,) * 3)) == LOWEST


def test_one_or_three_charts_fill_their_row():
    assert [chart_columns(n) for n in (1, 2, 3, 4)] == [1, 2, 3, 2]


@pytest.mark.parametrize(
    ("language", "first", "last", "span"),
    [
        ("en", date(2026, 9, 21), date(2026, 9, 27), "21 to 27 September 2026"),
        ("en", date(2026, 9, 21), date(2026, 10, 4), "21 September to 4 October 2026"),
        ("en", date(2026, 12, 28), date(2027, 1, 3), "28 December 2026 to 3 January 2027"),
        ("en", date(2026, 9, 21), date(2026, 9, 21), "21 September 2026"),
        ("en-US", date(2026, 9, 21), date(2026, 9, 27), "September 21 to 27, 2026"),
        ("en-US", date(2026, 12, 28), date(2027, 1, 3), "December 28, 2026 to January 3, 2027"),
        ("es", date(2026, 9, 21), date(2026, 9, 27), "del 21 al 27 de septiembre de 2026"),
        (
            "es",
            date(2026, 9, 21),
            date(2026, 10, 4),
            "del 21 de septiembre al 4 de octubre de 2026",
        ),
        (
            "es",
            date(2026, 12, 28),
            date(2027, 1, 3),
            "del 28 de diciembre de 2026 al 3 de enero de 2027",
        ),
    ],
)
def test_a_stretch_of_days_reads_as_the_language_writes_it(
    print_resources, language, first, last, span
):
    assert print_resources.words(language).span(first, last) == span


def test_every_language_has_every_phrase(print_resources):
    english, spanish = (read_phrases(print_resources, tag) for tag in ("en", "es"))
    assert set(english) == set(spanish)


def read_phrases(print_resources, tag):
    return json.loads(
        (print_resources.font_folder.parent / "report" / f"words.{tag}.json").read_text("utf-8")
    )


def test_the_legend_names_the_time_before_only_where_it_is_shown(full, pictures, words, text):
    block = page_one_charts(full, pictures, words, text)
    assert "the time before" in block["note"]
    alone = [
        replace(
            chart,
            series=tuple(day for day in chart.series if day.day >= chart.period_start),
            band=None,
        )
        for chart in full.charts
    ]
    block = page_one_charts(replace(full, charts=tuple(alone)), pictures, words, text)
    assert block["note"] == "Dashed: the middle value. Gap: no entry. Hollow: entered later."
