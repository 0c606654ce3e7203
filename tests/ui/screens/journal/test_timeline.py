"""The part of the timeline that is loaded, and what is asked for next."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.domain.entry import Entry
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.search import EntryFilter, Found
from journal_app.ui.entry_card import card
from journal_app.ui.names import Names
from journal_app.ui.screens.journal.pages import TimelinePages
from journal_app.ui.screens.journal.timeline import MOST, PAGE, Timeline

START = datetime(2026, 3, 5, 18, tzinfo=UTC)
TODAY = date(2026, 3, 5)


def entries(count, hours=6):
    made = []
    for n in range(count):
        at = START - timedelta(hours=hours * n)
        made.append(Entry(f"e{n}", moment_of(at, at, "UTC"), Note(f"note {n}")))
    return made


@pytest.fixture
def cards(qapp):
    return [card(one, Names()) for one in entries(MOST + 2 * PAGE)]


def test_it_grows_until_it_is_as_long_as_a_list_may_be(cards):
    timeline = Timeline(tuple(cards[:PAGE]))
    timeline = timeline.with_older(cards[PAGE:MOST], at_oldest=False)
    assert (len(timeline.cards), timeline.at_newest) == (MOST, True)


def test_then_whole_days_at_the_top_make_room(cards):
    timeline = Timeline(tuple(cards[:MOST])).with_older(cards[MOST : MOST + 2], at_oldest=True)
    assert not timeline.at_newest
    assert timeline.at_oldest
    assert timeline.cards[0].under < cards[0].under
    assert timeline.cards == tuple(cards[len(cards[: MOST + 2]) - len(timeline.cards) : MOST + 2])
    first = cards.index(timeline.cards[0])
    assert cards[first - 1].under > timeline.cards[0].under


def test_a_single_very_long_day_is_let_go_as_a_whole_or_not_at_all(qapp):
    day = [replace(one, moment=entries(1)[0].moment) for one in entries(MOST + PAGE)]
    every = [card(one, Names()) for one in day]
    timeline = Timeline(tuple(every[:MOST])).with_older(every[MOST:], at_oldest=False)
    assert timeline.cards == tuple(every)
    assert timeline.at_newest


def test_growing_upwards_lets_go_of_the_bottom(cards):
    timeline = Timeline(tuple(cards[PAGE : PAGE + MOST]), at_newest=False, at_oldest=True)
    timeline = timeline.with_newer(cards[:PAGE], at_newest=True)
    assert timeline.cards == tuple(cards[:MOST])
    assert (timeline.at_newest, timeline.at_oldest) == (True, False)


def test_growing_upwards_keeps_the_end_where_it_is_short_enough(cards):
    timeline = Timeline(tuple(cards[5:9]), at_newest=False, at_oldest=True)
    assert timeline.with_newer(cards[:5], at_newest=True) == Timeline(
        tuple(cards[:9]), at_newest=True, at_oldest=True
    )


@pytest.mark.parametrize(("gone", "next_one"), [("e0", "e1"), ("e1", "e2"), ("e2", "e1")])
def test_the_next_entry_takes_the_place_of_one_that_goes(cards, gone, next_one):
    assert Timeline(tuple(cards[:3])).after(gone).entry.id == next_one


def test_nothing_takes_the_place_of_the_only_one(cards):
    assert Timeline(tuple(cards[:1])).after("e0") is None
    assert Timeline(tuple(cards[:2])).after("unheard of") is None
    assert Timeline().newest_day is None


class Shelf:
    def __init__(self, found):
        self.entries = found
        self.asked = []

    def find(self, limit, wanted, after):
        self.asked.append((limit, wanted.first, wanted.last))
        start = 0 if after is None else [one.id for one in self.entries].index(after.id) + 1
        found = [
            one
            for one in self.entries[start:]
            if (wanted.first is None or one.moment.day >= wanted.first)
            and (wanted.last is None or one.moment.day <= wanted.last)
        ]
        return [Found(one) for one in found[:limit]]


def ids(page):
    return [one.entry.id for one in page.found]


@pytest.mark.parametrize(("count", "at_end"), [(PAGE - 1, True), (PAGE, True), (PAGE + 1, False)])
def test_a_page_knows_whether_it_is_the_last(count, at_end):
    page = TimelinePages(Shelf(entries(count)).find).first(EntryFilter(), None)
    assert (len(page.found), page.at_end) == (min(count, PAGE), at_end)


def test_a_start_never_widens_what_is_wanted():
    shelf = Shelf(entries(40))
    wanted = EntryFilter(last=TODAY - timedelta(days=5))
    pages = TimelinePages(shelf.find)
    pages.first(wanted, TODAY)
    pages.first(wanted, TODAY - timedelta(days=8))
    assert [last for _, _, last in shelf.asked] == [
        TODAY - timedelta(days=5),
        TODAY - timedelta(days=8),
    ]


def test_what_stands_on_the_first_page_is_reached_from_the_newest():
    pages = TimelinePages(Shelf(entries(5 * PAGE)).find)
    page, start = pages.reaching(EntryFilter(), TODAY - timedelta(days=3))
    assert (start, ids(page)[0]) == (None, "e0")


def test_what_stands_further_down_is_reached_from_its_day():
    pages = TimelinePages(Shelf(entries(5 * PAGE)).find)
    day = TODAY - timedelta(days=50)
    page, start = pages.reaching(EntryFilter(), day)
    assert (start, page.found[0].entry.moment.day) == (day, day)


def test_upwards_whole_weeks_are_asked_for_until_something_is_there():
    shelf = Shelf([*entries(1), *entries(40, hours=24 * 30)[20:]])
    top = shelf.entries[1].moment.day
    page = TimelinePages(shelf.find).newer(EntryFilter(), top, TODAY)
    assert (ids(page), page.at_end) == (["e0"], True)
    assert len(shelf.asked) <= 5
    spans = [(last - first).days for _, first, last in shelf.asked]
    assert spans == sorted(spans) or spans[-1] <= max(spans)


def test_upwards_the_filter_holds():
    shelf = Shelf(entries(400))
    first, last = TODAY - timedelta(days=30), TODAY - timedelta(days=10)
    wanted = EntryFilter(first=first, last=last)
    page = TimelinePages(shelf.find).newer(wanted, TODAY - timedelta(days=15), TODAY)
    days = [one.entry.moment.day for one in page.found]
    assert (min(days), max(days), page.at_end) == (TODAY - timedelta(days=14), last, True)


def test_above_the_newest_there_is_nothing():
    page = TimelinePages(Shelf(entries(4)).find).newer(
        EntryFilter(), TODAY + timedelta(days=9), TODAY
    )
    assert (page.found, page.at_end) == ([], True)
