"""A number in what was typed is dialled as it stands, or not at all: never another one."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.phone_number import EMERGENCY_DIGITS, dialled_in, typed_parts

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [
        ("01632 960 114", "01632960114"),
        ("(0161) 496 0000", "01614960000"),
        ("(555) 123-4567", "5551234567"),
        ("555.123.4567", "5551234567"),
        ("555\u2013123\u20134567", "5551234567"),
        ("030/19240", "03019240"),
        ("+44 20 7946 0000", "+442079460000"),
        ("+44 (0)20 7946 0000", "+442079460000"),
        ("\uff0b44\u00a020\u202f7946\u00a00000", "+442079460000"),
        ("06 01 02 03 04", "0601020304"),
        ("0 800 23 13 13", "0800231313"),
        ("112", "112"),
        ("*4141", "*4141"),
        ("\u0661\u0661\u0662", "112"),
        ("home 01632 960114, after six", "01632960114"),
        ("6 01632 960114", "01632960114"),
        ("+1 (555) 010-9999 ext. 123", "+15550109999"),
        ("call 988.", "988"),
    ],
)
def test_a_number_is_dialled_whatever_way_it_is_written(typed, dialled):
    assert dialled_in(typed) == (dialled,)


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [
        ("112 (mobile) or 10177 (ambulance)", ("112", "10177")),
        ("01632 960114 / 07700 900123", ("01632960114", "07700900123")),
        ("01632 960114/07700 900123", ("01632960114", "07700900123")),
        ("0800 0767 or *0767 (mobile)", ("08000767", "*0767")),
        ("01632 960 114, or 01632 960 114", ("01632960114",)),
    ],
)
def test_two_numbers_are_two(typed, dialled):
    assert dialled_in(typed) == dialled


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "at the club",
        "9-17",
        "24/7",
        "9.00-17.00",
        "18:00",
        "2026-10-04",
        "4/10/2026",
        "anna1985@example.org",
        "https://example.org/12345",
        "@anna_1985",
        "1-800-GET-HELP",
        "room 1204b",
        "01632 960114 07700 900123",
        "after 6",
    ],
)
def test_what_may_be_something_else_is_not_dialled(typed):
    assert dialled_in(typed) == ()


@given(st.text(alphabet="0123456789+()/-. \t\n\u00a0*#abcé\u0661٣🙂,;:@_", max_size=60))
def test_the_parts_are_the_whole_text_again_and_only_dial_what_a_telephone_can(typed):
    parts = typed_parts(typed)
    assert "".join(part.text for part in parts) == typed
    for part in parts:
        assert not part.dialled.strip("+*#0123456789")
        assert part.dialled.rfind("+") <= 0


def test_every_number_that_ships_can_be_dialled_whole():
    listed = json.loads((RESOURCES / "crisis_lines.json").read_text())["lines"]
    for line in listed:
        least = EMERGENCY_DIGITS if line["kind"] == "emergency" else 3
        for way in ("number", "text"):
            typed = line.get(way, "")
            kept = "".join(sign for sign in typed if sign.isdigit() or sign == "*")
            assert "".join(dialled_in(typed, least)) == kept, typed
