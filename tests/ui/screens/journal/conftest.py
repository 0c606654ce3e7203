"""Entries in memory, and the screen that shows them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtTest import QTest

from journal_app.domain.search import ExcerptPiece, Found
from journal_app.ui.names import Names
from journal_app.ui.screens.journal.presenter import JournalPresenter
from journal_app.ui.screens.journal.state import Offered
from journal_app.ui.screens.journal.surroundings import TimelineSurroundings
from journal_app.ui.screens.journal.view import JournalView
from journal_app.ui.widgets.card_list import CardList
from journal_app.usecases.earlier_versions import PutBack
from journal_app.usecases.read_day_values import DayValue
from journal_app.usecases.read_entry import ReadEntry


class Book:
    """Entries in memory, newest first; what it says, a search finds by whole words."""

    def __init__(self, entries):
        self.entries = list(entries)
        self.binned = {}
        self.versions = {}
        self.refuse = None
        self.asked = []
        self.months = []
        self.noted = []

    # what the screen asks

    def find(self, limit, wanted, after):
        self._may()
        self.asked.append((limit, wanted, after and after.id))
        found = [one for one in self.entries if self._fits(one, wanted)]
        start = 0
        if after is not None:
            start = next(n for n, one in enumerate(found) if one.id == after.id) + 1
        hits = tuple(ExcerptPiece(term.text, hit=True) for term in wanted.query.wanted)
        return [Found(one, hits) for one in found[start : start + limit]]

    def _fits(self, entry, wanted):
        said = getattr(entry.body, "text", "").split()
        return (
            (not wanted.kinds or entry.kind in wanted.kinds)
            and set(wanted.tags) <= set(entry.tags)
            and (not wanted.bring or entry.bring)
            and (wanted.first is None or entry.moment.day >= wanted.first)
            and (wanted.last is None or entry.moment.day <= wanted.last)
            and all(term.text in said for term in wanted.query.wanted)
        )

    def surroundings(self):
        tags = tuple(dict.fromkeys(tag for one in self.entries for tag in one.tags))
        return TimelineSurroundings(
            Names(), Offered(tags, datetime(2026, 3, 5, tzinfo=UTC).date()), len(self.binned)
        )

    def entry(self, entry_id):
        return next((one for one in self.entries if one.id == entry_id), None)

    def first_day(self):
        return min((one.moment.day for one in self.entries), default=None)

    def month(self, first):
        self.months.append(first)
        days = [one.moment.day for one in self.entries]
        return {day: days.count(day) for day in days}

    def day_values(self, first, last):
        self.noted.append((first, last))
        days = [one.moment.day for one in self.entries if first <= one.moment.day <= last]
        return {day: {"mood": DayValue(5.5, days.count(day))} for day in days}

    def around(self, entry):
        return ReadEntry(self)(entry)

    # the port, as far as use cases need it

    def get(self, entry_id):
        return self.binned.get(entry_id) or self.entry(entry_id)

    def exists(self, entry_id):
        return self.get(entry_id) is not None

    def marks(self, first, last):
        return [one for one in self.entries if first <= one.moment.day <= last]

    def answering(self, entry_id):
        return [one for one in self.entries if getattr(one.body, "trigger", None) == entry_id]

    def beside(self, entry_id):
        return []

    def history(self, entry_id):
        return self.versions.get(entry_id, [])

    def replace(self, entry):
        self._may()
        place = next(n for n, one in enumerate(self.entries) if one.id == entry.id)
        old = (datetime(2026, 3, 6, 9, tzinfo=UTC), self.entries[place])
        self.versions.setdefault(entry.id, []).append(old)
        self.entries[place] = entry

    # what the person does

    def delete(self, entry_id):
        self._may()
        self.binned[entry_id] = self.entry(entry_id)
        self.entries = [one for one in self.entries if one.id != entry_id]

    def restore(self, entry_id):
        self.entries.append(self.binned.pop(entry_id))
        self.entries.sort(key=lambda one: one.moment.occurred_at, reverse=True)

    def mark(self, entry_id, marks):
        entry = self.entry(entry_id)
        self.replace(replace(entry, bring=marks.bring, private=marks.private))
        return self.entry(entry_id)

    def put_back(self, version):
        PutBack(self)(version)

    def revert(self, entry_id):
        _, earlier = self.versions[entry_id].pop()
        place = next(n for n, one in enumerate(self.entries) if one.id == entry_id)
        self.entries[place] = earlier

    def _may(self):
        if self.refuse:
            raise self.refuse


class Screen:
    def __init__(self, view, presenter, book, turn, notices):
        self.view, self.presenter, self.book = view, presenter, book
        self.turn, self.notices = turn, notices

    @property
    def state(self):
        return self.presenter._state

    @property
    def ids(self):
        return [one.entry.id for one in self.state.cards]

    @property
    def detail(self):
        return self.presenter._opened.detail

    @property
    def chosen(self):
        current = self.view.findChild(CardList).current
        return None if current is None else current.entry.id

    def reload(self):
        self.presenter.reload()
        self.turn()

    def choose(self, entry_id):
        self.view.choose(entry_id)
        self.turn()

    def type(self, text):
        self.view.search_requested.emit(text)
        self.turn()

    def narrow(self, wanted):
        self.view.filter_requested.emit(wanted)
        self.turn()


@pytest.fixture
def make(shown, icons, context, turn, notices):
    def screen(entries, width=900):
        book = Book(entries)
        view = shown(JournalView(icons), width, 500)
        assert QTest.qWaitForWindowActive(view)
        made = Screen(
            view,
            JournalPresenter(view, context, book, book.surroundings, book),
            book,
            turn,
            notices,
        )
        made.ways = context.navigator
        made.reload()
        return made

    return screen


@pytest.fixture
def screen(make, entry):
    return make([entry(n) for n in range(5)])
