"""Words that were looked for are marked, and not a letter of the text is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.search import SearchQuery, parse_search
from journal_app.ui.hits import LONGEST, hits


def marked(text, typed):
    return [piece.text for piece in hits(text, parse_search(typed)) if piece.hit]


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("The harbour, the HARBOURS", "harb", ["harbour", "HARBOURS"]),
        ("Café au lait, cafe", "cafe", ["Café", "cafe"]),
        ("cafe\u0301 cre\u0300me", "café", ["cafe\u0301"]),
        ("told my  sister\nno", '"my sister"', ["my  sister"]),
        ("my sisters and I", '"my sister"', []),
        ("smart art", "art", ["art"]),
        ("a.b and a_b", "b", ["b", "b"]),
        ("walk or talk", "walk talk", ["walk", "talk"]),
        ("the dog", "dog -cat", ["dog"]),
        ("(a+b)* [x]", "x", ["x"]),
        ("İstanbul ist groß", "ist", ["İstanbul", "ist"]),
    ],
)
def test_what_was_looked_for_is_marked(text, typed, found):
    assert marked(text, typed) == found


@given(st.text(max_size=200), st.text(max_size=40))
def test_not_a_letter_is_lost(text, typed):
    pieces = hits(text, parse_search(typed))
    assert "".join(piece.text for piece in pieces) == text
    assert all(piece.text for piece in pieces)


def test_without_a_search_nothing_is_marked():
    assert [piece.hit for piece in hits("the dog", SearchQuery())] == [False]


def test_a_very_long_text_is_shown_as_it_is():
    (piece,) = hits("dog " * LONGEST, parse_search("dog"))
    assert not piece.hit
