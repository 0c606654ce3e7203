"""What narrows the journal down is said, and can be taken off one by one."""

from datetime import UTC, date, datetime

import pytest

from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.search import EntryFilter, parse_search
from journal_app.ui.entry_card import card
from journal_app.ui.names import Names
from journal_app.ui.screens.journal.finding.filter_words import (
    active_filters,
    found_words,
    nothing_words,
)
from journal_app.ui.screens.journal.state import JournalState
from journal_app.ui.screens.journal.timeline import Timeline

AT = datetime(2026, 3, 5, 18, tzinfo=UTC)
FULL = EntryFilter(
    kinds=(EntryKind.NOTE, EntryKind.CHAIN),
    tags=("home", "work"),
    bring=True,
    private=False,
    late=True,
    first=date(2026, 3, 1),
    last=date(2026, 3, 5),
    query=parse_search("dog"),
)


def test_everything_but_the_words_is_named_in_order(qapp):
    assert [one.words for one in active_filters(FULL)] == [
        "Note",
        "Chain",
        "Tag: home",
        "Tag: work",
        "Bring to session",
        "Not private",
        "Entered later",
        "01/03/2026 to 05/03/2026",
    ]


def test_taking_all_of_them_off_leaves_the_words_alone(qapp):
    wanted = FULL
    while active := active_filters(wanted):
        assert len(active_filters(active[0].without)) == len(active) - 1
        wanted = active[0].without
    assert wanted == EntryFilter(query=FULL.query)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 3, 1), None, "from 01/03/2026 on"),
        (None, date(2026, 3, 1), "up to 01/03/2026"),
        (date(2026, 3, 1), date(2026, 3, 1), "01/03/2026"),
    ],
)
def test_days_are_said_in_words(qapp, first, last, words):
    (active,) = active_filters(EntryFilter(first=first, last=last))
    assert active.words == words
    assert active.without == EntryFilter()


def test_private_ones_are_named_too(qapp):
    assert [one.words for one in active_filters(EntryFilter(private=True))] == ["Private"]


def state(count=0, *, at_oldest=True, wanted=FULL, **more):
    one = card(Entry("e", moment_of(AT, AT, "UTC"), Note("x")), Names())
    timeline = Timeline((one,) * count, at_oldest=at_oldest)
    return JournalState(timeline, wanted, loaded=True, **more)


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (state(0), "nothing found"),
        (state(1), "1 found"),
        (state(12), "12 found"),
        (state(60, at_oldest=False), "more than 60 found"),
        (state(12, wanted=EntryFilter()), ""),
        (JournalState(wanted=FULL), ""),
    ],
)
def test_how_much_was_found_is_said_in_words(qapp, shown, words):
    assert found_words(shown) == words


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (state(wanted=EntryFilter()), "newest first"),
        (state(wanted=EntryFilter(bring=True)), "fits the filter"),
        (state(in_bin=2), "may be in the bin"),
        (state(), "Part of a word is enough"),
    ],
)
def test_an_empty_list_says_why(qapp, shown, words):
    assert words in nothing_words(shown)


def test_a_state_prints_no_word(qapp):
    shown = state(1, wanted=EntryFilter(tags=("canary",)), typed="canary")
    assert "canary" not in repr(shown) + repr(active_filters(shown.wanted))
