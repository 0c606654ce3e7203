"""An invented, believable person's two weeks, and a stand-in chart."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from journal_app.domain.paper import Paper
from journal_app.domain.report_blocks import (
    ActedDays,
    AttendanceBlock,
    ComingUpBlock,
    CompletenessBlock,
    HelpedRow,
    HomeworkBlock,
    LapseFact,
    MedicationDays,
    QuestionnaireScore,
    TriggerRow,
)
from journal_app.domain.report_chart import ChartDay, ChartInk, SmallChart
from journal_app.domain.report_content import ReportContent, ReportHeader, ReportPeriod
from journal_app.domain.report_signs import Compared, SignGrid, SignMark, SignRow
from journal_app.domain.report_week import (
    MedicationMark,
    RatingRow,
    ReportWeeks,
    WeekDay,
    WeekDayState,
    WeekReason,
)
from journal_app.report.chart_image import ChartImage
from journal_app.report.print_resources import PrintResources

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FIRST = date(2026, 9, 21)
LAST = date(2026, 10, 4)
STAND_IN = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="260" height="90" viewBox="0 0 260 90">'
    b'<path d="M4 60 L60 40 L120 70 L180 20 L256 50" fill="none" stroke="#17616B"/></svg>'
)
URGES = [3, 2, 3, 4, 3, 2, 2, 3, 3, 2, 3, None, 3, 2, 3, 4, 4, 5, 4, 6, 5, None, 6, 7, 5, 4, 4, 3]
SLEEP = [7.2, 7, 6.8, 7.5, 7.1, 6.9, 8, 7.3, 7, 7.4, 6.6, None, 7.2, 7.5]
SLEEP += [6.9, 6.1, 5.8, 5.5, 6, 4.9, 5.2, None, 5, 5.6, 6.4, 6.6, 7, 7.1]
MOOD = [6, 6, 7, 6, 6, 7, 7, 6, 5, 6, 6, None, 6, 7, 5, 5, 4, 5, 4, 3, 4, None, 3, 4, 5, 5, 6, 6]
LEVEL = [0, 0.1, -0.1, 0, 0.2, 0.1, 0, -0.2, 0, 0, 0.1, None, 0.1, 0, 0.3, 0.6, 0.9, 1.2, 1.5]
LEVEL += [1.9, 2.1, None, 2.3, 2.2, 1.9, 1.5, 1.1, 0.8]
SIGNS = [
    ("Slept badly", ".xxx.xx-xx....", 7, 1, Compared.MORE),
    ("Skipped a meeting", "..x..x.-x.....", 3, 0, Compared.MORE),
    ("Kept to myself", "..xxxx.-xxx...", 7, 1, Compared.MORE),
    ("Bottled things up", "...x.xx-x.....", 4, 3, Compared.SAME),
    ("Told myself one would be fine", ".....x.-xx....", 3, 0, Compared.MORE),
]
MARKS = {"x": SignMark.NOTICED, ".": SignMark.NOT_NOTICED, "-": SignMark.NO_ENTRY}


def series(values):
    start = LAST - timedelta(days=len(values) - 1)
    return tuple(
        ChartDay(start + timedelta(days=n), value, late=n in (17, 24))
        for n, value in enumerate(values)
    )


def small_chart(key, title, values, low, high, **more):
    middle = {"median_now": 4, "median_before": 3, "n_now": 13, "n_before": 13} | more
    return SmallChart(key, title, series(values), FIRST, low, high, **middle)


CHARTS = (
    small_chart("mood", "Mood, 0 to 10", MOOD, 0, 10, median_now=5, median_before=6),
    small_chart("urge", "Strongest urge, 0 to 10", URGES, 0, 10, ink=ChartInk.URGE),
    small_chart(
        "level",
        "Overall warning level",
        LEVEL,
        -1,
        3,
        decimals=1,
        band=(-1, 1),
        median_now=1.5,
        median_before=0,
    ),
    small_chart(
        "sleep", "Sleep, hours", SLEEP, 4, 9, decimals=1, median_now=6.0, median_before=7.2
    ),
)


def full_week(first):
    states = [WeekDayState.SAME_DAY] * 7
    late, missed = (3, 99) if first == FIRST else (99, 0)
    states = [
        WeekDayState.LATER if n == late else WeekDayState.NO_ENTRY if n == missed else state
        for n, state in enumerate(states)
    ]
    days = tuple(WeekDay(first + timedelta(days=n), state) for n, state in enumerate(states))
    start = 14 if first == FIRST else 21
    return ReportWeeks(
        days,
        (
            RatingRow("Strongest urge", tuple(URGES[start : start + 7]), warm=(7, 10)),
            RatingRow("Mood", tuple(MOOD[start : start + 7])),
            RatingRow("Sadness", (4, 5, 6, 6, None, 7, 6)),
            RatingRow("Anger", (2, 3, 3, 6, 5, None, 4)),
            RatingRow("Fear", (3, 3, 4, 5, 5, 4, 4)),
            RatingRow("Sleep, hours", tuple(SLEEP[start : start + 7]), decimals=1),
        ),
        acted=(False, False, False, False, False, first == FIRST, False),
        medication=(MedicationMark.TAKEN,) * 4
        + (MedicationMark.PARTLY, MedicationMark.NOT_TAKEN, None),
        skills=(5, 4, 3, 3, 4, 0, 2),
        reasons=(WeekReason(first + timedelta(days=5), "Too worn out to think of one."),),
    )


FULL = ReportContent(
    ReportHeader(
        ReportPeriod(FIRST, LAST),
        date(2026, 10, 5),
        who="J.R.",
        for_whom="Dr. M. Alvarez",
        programme="Evening IOP",
        programme_week=6,
    ),
    talk_about=(
        "The Sunday visits with my brother keep ending in an argument. I leave wound up and do not sleep.",
        "I skipped two meetings and did not tell my sponsor until Friday. I want to talk about why I hid it.",
        "Whether I should go to my cousin's wedding.",
    ),
    completeness=CompletenessBlock(13, 14, 11, 2, 1),
    charts=CHARTS,
    signs=SignGrid(
        ReportPeriod(FIRST, LAST).all_days,
        tuple(
            SignRow(name, tuple(MARKS[mark] for mark in marks), now, before, compared)
            for name, marks, now, before, compared in SIGNS
        ),
        frozenset({date(2026, 9, 24), date(2026, 10, 1)}),
    ),
    triggers=(
        TriggerRow("Argument with family", 3, 7),
        TriggerRow("Payday", 2, 6),
        TriggerRow("Alone in the evening", 5, 5),
    ),
    helped=(
        HelpedRow("Called my sponsor", 4, 4, 7, 4),
        HelpedRow("Went for a walk", 3, 3, 6, 4),
        HelpedRow("Urge surfing", 2, 2),
    ),
    lapses=(
        LapseFact(
            date(2026, 9, 26),
            "Drank in the evening after the visit.",
            "I had not eaten all day and had no plan for the drive home.",
        ),
    ),
    acted=ActedDays(1, 12),
    attendance=AttendanceBlock(16.5, 18),
    homework=HomeworkBlock(3, 4),
    medication=MedicationDays(11, 1, 13),
    questionnaires=(
        QuestionnaireScore("PHQ-9", date(2026, 10, 2), 11, 27, date(2026, 9, 18), 14),
        QuestionnaireScore("GAD-7", date(2026, 10, 2), 9, 21, date(2026, 9, 18), 9),
    ),
    coming_up=(
        ComingUpBlock(
            "My cousin's wedding, open bar.",
            "I have a ride home at nine and Sam knows.",
            date(2026, 10, 9),
        ),
        ComingUpBlock("First week back on night shifts.", "", date(2026, 10, 12)),
    ),
    safety_line="I answered the safety question every day I wrote. I have a safety plan and know where it is.",
    weeks=(full_week(FIRST), full_week(FIRST + timedelta(days=7))),
)


@pytest.fixture
def full():
    return FULL


@pytest.fixture
def bare():
    """A report of nothing but its header."""
    return ReportContent(
        replace(FULL.header, who="", for_whom="", programme="", programme_week=None)
    )


@pytest.fixture
def pictures():
    return {
        chart.key: ChartImage(STAND_IN, f"{chart.title}: a line of invented values.")
        for chart in CHARTS
    }


@pytest.fixture(scope="session")
def print_resources():
    return PrintResources(RESOURCES)


@pytest.fixture
def letter(full):
    return replace(full, paper=Paper.LETTER, language="en-US")
