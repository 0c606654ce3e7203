"""Crisis lines: whole, sourced, dated, and refused when they are not."""

import json
from datetime import date
from pathlib import Path

import pytest

from journal_app.domain.crisis_line import (
    LineKind,
    UnreadableCrisisLineError,
    lines_for,
    parse_crisis_line,
    parse_crisis_lines,
)
from journal_app.domain.errors import MissingError

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "crisis_lines.json"
ASKED_FOR = {"US", "CA", "GB", "IE", "AU", "NZ", "ES", "MX", "IN", "ZA"}
RAW = {
    "country": "GB",
    "name": "Samaritans",
    "kind": "crisis",
    "number": "116 123",
    "hours": "24 hours, every day",
    "languages": ["en"],
    "source": "samaritans.org",
    "checked_on": "2026-11-23",
    "checked_against": "a page",
}


@pytest.fixture
def shipped():
    return parse_crisis_lines(json.loads(SHIPPED.read_text("utf-8")))


def test_every_shipped_line_is_whole_and_sourced(shipped):
    for line in shipped:
        assert line.name
        assert line.hours
        assert line.source
        assert line.checked_against
        assert line.languages
        assert line.checked_on >= date(2026, 1, 1)
        assert line.number or line.text or line.chat


def test_every_country_asked_for_has_an_emergency_number_and_a_crisis_line(shipped):
    assert {line.country for line in shipped} >= ASKED_FOR
    for country in ASKED_FOR:
        own = lines_for(country, shipped)
        assert own[0].kind is LineKind.EMERGENCY
        assert any(line.kind is LineKind.CRISIS and line.number for line in own)


def test_shipped_countries_are_known_iso_codes(shipped):
    assert {line.country for line in shipped} <= ASKED_FOR


def test_a_shipped_line_stands_once(shipped):
    assert len({(line.country, line.name) for line in shipped}) == len(shipped)


def test_an_unknown_country_gets_no_guess(shipped):
    assert lines_for("ZZ", shipped) == ()


@pytest.mark.parametrize("field", ["name", "hours", "source", "number"])
def test_a_line_without_a_needed_field_is_refused(field):
    with pytest.raises(MissingError) as refused:
        parse_crisis_line(RAW | {field: " "})
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("country", "gb"),
        ("country", "GBR"),
        ("kind", "other"),
        ("languages", "en"),
        ("checked_on", "yesterday"),
        ("number", 116123),
    ],
)
def test_a_field_of_the_wrong_shape_is_named(field, value):
    with pytest.raises(UnreadableCrisisLineError) as refused:
        parse_crisis_line(RAW | {field: value})
    assert refused.value.field == field


@pytest.mark.parametrize("raw", [{}, {"lines": "none"}, {"lines": ["one"]}])
def test_a_list_of_the_wrong_shape_is_refused(raw):
    with pytest.raises(UnreadableCrisisLineError):
        parse_crisis_lines(raw)


def test_text_or_chat_alone_is_enough_contact():
    assert parse_crisis_line(RAW | {"number": "", "text": "SHOUT to 85258"}).number == ""
