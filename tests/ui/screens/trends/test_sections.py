"""What works, triggers, patterns and lapses: the words for what was counted."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtCore import Qt
from tests.ui.seen import button, lines, press

from journal_app.analysis.coping import CopingUse
from journal_app.analysis.trigger_link import Counted, TriggerLink
from journal_app.charts.ink import LIGHT
from journal_app.charts.warning_sign import ChartStyle
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.lapse import Lapse
from journal_app.domain.moment import moment_of
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.domain.trigger import Outcome
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.trends.period import TrendsPeriod
from journal_app.ui.screens.trends.sections.lapses import lapse_sections
from journal_app.ui.screens.trends.sections.patterns import pattern_sections
from journal_app.ui.screens.trends.sections.presenter import SectionsPresenter
from journal_app.ui.screens.trends.sections.state import Section, SectionsState
from journal_app.ui.screens.trends.sections.triggers import trigger_sections
from journal_app.ui.screens.trends.sections.view import SectionsView
from journal_app.ui.screens.trends.sections.what_works import what_works_sections
from journal_app.ui.widgets.figures import Figures
from journal_app.ui.widgets.ticker import Ticker
from journal_app.usecases.insight.lapses import LapseRecord, summarise_lapses
from journal_app.usecases.insight.patterns import PatternRecord, ScaleRecord, patterns_of
from journal_app.usecases.insight.triggers import Happened, TriggerRecord, picture_of
from journal_app.usecases.insight.what_works import CopingRecord, what_works

TODAY = date(2026, 3, 5)
EVERYTHING = "How far back to look: All"
WAIT = "Reading and counting; this takes a few seconds."
MONDAY = 739_026
NAMES = {"walk": "Walk", "call": "Call", "row": "Argument", "tv": "Television"}


def words(state):
    parts = []
    for section in state.sections:
        parts += [section.title, *section.said, section.note]
        if section.figures:
            parts += [" | ".join(section.figures.columns)]
            parts += [" | ".join(row) for row in section.figures.rows]
    return "\n".join(parts) + state.nothing


def copings(*uses, unrated=0):
    return what_works_sections(what_works(CopingRecord(uses, unrated, NAMES)))


def test_below_three_uses_it_is_too_early_to_say():
    text = words(copings(*[CopingUse("walk", 7, 4)] * 3, CopingUse("call", 8, 2)))
    assert "Walk | 3 | 7 → 4 | 3.6" in text
    assert "Call | 1 | 8 → 2 | too early to say" in text
    assert "Urges also fall by themselves" in text
    assert "4 uses with both ratings" in text


def test_a_trigger_with_three_uses_is_told_by_itself_and_others_are_named():
    uses = [CopingUse("walk", 7, 4, "row")] * 3 + [CopingUse("call", 8, 2, "tv")]
    text = words(copings(*uses))
    assert "When it is: Argument" in text
    assert "Fewer than 3 uses with: Television (1)." in text
    assert "When it is: Television" not in text


def test_what_made_it_stronger_is_told_as_it_was():
    text = words(copings(*[CopingUse("tv", 4, 6)] * 3))
    assert "Television | 3 | 4 → 6 | \N{MINUS SIGN}2" in text


def test_what_was_tried_stands_under_what_it_did():
    uses = [CopingUse("walk", 7, 4), CopingUse("tv", 4, 6), CopingUse("tea", 5, 5)] * 3
    found = copings(*uses, CopingUse("call", 8, 2))
    said = {section.title: " ".join(section.said) for section in found.sections}
    assert [one.title for one in found.sections[:3]] == [
        "What helped",
        "What did not help",
        "Too early to say, under 3 uses",
    ]
    assert said["What helped"] == "Walk: from 7 to 4 on average, 3 times."
    assert "Television: from 4 to 6" in said["What did not help"]
    assert "tea: from 5 to 5" in said["What did not help"]
    assert said["Too early to say, under 3 uses"] == "Call (1)."


def test_a_use_without_a_name_is_called_so():
    assert "in own words | 1" in words(copings(CopingUse("", 4, 3)))


@pytest.mark.parametrize(
    ("unrated", "said"), [(0, "Once you have written"), (2, "2 coping entries")]
)
def test_without_ratings_it_says_what_will_stand_here(unrated, said):
    assert said in copings(unrated=unrated).nothing


def test_uses_without_ratings_are_counted_beside():
    assert "not counted: 2" in words(copings(CopingUse("walk", 7, 4), unrated=2))


def happened(kind="row", day=TODAY, **others):
    facts = {"part": 2, "intensity": 6, "urge": 7, "outcome": Outcome.RODE_OUT, "answered": True}
    return Happened(kind, day, **(facts | others))


def triggers(*happened, urges=()):
    days = np.arange(len(urges)) + TODAY.toordinal()
    record = TriggerRecord(happened, days, days, np.array(urges, float), NAMES)
    return picture_of(record)


def test_triggers_are_counted_by_kind_time_and_what_they_led_to():
    found = triggers(
        happened(),
        happened(intensity=None, urge=None, outcome=None, answered=False),
        happened("", part=0),
    )
    state = trigger_sections(found)
    text = words(state)
    assert "Argument | 2 | 6 (1) | 7 (1) | 7" in text
    assert "Argument | 1 | – | – | 1 | 1 of 2" in text
    assert "Evening | – | – | – | 2 | – | – | –" in text
    assert state.sections[1].figures.shades[2][3] == 1.0
    assert "not named | 1" in text
    assert "Too early to ask" in text
    assert "never means “because of”" in text


def test_triggers_begin_with_what_stands_out_and_bars():
    row = [happened(part=2)] * 3 + [happened(part=0, outcome=Outcome.ACTED)]
    state = trigger_sections(triggers(*row, happened("tv", part=2, outcome=None)))
    first = state.sections[0]
    assert first.said == (
        "Most often: Argument, 4 of 5 times.",
        "More than half of them: evening (4 of 5).",
        "You rode out 3 of the 4 that say how it went.",
    )
    assert first.figures.rows == (("Argument", "4"), ("Television", "1"))
    assert first.figures.bars == ((1.0,), (0.25,))
    assert not first.opens
    which = next(one for one in state.sections if one.title == "How often, how strong")
    assert which.opens == "2 kinds: show the numbers"


def test_of_few_triggers_none_stands_out_and_nothing_shames():
    acted = trigger_sections(triggers(happened(outcome=Outcome.ACTED)))
    assert acted.sections[0].said == ("Triggers written down: 1. No kind stands out.",)


def test_counts_with_and_without_are_told_before_any_link():
    found = triggers(happened(), urges=(7, 2, 6))
    assert "Argument | 1 of 1 | 1 of 2" in words(trigger_sections(found))


@pytest.mark.parametrize(
    ("lag", "difference", "said"),
    [
        (
            0,
            2.0,
            "Argument: a stronger urge goes with it on the same day (6 or more on 5 of 8 days, else on 4 of 30).",
        ),
        (1, 2.0, "a stronger urge goes with it on the day after"),
        (2, -1.0, "a weaker urge goes with it two days after"),
    ],
)
def test_a_link_is_told_with_its_counts(lag, difference, said):
    link = TriggerLink("row", lag, Counted(5, 8, 4, 30), difference, 0.01)
    found = replace(triggers(happened()), links=(link,), asked=True)
    assert said in words(trigger_sections(found))


def test_asked_and_not_found_is_said_to_be_usual():
    found = replace(triggers(happened()), asked=True)
    assert "That is the usual answer." in words(trigger_sections(found))


def test_without_triggers_it_says_what_will_stand_here():
    assert "Each one will be counted" in trigger_sections(triggers()).nothing


def scale_record(scale, values, first=MONDAY, parts=(), timed=()):
    days = np.arange(len(values)) + first
    return ScaleRecord(
        scale,
        days,
        np.array(values, float),
        days[: len(parts)],
        np.array(parts, int),
        np.array(timed, float),
    )


def patterns(*records, late=0):
    days = np.arange(70) + MONDAY
    recorded = days.copy()
    recorded[:late] += 2
    first, last = date.fromordinal(MONDAY), date.fromordinal(MONDAY + 79)
    return pattern_sections(patterns_of(PatternRecord(records, first, last, days, recorded)))


def test_directions_are_told_with_the_days_they_rest_on():
    rising = scale_record(Scale("mood", "Mood"), [n / 7 for n in range(56)])
    flat = scale_record(Scale("urge", "Urge"), [4.0] * 56)
    early = scale_record(Scale("new", "New"), [4.0] * 5)
    text = words(patterns(rising, flat, early))
    assert "Mood | rising | +1.0 a week (+1.0 to +1.0) | 56" in text
    assert "Urge | not clear | – | 56" in text
    assert "New | too early to say | – | 5" in text


@pytest.mark.parametrize(
    ("kind", "values", "said"),
    [
        (ScaleKind.RATING, [n / 7 for n in range(56)], "rising, by about 7.9 points"),
        (ScaleKind.RATING, [8 - n / 7 for n in range(56)], "falling, by about 7.9 points"),
        (ScaleKind.HOURS, [5 + n / 55 for n in range(56)], "rising, by about 1 hour"),
        (ScaleKind.COUNT, [n / 5 for n in range(56)], "rising, by about 11"),
        (ScaleKind.YES_NO, [n / 55 for n in range(56)], "rising, by about 10 days in 10"),
    ],
)
def test_a_direction_is_said_in_the_unit_of_its_scale(kind, values, said):
    first = patterns(scale_record(Scale("it", "It", kind=kind), values)).sections[0]
    assert first.said == (f"It: {said} from first to last (56 days).",)


def test_weekdays_whose_averages_are_shown_alike_are_named_together():
    noise = np.random.default_rng(8).normal(5, 0.01, 70)
    weekend = noise + 3 * (np.arange(70) % 7 >= 5)
    first = patterns(scale_record(Scale("energy", "Energy"), weekend)).sections[0]
    assert first.said[0].startswith("Energy: highest on Sat, Sun, lowest on Mon, Tue, ")


def test_a_weekday_stands_grey_until_chance_is_a_poor_explanation():
    noise = np.random.default_rng(8).normal(5, 0.5, 70)
    weekend = noise + 3 * (np.arange(70) % 7 == 5)
    state = patterns(
        scale_record(Scale("mood", "Mood"), noise), scale_record(Scale("urge", "Urge"), weekend)
    )
    first, weekdays = state.sections[0], state.sections[2]
    assert weekdays.figures.strong == (False, True)
    assert weekdays.figures.rows[0][-1] == "70"
    assert first.title == "What stands out"
    (said,) = first.said
    assert said.startswith("Urge: highest on ")
    assert said.endswith("more than chance would give.")
    assert [row[0] for row in first.figures.rows] == ["Urge"]


def test_where_nothing_stands_out_one_line_says_so_and_the_numbers_open():
    noise = np.random.default_rng(8).normal(5, 0.5, 70)
    first, *others, trust = patterns(scale_record(Scale("mood", "Mood"), noise)).sections
    assert first.said == (
        "Nothing stands out. That is the usual answer: most ups and downs come back.",
    )
    assert first.figures is None
    assert all(one.opens for one in others)
    assert not trust.opens


def test_times_of_day_are_told_only_of_check_ins_about_a_moment():
    timed = scale_record(Scale("mood", "Mood"), [5.0] * 3, parts=(0, 2), timed=(4.0, 6.0))
    text = words(patterns(timed))
    assert "Mood | 4 | – | 6 | – | 2" in text
    assert "Times of day" not in words(patterns(scale_record(Scale("mood", "Mood"), [5.0] * 3)))


def test_yes_no_hours_and_counts_are_told_in_their_own_way():
    yes = scale_record(Scale("skip", "Skipped", kind=ScaleKind.YES_NO), [1.0, 0.0] * 7)
    hours = scale_record(Scale("sleep", "Sleep", kind=ScaleKind.HOURS), [8.0, 6.0] * 7)
    state = patterns(yes, hours)
    figures = state.sections[2].figures
    assert figures.rows[0][1] == "5 of 10"
    assert figures.bars[1][0] == 1.0
    assert figures.bars[0][0] == 0.5


def test_how_much_to_trust_is_told_with_every_number():
    text = words(patterns(scale_record(Scale("mood", "Mood"), [5.0]), late=3))
    assert "70 of 80 days have an entry." in text
    assert "67 of 70 entries were written down on the day" in text
    assert "3 were entered later, half of them within 2 days." in text
    assert "entered later" not in words(patterns(scale_record(Scale("mood", "Mood"), [5.0])))


def test_without_check_ins_it_says_what_will_stand_here():
    assert "No check-in" in patterns().nothing


def lapse(ago, **texts):
    at = datetime(2026, 3, 5, 20, tzinfo=UTC) - timedelta(days=ago)
    return Entry(f"l{ago}", moment_of(at, at, "UTC"), Lapse(**texts))


def lapses(*ago, known=60, word=""):
    record = LapseRecord(
        tuple(lapse(n, taught=f"taught {n}") for n in sorted(ago, reverse=True)),
        TODAY - timedelta(days=99),
        TODAY,
        known,
        known + 40,
        word,
    )
    return lapse_sections(summarise_lapses(record))


def test_lapses_are_dated_facts_and_days_without_stay_days_without():
    text = words(lapses(3, 10, 40, 80, known=48))
    assert (
        "The last 60 days: 45 without one, 3 with one, 12 without any entry, so not known." in text
    )
    assert "on 4 of the 88 days with an entry. On 12 other days nothing was written" in text
    assert "so far there are 3" in text
    assert "Mon 2 Mar 2026 | 7 | taught 3" in text


def test_days_that_are_all_known_need_no_word():
    assert "not known" not in words(lapses(3))


def test_the_times_between_are_told_from_five_on():
    text = words(lapses(3, 10, 17, 24, 40, 80))
    assert (
        "5 that ended, and one that goes on (3 days so far). Half of them lasted 7 days or" in text
    )


def test_a_half_that_was_not_reached_is_not_made_up():
    text = words(lapses(94, 95, 96, 97, 98, 99))
    assert "Half of them lasted a day or longer" in text or "More than half" in text


def test_the_persons_own_word_is_used():
    assert "Each one (slip)" in words(lapses(3, word="slip"))


def test_nothing_written_down_is_not_called_a_success():
    assert "Nothing is written down here" in lapses().nothing


# --- the page


def test_what_does_not_stand_out_is_one_line_that_opens(page):
    page.show_state(SectionsState((Section("Title", (), FIGURES, note="note", opens="Numbers"),)))
    (table,) = page.tables()
    assert not table.isVisible()
    press(page, "Numbers")
    assert table.isVisible()
    press(page, "Numbers")
    assert not table.isVisible()


FIGURES = Figures("Table", ("Day", "What"), (("one", "a"), ("two", "b")))


@pytest.fixture
def page(shown, icons):
    return shown(SectionsView(icons), 800, 600)


def test_a_page_shows_its_sections_and_then_others(page, bury):
    page.show_state(SectionsState((Section("Title", ("said",), FIGURES, note="note"),)))
    assert lines(page) == ["Title", "said", "note"]
    assert page.shows_state
    (table,) = page.tables()
    assert table.accessibleName() == "Table"
    page.show_state(SectionsState(nothing="nothing yet"))
    bury()
    assert list(page.tables()) == []


def test_an_empty_page_offers_the_one_thing_to_do(page, qtbot):
    asked = []
    page.act_requested.connect(lambda: asked.append(1))
    page.show_state(trigger_sections(triggers()))
    press(page, "Write down a trigger")
    assert asked == [1]


def test_an_empty_page_of_lapses_offers_nothing():
    assert lapses().act == ""


def test_enter_and_a_double_click_open_the_entry_of_a_row(page, qtbot):
    opened = []
    page.entry_opened.connect(opened.append)
    page.show_state(SectionsState((Section("T", (), FIGURES, rows=("e1", "e2")),)))
    (table,) = page.tables()
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    table.doubleClicked.emit(table.model().index(0, 1))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert opened == ["e2", "e1"]


class Numbers:
    """Counts how often it was read."""

    written = EntryKind.COPING

    def __init__(self):
        self.asked, self.told, self.refuse = [], [], None

    def read(self, first, last):
        if self.refuse:
            raise self.refuse
        self.asked.append((first, last))
        return len(self.asked)

    def count(self, record, _work=None):
        return record * 10

    def tell(self, found):
        self.told.append(found)
        return SectionsState(nothing=f"found {found}", act="Write one")


@pytest.fixture
def numbers():
    return Numbers()


@pytest.fixture
def presenter(page, context, numbers):
    return SectionsPresenter(page, context, numbers, ChartStyle(LIGHT))


def test_the_time_that_is_chosen_is_read_counted_and_told(page, presenter, numbers, turn, drawing):
    presenter.reload()
    press(page, EVERYTHING)
    turn()
    drawing[0].turn()
    assert numbers.asked == [(date.min, TODAY)]  # the wish of before is not even read
    assert "found 10" in lines(page)
    assert button(page, EVERYTHING).isChecked()
    press(page, EVERYTHING)
    assert button(page, EVERYTHING).isChecked()


def test_what_takes_a_second_says_so_until_it_is_there(page, presenter, turn, drawing):
    presenter.reload()
    (ticker,) = page.findChildren(Ticker)
    ticker.ticked.emit(0.9)
    assert WAIT not in lines(page)
    ticker.ticked.emit(1.0)
    assert WAIT in lines(page)
    turn()
    drawing[0].turn()
    assert WAIT not in lines(page)
    assert not ticker.running


def test_counting_that_is_stopped_is_given_up_at_once_and_can_be_begun_again(
    page, presenter, numbers, turn, drawing
):
    presenter.reload()
    turn()
    (ticker,) = page.findChildren(Ticker)
    ticker.ticked.emit(1.0)
    press(page, "Stop")
    assert "Stopped." in lines(page)
    drawing[0].turn()
    assert numbers.told == []
    press(page, "Do it again")
    turn()
    drawing[0].turn()
    assert "found 20" in lines(page)
    assert "Stopped." not in lines(page)


def test_an_answer_that_was_counted_too_late_is_not_shown(presenter, numbers, turn, drawing):
    presenter.reload()
    turn()
    presenter.reload()
    drawing[0].turn()
    assert numbers.told == []


def test_a_refusal_is_said(presenter, numbers, turn, notices):
    numbers.refuse = DiskFullError()
    presenter.reload()
    turn()
    assert "disk is full" in notices.last


def test_an_empty_page_offers_to_write_what_it_is_about(page, presenter, turn, drawing, ways):
    presenter.reload()
    turn()
    drawing[0].turn()
    press(page, "Write one")
    assert ways.gone == [("write", EntryKind.COPING)]


def test_an_entry_of_a_page_is_shown_in_the_journal(page, presenter, ways):
    page.entry_opened.emit("e1")
    assert ways.gone == [("show_entry", "e1")]


@pytest.mark.parametrize(
    ("period", "days"),
    [(TrendsPeriod.FOUR_WEEKS, 28), (TrendsPeriod.TWELVE_WEEKS, 84), (TrendsPeriod.YEAR, 365)],
)
def test_a_period_ends_today(period, days):
    first, last = period.days(TODAY)
    assert ((last - first).days + 1, last) == (days, TODAY)


def test_the_page_of_triggers_draws_its_bars(page):
    page.show_state(trigger_sections(triggers(happened(), happened("tv"))))
    page.resize(848, 600)
    assert not page.grab().isNull()
