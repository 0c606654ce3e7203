"""What the person typed stays as typed, apart from what no file or page can hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.errors import TextTooLongError
from journal_app.domain.note import Note
from journal_app.domain.text import LINE_LIMIT, TEXT_LIMIT, tidy
from journal_app.domain.trigger import Trigger

KEPT = [
    "  spaces stay  ",
    "tab\tand\nline",
    "مرحبا بالعالم \u202eabc\u202c",
    "שלום \u200f!",
    "👩‍👩‍👧‍👦 🏳️‍🌈 🇮🇪 👍🏽",
    "日本語の日記",
    "e\u0301 is not \u00e9",
    "ﬁrst\u00a0and\u2028second",
    "#set page(width: 1pt) ] } $ \\ `raw`",
    "'; drop table entry; --",
]


@pytest.mark.parametrize("text", KEPT)
def test_every_script_and_sign_stays_as_typed(text):
    assert tidy(text) == text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\0b", "ab"),
        ("a\x1b[31mb\x7f", "a[31mb"),
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("\r\n\r\n", "\n\n"),
        ("half \ud83d of", "half ? of"),
        ("\udc00", "?"),
    ],
)
def test_what_no_file_can_hold_is_left_out(typed, kept):
    assert tidy(typed) == kept


signs = st.text(st.characters(exclude_categories=()) | st.sampled_from("\0\r\n\t\ud800\udfff\x7f"))


@given(signs)
def test_tidied_text_can_be_kept_and_stays_the_same(text):
    once = tidy(text)
    once.encode("utf-8")
    assert tidy(once) == once
    assert not any(ord(sign) < 32 and sign not in "\n\t" for sign in once)
    assert len(once) <= len(text)


def test_a_million_signs_are_kept_and_one_more_is_refused():
    assert len(Note("x" * TEXT_LIMIT).text) == TEXT_LIMIT
    with pytest.raises(TextTooLongError) as caught:
        Note("x" * (TEXT_LIMIT + 1))
    assert (caught.value.field, caught.value.limit) == ("text", TEXT_LIMIT)


def test_a_line_is_counted_after_it_was_tidied():
    assert Trigger(plan="x\r\n" * (LINE_LIMIT // 2)).plan == "x\n" * (LINE_LIMIT // 2)
    with pytest.raises(TextTooLongError):
        Trigger(plan="x" * (LINE_LIMIT + 1))
