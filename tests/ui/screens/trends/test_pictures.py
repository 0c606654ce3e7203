"""Pictures in What works and Patterns: there where something may be said, and only there."""

from datetime import date

import numpy as np
import pytest
from PySide6.QtGui import QAccessible

from journal_app.analysis.coping import CopingUse
from journal_app.charts.ink import LIGHT
from journal_app.charts.warning_sign import ChartStyle
from journal_app.domain.scale import Scale
from journal_app.ui.screens.trends.sections.patterns import pattern_sections
from journal_app.ui.screens.trends.sections.presenter import SectionsPresenter
from journal_app.ui.screens.trends.sections.view import SectionsView
from journal_app.ui.screens.trends.sections.what_works import WhatWorksPage, what_works_sections
from journal_app.ui.widgets.picture_place import PicturePlace
from journal_app.usecases.insight.patterns import PatternRecord, ScaleRecord, patterns_of
from journal_app.usecases.insight.what_works import CopingRecord, what_works

TODAY = date(2026, 3, 5)
MONDAY = 739_026


def works(*uses):
    return what_works_sections(what_works(CopingRecord(uses, 0, {"walk": "Walk", "tv": "TV"})))


def patterns(values, parts=()):
    days = np.arange(len(values)) + MONDAY
    timed = days[: len(parts)]
    mood = ScaleRecord(
        Scale("mood", "Mood"),
        days,
        np.array(values, float),
        timed,
        np.array(parts, np.int64),
        np.array(values, float)[: len(parts)],
    )
    first, last = date.fromordinal(MONDAY), date.fromordinal(MONDAY + len(values))
    return pattern_sections(patterns_of(PatternRecord((mood,), first, last, days, days)))


def drawings(state):
    return [one for section in state.sections for one in section.drawings]


def test_skills_with_three_uses_are_drawn_before_and_after():
    walk, tv = [CopingUse("walk", 7, 4)] * 3, CopingUse("tv", 4, 6)
    (picture,) = drawings(works(*walk, tv))
    assert picture.summary == "Walk: from 7 to 4 on average, 3 times."
    bars = picture.draw(600, ChartStyle(LIGHT)).axes[0].patches
    assert [bar.get_width() for bar in bars] == [7, 4]
    assert drawings(works(tv, tv)) == []


def test_the_numbers_of_the_picture_are_one_press_away():
    state = works(*[CopingUse("walk", 7, 4)] * 3)
    (section,) = [one for one in state.sections if one.drawings]
    assert section.opens
    assert section.figures.rows[0][:3] == ("Walk", "3", "7 → 4")


def test_a_direction_that_is_clear_is_drawn_and_said():
    (picture,) = drawings(patterns([n / 7 for n in range(56)]))
    assert picture.name == "Mood, day by day, with its direction"
    assert picture.summary.startswith("Mood: the line goes from 0 on ")
    line = picture.draw(600, ChartStyle(LIGHT)).axes[0].lines[-1]
    assert line.get_ydata() == pytest.approx([0, 55 / 7])


def test_where_nothing_stands_out_nothing_is_drawn():
    state = patterns(np.random.default_rng(8).normal(5, 0.5, 70))
    assert drawings(state) == []
    assert state.sections[0].figures is None


def test_a_time_of_day_that_stands_out_has_its_bars():
    parts = [n % 4 for n in range(70)]
    noise = np.random.default_rng(8).normal(5, 0.5, 70)
    state = patterns(noise + 3 * (np.array(parts) == 2), parts)
    first = state.sections[0]
    assert first.said[0].startswith("Mood: highest on Evening")
    assert len(first.figures.bars[0]) == 4
    assert first.figures.strong == (True,)


@pytest.fixture
def page(shown, icons, context, drawing):
    made = shown(SectionsView(icons), 800, 600)
    made.drawing = drawing[0]
    uses = tuple([CopingUse("walk", 7, 4)] * 3)
    copings = WhatWorksPage(lambda first, last: CopingRecord(uses, 0, {"walk": "Walk"}))
    made.presenter = SectionsPresenter(made, context, copings, ChartStyle(LIGHT))
    made.presenter.reload()
    return made


def test_a_picture_is_drawn_by_the_other_thread_in_room_that_waits_for_it(page, turn, qtbot):
    turn()
    page.drawing.turn()
    place = page.findChild(PicturePlace)
    qtbot.waitSignal(place.size_settled).wait()
    before = place.geometry()
    assert not place.has_picture
    page.drawing.turn()
    assert place.has_picture
    assert place.geometry() == before


def test_a_screen_reader_hears_the_picture_in_words(page, turn):
    turn()
    page.drawing.turn()
    heard = QAccessible.queryAccessibleInterface(page.findChild(PicturePlace))
    assert heard.text(QAccessible.Text.Name) == "Before and after, for each skill"
    assert "Walk: from 7 to 4" in heard.text(QAccessible.Text.Description)
