"""Moments to talk about, titles and names for which the report has its own words."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from journal_app.domain.entry import EntryKind
from journal_app.domain.report_blocks import HelpedRow, LapseFact, TalkMoment, TriggerRow
from journal_app.domain.report_chart import ChartUnit, SmallChart
from journal_app.domain.report_signs import SignGrid, SignMark, SignRow
from journal_app.domain.report_week import Peak, RatingRow, ReportWeeks, WeekDay, WeekDayState
from journal_app.domain.talk.reason import ReasonKind, TalkReason
from journal_app.domain.talk.stood_out import Side, StoodOut
from journal_app.report.chart_blocks import page_one_charts
from journal_app.report.chart_renderer import ChartRenderer
from journal_app.report.chart_room import chart_height
from journal_app.report.chart_titles import chart_title
from journal_app.report.short_blocks import short_blocks
from journal_app.report.sign_table import sign_table
from journal_app.report.talk_lines import reason_line, talk_line
from journal_app.report.week_pages import week_pages

DAY = date(2026, 10, 5)


@pytest.fixture
def words(print_resources):
    return print_resources.words("en")


@pytest.mark.parametrize(
    ("moment", "line"),
    [
        ("As typed.", ("As typed.", "")),
        (
            TalkMoment(EntryKind.CHECK_IN, DAY, stood_out=StoodOut("Mood", Side.BELOW)),
            ("", "Check-in on 5 Oct: Mood lower than usual"),
        ),
        (TalkMoment(EntryKind.CHECK_IN, DAY), ("", "Check-in on 5 Oct")),
        (
            TalkMoment(EntryKind.TRIGGER, DAY, "Place", StoodOut("Urge", Side.HIGH)),
            ("", "Trigger on 5 Oct (Place): Urge high"),
        ),
        (
            TalkMoment(EntryKind.TRIGGER, DAY, "Conflict", StoodOut("Urge", Side.ABOVE)),
            ("", "Trigger on 5 Oct (Conflict): Urge higher than usual"),
        ),
        (
            TalkMoment(EntryKind.COPING, DAY, "Walk", eased=(7, 4), late=True),
            ("", "What helped on 5 Oct: Walk, entered later"),
        ),
        (
            TalkMoment(EntryKind.COPING, DAY, "Music", eased=(4, 6)),
            ("", "What did not help on 5 Oct: Music"),
        ),
        (TalkMoment(EntryKind.NOTE, DAY), ("", "Note from 5 Oct")),
        (TalkMoment(EntryKind.THOUGHT, DAY), ("", "Thought record from 5 Oct")),
        (TalkMoment(EntryKind.CHAIN, DAY), ("", "Chain from 5 Oct")),
        (TalkMoment(EntryKind.PRACTICE, DAY, "Walk"), ("", "Practice on 5 Oct (Walk)")),
        (
            TalkMoment(EntryKind.LAPSE, DAY, words="The game."),
            ("The game.", "What happened on 5 Oct"),
        ),
        (TalkMoment(None, None, words="Alone."), ("Alone.", "")),
        (TalkMoment(None, DAY, words="That day."), ("That day.", "5 Oct")),
        (
            TalkMoment(
                None,
                DAY,
                reasons=(
                    TalkReason(ReasonKind.URGE, 8, name="Craving"),
                    TalkReason(ReasonKind.SLEEP, 3.5, name="Sleep"),
                    TalkReason(ReasonKind.NO_SKILL),
                ),
            ),
            ("", "5 Oct: Craving high (8), Sleep: a short night (3.5 hours), no skill used"),
        ),
    ],
)
def test_a_moment_says_its_words_and_then_what_it_was(words, moment, line):
    assert talk_line(moment, words) == line


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (TalkReason(ReasonKind.LAPSE), "a return to use"),
        (TalkReason(ReasonKind.ACTED), "acted on an urge"),
        (TalkReason(ReasonKind.MOOD, 2, name="Mood"), "Mood low (2)"),
        (
            TalkReason(ReasonKind.MOOD, 4, name="Mood", most=True),
            "Mood at its lowest of these days (4)",
        ),
        (
            TalkReason(ReasonKind.URGE, 6, name="Urge", most=True),
            "Urge at its highest of these days (6)",
        ),
        (TalkReason(ReasonKind.SIGNS, 3), "3 warning signs"),
        (TalkReason(ReasonKind.NO_MEDICATION), "medication not taken"),
        (TalkReason(ReasonKind.EASED, 8, 3, "Walk"), "What helped: Walk"),
        (TalkReason(ReasonKind.EASED, 8, 3), "What helped: In own words"),
    ],
)
def test_every_fact_of_a_day_has_words(words, reason, said):
    assert reason_line(reason, words) == said


def test_moments_take_room_from_the_charts(full):
    moment = TalkMoment(EntryKind.NOTE, DAY, words="word " * 200)
    assert chart_height(replace(full, talk_about=(moment,) * 3)) < chart_height(
        replace(full, talk_about=())
    )


@pytest.mark.parametrize(
    ("key", "title", "unit", "shown"),
    [
        ("mood", "Mood, 0 to 10", None, "Mood, 0 to 10"),
        ("mood", "Mood", ChartUnit.POINTS, "Mood, 0 to 10"),
        ("level", "", None, "Overall warning level"),
        ("s", "Sleep", ChartUnit.HOURS, "Sleep, hours"),
        ("n", "Cigarettes", ChartUnit.COUNT, "Cigarettes, count"),
    ],
)
def test_a_chart_says_what_it_counts_in_print_and_in_words(
    print_resources, key, title, unit, shown
):
    chart = SmallChart(key, title, (), DAY, 0, 10, unit=unit)
    assert chart_title(chart, print_resources.words("en")) == shown
    assert ChartRenderer(print_resources, "en")(chart, 240, 90).alt.startswith(f"{shown}. ")


def test_what_has_no_name_gets_a_word(bare, words, print_resources):
    content = replace(
        bare,
        triggers=(TriggerRow("", 1),),
        helped=(HelpedRow("", 1),),
        lapses=(LapseFact(DAY, late=True),),
    )
    triggers, helped, lapses = short_blocks(content, words, print_resources.printable)
    assert triggers["rows"][0][0] == "No kind chosen"
    assert helped["items"][0]["text"] == "In own words (1)"
    assert lapses["items"][0]["text"] == "A return to use (entered later)"


def test_what_was_tried_stands_under_what_it_did(bare, words, print_resources):
    tried = (
        HelpedRow("Walk", 4, 4, 7, 4),
        HelpedRow("Music", 3, 3, 4, 6),
        HelpedRow("Puzzle", 3, 3, 5, 5),
        HelpedRow("Call", 1, long=(8.0, 5.0, 6)),
        HelpedRow("Bath", 2, 2),
        HelpedRow("Tea", 1),
    )
    helped, other, early = short_blocks(
        replace(bare, helped=tried), words, print_resources.printable
    )
    assert helped["heading"] == "What helped"
    assert [row[0] for row in helped["rows"]] == ["Walk", "Call"]
    assert other["heading"] == "What did not help"
    assert [row[0] for row in other["rows"]] == ["Music", "Puzzle"]
    assert early["heading"] == "Tried, too early to say"
    assert early["items"][0]["text"] == "Bath (2), Tea (1)"


def test_what_made_it_worse_alone_has_no_heading_of_help(bare, words, print_resources):
    content = replace(bare, helped=(HelpedRow("Music", 3, 3, 4.6, 5.6),))
    (only,) = short_blocks(content, words, print_resources.printable)
    assert only["heading"] == "What did not help"
    assert "0 to 10" in only["note"]


def test_the_legend_says_from_which_rating_a_sign_counts(full, words, print_resources):
    legend = sign_table(replace(full.signs, cut=5), words, print_resources.printable)["legend"]
    assert "rated 5 or more of 10" in legend


@pytest.mark.parametrize(
    ("peak", "name", "most"),
    [
        (Peak.HIGHEST, "Mood", "6"),
        (Peak.LOWEST, "Mood (lowest)", "2"),
        (Peak.MEAN, "Mood (average)", ""),
    ],
)
def test_a_row_says_which_value_stands_for_a_day(words, print_resources, peak, name, most):
    days = tuple(WeekDay(date(2026, 10, 5 + n), WeekDayState.SAME_DAY) for n in range(7))
    row = RatingRow("Mood", (2, 6, 4, *(None,) * 4), peak=peak)
    (week,) = week_pages([ReportWeeks(days, (row,))], words, print_resources.printable)["items"]
    assert (week["rows"][0]["name"], week["rows"][0]["most"]) == (name, most)


def test_a_middle_value_between_two_points_keeps_its_half(full, pictures, words, print_resources):
    chart = replace(full.charts[0], decimals=0, median_now=2.5, median_before=3, n_now=9)
    block = page_one_charts(
        replace(full, charts=(chart,)), pictures, words, print_resources.printable
    )
    assert block["items"][0]["note"].startswith("middle 2.5 (n 9), before 3 (n ")


def test_a_sign_that_was_never_rated_has_no_count(words, print_resources):
    row = SignRow("Sign", (SignMark.NO_ENTRY,), None, 3)
    table = sign_table(SignGrid((DAY,), (row,)), words, print_resources.printable)
    assert table["rows"][0]["ends"][:2] == ["–", "3"]


def test_the_count_of_a_sign_says_of_how_many_rated_days(words, print_resources):
    """1 of 21 against 5 of 27 is another thing than 1 against 5."""
    row = SignRow("Sign", (SignMark.NOTICED,), 1, 5, rated_now=21, rated_before=27)
    table = sign_table(SignGrid((DAY,), (row,)), words, print_resources.printable)
    assert table["rows"][0]["ends"][:2] == ["1 of 21", "5 of 27"]


def test_signs_by_weeks_show_how_many_days_of_each(words, print_resources):
    row = SignRow("Sign", (), 3, rated_now=9, counts=(3, 0, None))
    starts = tuple(DAY + timedelta(days=7 * n) for n in range(3))
    table = sign_table(SignGrid(starts, (row,), cut=5, stretch=7), words, print_resources.printable)
    assert table["rows"][0]["marks"] == ["3", "not noticed", "no entry"]
    assert "7 days from the day above" in table["legend"]


@pytest.mark.parametrize(("days", "head"), [(14, ("M", "5*")), (28, ("M*", "5"))])
def test_the_star_of_a_late_day_never_touches_its_neighbour(words, print_resources, days, head):
    shown = tuple(DAY + timedelta(days=n) for n in range(days))
    row = SignRow("Sign", (SignMark.NOTICED,) * days, days)
    table = sign_table(SignGrid(shown, (row,), frozenset({DAY})), words, print_resources.printable)
    assert (table["days"][0]["letter"], table["days"][0]["number"]) == head
