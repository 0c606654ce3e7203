"""An entry with what belongs to it, and with what it said before."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from journal_app.domain.chain import Chain
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Entry
from journal_app.domain.lapse import Lapse
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.trigger import Trigger
from journal_app.usecases.earlier_versions import EarlierVersions, PutBack
from journal_app.usecases.read_entry import ReadEntry, Relation

AT = datetime(2026, 3, 5, 18, tzinfo=UTC)


def entry(name, body, **marks):
    return Entry(name, moment_of(AT, AT, "Europe/Dublin"), body, **marks)


class Shelf:
    """Entries with their histories; ``gone`` ones stand in the bin."""

    def __init__(self, *entries):
        self.entries = {one.id: one for one in entries}
        self.gone = set()
        self.versions = {}

    def get(self, entry_id):
        return self.entries[entry_id]

    def exists(self, entry_id):
        return entry_id in self.entries

    def marks(self, first, last):
        there = (one for one in self.entries.values() if one.id not in self.gone)
        return [one for one in there if first <= one.moment.day <= last]

    def answering(self, entry_id):
        return [
            one
            for one in self.marks(AT.date(), AT.date())
            if entry_id in {getattr(one.body, "trigger", None), getattr(one.body, "about", None)}
        ]

    def beside(self, entry_id):
        return []

    def history(self, entry_id):
        return self.versions.get(entry_id, [])

    def replace(self, new):
        times = len(self.history(new.id))
        self.versions.setdefault(new.id, []).append(
            (AT + timedelta(hours=times + 1), self.entries[new.id])
        )
        self.entries[new.id] = new


TRIGGER = entry("t", Trigger(situation="the corner"))
COPING = entry("c", Coping(trigger="t", text="walked"))
LAPSE = entry("l", Lapse())
CHAIN = entry("h", Chain(behaviour="b", about="l"))


@pytest.fixture
def shelf():
    return Shelf(TRIGGER, COPING, LAPSE, CHAIN)


@pytest.mark.parametrize(
    ("of", "relation", "other"),
    [
        (TRIGGER, Relation.ANSWERED_BY, COPING),
        (COPING, Relation.ANSWERS, TRIGGER),
        (LAPSE, Relation.LOOKED_BACK_AT_BY, CHAIN),
        (CHAIN, Relation.LOOKS_BACK_AT, LAPSE),
    ],
)
def test_each_end_of_a_link_leads_to_the_other(shelf, of, relation, other):
    assert ReadEntry(shelf)(of).related == ((relation, other),)


def test_what_answers_stands_before_what_looks_back(shelf):
    back = entry("x", Chain(behaviour="b", about="t"))
    shelf.entries = {"x": back, **shelf.entries}
    related = ReadEntry(shelf)(TRIGGER).related
    assert [one.id for _, one in related] == ["c", "x"]


@pytest.mark.parametrize("of", [COPING, CHAIN, entry("c", Coping(text="x")), entry("n", Note("x"))])
def test_what_is_in_the_bin_or_gone_is_left_out(shelf, of):
    shelf.gone = {"t"}
    del shelf.entries["l"]
    assert ReadEntry(shelf)(of).related == ()


def test_an_entry_of_the_bin_is_not_in_the_journal(shelf):
    assert ReadEntry(shelf).in_journal(TRIGGER)
    shelf.gone = {"t"}
    assert not ReadEntry(shelf).in_journal(TRIGGER)


def write(shelf, *bodies):
    for body in bodies:
        shelf.replace(replace(shelf.get("n"), body=Note(body)))


def test_earlier_wordings_are_told_newest_first():
    shelf = Shelf(entry("n", Note("one")))
    write(shelf, "two", "three")
    versions = EarlierVersions(shelf)(shelf.get("n"))
    assert [one.entry.body.text for one in versions] == ["two", "one"]
    assert [one.until.hour for one in versions] == [20, 19]
    assert ReadEntry(shelf)(shelf.get("n")).versions == versions


def test_a_mark_that_was_set_is_no_wording_of_its_own():
    shelf = Shelf(entry("n", Note("one")))
    for private in (True, False, True):
        shelf.replace(replace(shelf.get("n"), private=private))
    assert EarlierVersions(shelf)(shelf.get("n")) == ()
    write(shelf, "two")
    shelf.replace(replace(shelf.get("n"), bring=True))
    assert [one.entry.body.text for one in EarlierVersions(shelf)(shelf.get("n"))] == ["one"]


def test_another_day_or_tag_is_another_wording():
    shelf = Shelf(entry("n", Note("one")))
    shelf.replace(replace(shelf.get("n"), tags=("home",)))
    earlier = AT - timedelta(days=2)
    shelf.replace(replace(shelf.get("n"), moment=moment_of(earlier, AT, "Europe/Dublin")))
    assert len(EarlierVersions(shelf)(shelf.get("n"))) == 2


def test_a_wording_comes_back_and_the_marks_stay_as_they_are():
    shelf = Shelf(entry("n", Note("one"), bring=True))
    shelf.replace(replace(shelf.get("n"), body=Note("two"), bring=False, private=True))
    (version,) = EarlierVersions(shelf)(shelf.get("n"))
    PutBack(shelf)(version.entry)
    now = shelf.get("n")
    assert (now.body.text, now.bring, now.private) == ("one", False, True)
    assert [one.entry.body.text for one in EarlierVersions(shelf)(now)] == ["two", "one"]


def test_a_version_prints_no_word():
    shelf = Shelf(entry("n", Note("canary")))
    write(shelf, "two")
    assert "canary" not in repr(ReadEntry(shelf)(shelf.get("n")))
