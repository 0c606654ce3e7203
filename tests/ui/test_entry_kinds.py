"""Every kind of entry is called, offered, read and asked in the window."""

from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest

from journal_app.domain.entry import BODIES, Entry, EntryKind, kind_of
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import moment_of
from journal_app.ui.entry_details import details
from journal_app.ui.entry_kinds.kinds import OFFERED, SHOWN, kind_words
from journal_app.ui.entry_text import entry_text
from journal_app.ui.names import Names
from journal_app.ui.screens.entry_form.panels.kinds import PANELS

NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
EVERY_KIND = pytest.mark.parametrize("kind", EntryKind)


def written(kind: EntryKind) -> Entry:
    """An entry with a text in every field that takes words, each its own."""
    texts = {one.name: f"words of {one.name}" for one in fields(BODIES[kind]) if one.type is str}
    return Entry(EntryId("e1"), moment_of(NOW, NOW, "UTC"), BODIES[kind](**texts))


def test_every_kind_has_its_row_and_its_panel():
    assert set(SHOWN) == set(EntryKind)
    assert set(PANELS) == set(EntryKind)


def test_no_two_kinds_have_the_same_name_or_icon():
    assert len({kind_words(kind) for kind in EntryKind}) == len(EntryKind)
    assert len({row.icon for row in SHOWN.values()}) == len(EntryKind)


@EVERY_KIND
def test_every_text_of_an_entry_is_read_again(qapp, kind):
    entry = written(kind)
    told = entry_text(entry, Names())
    assert [one.text for one in entry.body.passages if one.text not in told] == []


@EVERY_KIND
def test_an_entry_that_says_nothing_has_a_title_and_no_details(qapp, kind):
    entry = Entry(EntryId("e1"), moment_of(NOW, NOW, "UTC"), BODIES[kind]())
    title, summary = SHOWN[kind].head(entry.body, Names())
    assert title
    assert summary == ""
    assert details(entry, Names()) == ()
    assert details(replace(entry, tags=("work",)), Names()) != ()


@EVERY_KIND
def test_what_follows_is_another_kind_that_points_back_where_it_can(kind):
    follow = SHOWN[kind].follow
    if follow is not None:
        begun = follow.begin(EntryId("e1"), written(kind).body)
        assert kind_of(begun) is not kind
        assert begun.points_at == "e1"
        assert follow.words()


def test_today_offers_the_quick_check_in_first_and_each_kind_behind_it():
    tiles = [tile for kind in OFFERED for tile in SHOWN[kind].tiles()]
    assert tiles[0].name.replace("&", "") == "Quick check-in"
    assert len(tiles) == len(OFFERED) + 1
    letters = [tile.name[tile.name.index("&") + 1].lower() for tile in tiles]
    assert len(letters) == len(set(letters))
