"""What was typed into a search, read as words, phrases and what is not wanted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.entry import EntryKind
from journal_app.domain.search import (
    LONGEST_SEARCH,
    MOST_TERMS,
    EntryFilter,
    SearchQuery,
    Term,
    parse_search,
)

EXACT = {"prefix": False}


@pytest.mark.parametrize(
    ("typed", "wanted", "unwanted"),
    [
        ("calm", [Term("calm")], []),
        ("  calm\n morning ", [Term("calm"), Term("morning")], []),
        ('"calm  morning"', [Term("calm morning", **EXACT)], []),
        ('"calm mor', [Term("calm mor")], []),
        ("“calm morning”", [Term("calm morning", **EXACT)], []),
        ("«calm» «morning»", [Term("calm", **EXACT), Term("morning", **EXACT)], []),
        ("calm -work", [Term("calm")], [Term("work")]),
        ('calm -"at work"', [Term("calm")], [Term("at work", **EXACT)]),
        ("off-licence", [Term("off-licence")], []),
        ("don't", [Term("don't")], []),
        ("5", [Term("5", **EXACT)], []),
        ("я 日 ok", [Term("я", **EXACT), Term("日"), Term("ok")], []),
        ("日本 ümläut", [Term("日本"), Term("ümläut")], []),
        ("ab OR NOT cd*", [Term(word) for word in ("ab", "OR", "NOT", "cd*")], []),
        ("a c* (y)", [Term(word, **EXACT) for word in ("a", "c*", "(y)")], []),
        ("text:x", [Term("text:x")], []),
        ("ca\0lm", [Term("calm")], []),
    ],
)
def test_words_phrases_and_what_is_not_wanted(typed, wanted, unwanted):
    assert parse_search(typed) == SearchQuery(tuple(wanted), tuple(unwanted))


@pytest.mark.parametrize("typed", ["", "  ", '"', '""', "-", "-work", "* ( ) : ^", "👋", '" -" "'])
def test_without_anything_wanted_nothing_is_looked_for(typed):
    assert parse_search(typed) == SearchQuery()
    assert parse_search(typed).empty


@given(st.text(max_size=3000))
def test_any_text_is_read_and_stays_within_bounds(typed):
    query = parse_search(typed)
    terms = query.wanted + query.unwanted
    assert len(terms) <= MOST_TERMS
    assert all(any(sign.isalnum() for sign in term.text) for term in terms)
    assert all(len(term.text) <= LONGEST_SEARCH for term in terms)


def test_of_a_whole_book_the_first_words_are_read():
    assert len(parse_search("word " * 100_000).wanted) == MOST_TERMS


def test_a_filter_is_narrow_as_soon_as_it_leaves_something_out():
    assert not EntryFilter().narrow
    for some in (
        EntryFilter(kinds=(EntryKind.NOTE,)),
        EntryFilter(tags=("a",)),
        EntryFilter(bring=True),
        EntryFilter(private=False),
        EntryFilter(late=True),
        EntryFilter(query=parse_search("a")),
    ):
        assert some.narrow
