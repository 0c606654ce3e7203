"""Anything that can be typed can be printed, and nothing vanishes without a word."""

import random

import pytest

from journal_app.report.printable_text import PrintableText

LATIN = frozenset(range(32, 0x250)) | {0x2026, 0x200B, 0x301, 0xE000}


@pytest.fixture
def text():
    return PrintableText(LATIN)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("plain words", "plain words"),
        ("  two\n\nlines\tand\ta tab ", "two lines and a tab"),
        ("cafe\u0301", "café"),
        ("nul\x00 bell\x07 escape\x1b[31m", "nul bell escape[31m"),
        ("\ufeffmark", "mark"),
        ("a\u202eb\u202cc\u2066d\u2069", "abcd"),
        ("half \ud800 sign", "half sign"),
        ("heart\u2764\ufe0f", "heart[heavy black heart]"),
        ("\U0001f469\u200d\U0001f52c", "[woman][microscope]"),
        ("\U0001f44d\U0001f3fd", "[thumbs up sign]"),
        ("שלום", "[4 hebrew]"),
        ("א", "[hebrew letter alef]"),
        ("你好世界吗", "[5 cjk]"),
        ("\ue000", "[unknown sign]"),
        ("\u0378", "[unknown sign]"),
        (
            "#set text(1pt) $x^2$ @ref *b* _i_ `c` <l> \\ [x]",
            "#set text(1pt) $x^2$ @ref *b* _i_ `c` <l> \\ [x]",
        ),
        ("", ""),
        ("\u2028\u2029\r\n", ""),
        ("a\u00a0b\u202fc", "a b c"),
    ],
)
def test_what_was_typed_prints_as(text, typed, printed):
    assert text.line(typed) == printed


def test_a_long_text_ends_with_an_ellipsis_within_its_limit(text):
    line = text.line("word " * 200_000, 100)
    assert len(line) <= 100
    assert line.endswith("…")


def test_a_text_at_its_limit_is_left_whole(text):
    assert text.line("ab cd", 5) == "ab cd"


def test_a_long_word_may_break(text):
    broken = text.line("x" * 100)
    assert max(len(part) for part in broken.split("\u200b")) <= 25
    assert broken.replace("\u200b", "") == "x" * 100


def test_piled_up_marks_are_kept_to_three(text):
    printable = PrintableText(LATIN | set(range(0x300, 0x370)))
    assert printable.line("x" + "\u0315" * 50) == "x" + "\u0315" * 3


def test_random_signs_leave_only_covered_ones(text):
    chance = random.Random(7)
    for _ in range(300):
        typed = "".join(chr(chance.randrange(0x110000)) for _ in range(40))
        assert {ord(sign) for sign in text.line(typed)} <= LATIN
