"""A report's content holds together and never shows itself."""

from datetime import date

import pytest

from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.report_blocks import ComingUpBlock, HelpedRow, LapseFact, TriggerRow
from journal_app.domain.report_chart import SmallChart
from journal_app.domain.report_content import ReportContent, ReportHeader, ReportPeriod
from journal_app.domain.report_signs import SignGrid, SignMark, SignRow
from journal_app.domain.report_week import RatingRow, ReportWeeks, WeekDay, WeekDayState, WeekReason

DAY = date(2026, 9, 21)
HEADER = ReportHeader(ReportPeriod(DAY, date(2026, 10, 4)), DAY, who="secret", for_whom="secret")
WEEK = tuple(WeekDay(date(2026, 9, 21 + n), WeekDayState.SAME_DAY) for n in range(7))


def chart(key):
    return SmallChart(key, "secret", (), DAY, 0, 10)


def test_a_period_counts_both_ends():
    period = HEADER.period
    assert period.days == 14
    assert period.all_days[0] == DAY
    assert period.all_days[-1] == date(2026, 10, 4)


def test_a_period_that_ends_before_it_begins_is_refused():
    with pytest.raises(OutOfRangeError):
        ReportPeriod(date(2026, 10, 4), DAY)


def test_everything_but_the_header_may_be_absent():
    assert ReportContent(HEADER).charts == ()


def test_a_fourth_line_to_talk_about_is_refused():
    with pytest.raises(OutOfRangeError):
        ReportContent(HEADER, talk_about=("a", "b", "c", "d"))


def test_a_fifth_chart_is_refused():
    with pytest.raises(OutOfRangeError):
        ReportContent(HEADER, charts=tuple(chart(str(n)) for n in range(5)))


def test_two_charts_with_one_key_are_a_mistake():
    with pytest.raises(ValueError, match="key"):
        ReportContent(HEADER, charts=(chart("sleep"), chart("sleep")))


def test_a_sign_grid_refuses_days_it_has_no_room_for():
    with pytest.raises(OutOfRangeError):
        SignGrid((), ())
    with pytest.raises(OutOfRangeError):
        SignGrid(tuple(date.fromordinal(n) for n in range(1, 33)), ())


def test_a_sign_row_must_cover_every_day_of_its_grid():
    with pytest.raises(OutOfRangeError):
        SignGrid((DAY,), (SignRow("secret", (SignMark.NOTICED, SignMark.NOTICED), 2),))


@pytest.mark.parametrize("rows", [{"acted": (True,)}, {"skills": (8, *[None] * 6)}])
def test_a_week_refuses_short_rows_and_skills_outside_the_scale(rows):
    with pytest.raises(OutOfRangeError):
        ReportWeeks(WEEK, **rows)


def test_a_week_of_six_days_is_refused():
    with pytest.raises(OutOfRangeError):
        ReportWeeks(WEEK[:6])


@pytest.mark.parametrize(
    "holder",
    [
        HEADER,
        ReportContent(HEADER, talk_about=("secret",)),
        chart("secret"),
        SignRow("secret", (), 0),
        SignGrid((DAY,), (SignRow("secret", (SignMark.NO_ENTRY,), 0),)),
        TriggerRow("secret", 1),
        HelpedRow("secret", 1),
        LapseFact(DAY, "secret", "secret"),
        ComingUpBlock("secret", "secret"),
        RatingRow("secret", ()),
        WeekReason(DAY, "secret"),
        ReportWeeks(WEEK, reasons=(WeekReason(DAY, "secret"),)),
    ],
    ids=lambda holder: type(holder).__name__,
)
def test_what_the_person_wrote_never_shows_in_a_repr(holder):
    assert "secret" not in repr(holder)
