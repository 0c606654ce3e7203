"""What is typed into a cell is read as it was meant, or not at all."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.usecases.typed_answer import UnreadableAnswerError, typed_number, typed_word

POINTS = (0.0, 10.0)
HOURS = (0.0, 24.0)
MEDICATION = [
    ("yes", "Yes, as prescribed"),
    ("partly", "Partly"),
    ("no", "Not today"),
    ("none", "None prescribed"),
]


@pytest.mark.parametrize(
    ("text", "number"),
    [("0", 0), ("7", 7), ("10", 10), (" 3 ", 3), ("07", 7), ("７", 7), ("٧", 7)],
)
def test_points_are_whole_numbers(text, number):
    assert typed_number(text, POINTS, whole=True) == number


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("7.5", 7.5),
        ("7,5", 7.5),
        ("7.", 7),
        ("7:30", 7.5),
        ("7h30", 7.5),
        ("7 h", 7),
        ("7h", 7),
        ("6:45", 6.75),
        ("0", 0),
        ("24", 24),
    ],
)
def test_hours_are_read_in_the_ways_people_write_them(text, hours):
    assert typed_number(text, HOURS, whole=False) == hours


@pytest.mark.parametrize(
    "text",
    ["", " ", "often", "11", "-1", "7.5", "1e1", "7/10", "½", "seven", "7:3", "9" * 80, "7\n8"],
)
def test_what_is_no_number_of_points_is_refused(text):
    with pytest.raises(UnreadableAnswerError):
        typed_number(text, POINTS, whole=True)


@pytest.mark.parametrize("text", ["24:30", "25", "7:60", "7::30", "7,5,5", "nan", "inf", "h"])
def test_what_are_no_hours_is_refused(text):
    with pytest.raises(UnreadableAnswerError):
        typed_number(text, HOURS, whole=False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("y", "yes"),
        ("YES", "yes"),
        ("p", "partly"),
        ("n", "no"),
        ("no", "no"),
        ("not", "no"),
        ("none", "none"),
        ("non", "none"),
    ],
)
def test_the_beginning_of_a_word_is_enough(text, value):
    assert typed_word(text, MEDICATION) == value


@pytest.mark.parametrize("text", ["s", "si", "sí", "SÍ"])
def test_a_word_may_be_typed_without_its_accents(text):
    assert typed_word(text, [("yes", "Sí"), ("no", "No")]) == "yes"


@pytest.mark.parametrize("text", ["", "  ", "maybe", "yes!", "0", "y" * 70])
def test_what_begins_no_word_is_refused(text):
    with pytest.raises(UnreadableAnswerError):
        typed_word(text, MEDICATION)


@given(st.text())
def test_any_text_is_an_answer_within_the_limits_or_a_refusal(text):
    with suppress(UnreadableAnswerError):
        assert 0 <= typed_number(text, HOURS, whole=False) <= 24


@given(st.integers(0, 10))
def test_every_point_can_be_typed(point):
    assert typed_number(str(point), POINTS, whole=True) == point
