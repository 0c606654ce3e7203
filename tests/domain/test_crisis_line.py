"""Crisis lines: whole, sourced, dated, and refused when they are not."""

import json
import re
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from journal_app.domain.crisis_line import (
    LineKind,
    UnreadableCrisisLineError,
    lines_for,
    parse_crisis_line,
    parse_crisis_lines,
)
from journal_app.domain.errors import MissingError
from journal_app.domain.hours_words import HoursPhrases, hours_words

CHECKOUT = Path(__file__).resolve().parents[2]
SHIPPED = CHECKOUT / "resources" / "crisis_lines.json"
ASKED_FOR = {
    *("US", "CA", "GB", "IE", "AU", "NZ", "ES", "MX", "IN", "ZA"),
    *("AT", "CH", "BE", "LU", "DK", "NO", "SE", "FI", "IS", "PT"),
    *("DE", "FR", "NL", "IT", "GR", "PL", "CZ", "SK", "HU", "SI"),
    *("EE", "LV", "LT", "MT", "JP", "KR", "SG", "BR", "AR", "CL"),
    *("PE", "UY", "CO", "IL", "PH", "MY", "HK", "TW"),
}
ENGLISH = HoursPhrases(
    days=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    always="24 hours, every day",
    every_day="every day",
    period="{start} to {end}, {days}",
    days_between="{first} to {last}",
)
DIALABLE = re.compile(r"[0-9+*][0-9 +*]*( \([a-z, ]+\))?")
RAW = {
    "country": "GB",
    "name": "Samaritans",
    "kind": "crisis",
    "number": "116 123",
    "open": {"number": [["1-7", "00:00", "24:00"]]},
    "zone": "Europe/London",
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
        assert line.open or line.doubt, line.name
        assert line.source
        assert line.checked_against
        assert line.languages
        assert date(2026, 1, 1) <= line.checked_on <= datetime.now(UTC).date()
        assert line.number or line.text or line.chat


def test_the_countries_asked_for_are_shipped_and_no_others(shipped):
    assert {line.country for line in shipped} == ASKED_FOR
    assert len(ASKED_FOR) >= 30


def test_every_country_has_an_emergency_number_and_a_crisis_line(shipped):
    for country in {line.country for line in shipped}:
        own = lines_for(country, shipped)
        assert own[0].kind is LineKind.EMERGENCY, country
        assert own[0].number, country
        assert any(line.kind is LineKind.CRISIS and line.number for line in own), country


def test_every_shipped_number_can_be_dialled_as_it_stands(shipped):
    for line in shipped:
        for number in line.number.split(" or ") if line.number else ():
            assert DIALABLE.fullmatch(number), f"{line.country} {line.name}: {number}"


def test_the_document_says_where_every_line_comes_from(shipped):
    told = (CHECKOUT / "docs" / "crisis-lines.md").read_text("utf-8")
    for line in shipped:
        assert f"| {line.name} | {line.source} | {line.checked_against} |" in told, line.name


def test_a_shipped_line_stands_once(shipped):
    assert len({(line.country, line.name) for line in shipped}) == len(shipped)
    ways = {(line.country, line.kind, line.number, line.text, line.chat) for line in shipped}
    assert len(ways) == len(shipped)


def test_an_unknown_country_gets_no_guess(shipped):
    assert lines_for("ZZ", shipped) == ()


@pytest.mark.parametrize("field", ["name", "source", "number"])
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
        ("open", "always"),
        ("open", {"fax": []}),
        ("open", {"number": [["1-8", "00:00", "24:00"]]}),
        ("open", {"number": [["1", "noon", "24:00"]]}),
        ("doubt", "old"),
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


def named(shipped, name):
    return next(line for line in shipped if line.name == name)


def test_hours_are_told_way_by_way_in_their_own_zone(shipped):
    youth = named(shipped, "Jaunimo linija")
    chat = youth.open["chat"]
    assert youth.open["number"].always
    assert hours_words(chat, ENGLISH) == "13:00 to 01:00, every day"
    zone = ZoneInfo("Europe/Vilnius")
    asked = {
        hour: chat.is_open(datetime(2026, 3, 5, hour, 30, tzinfo=zone)) for hour in (0, 1, 12, 13)
    }
    assert asked == {0: True, 1: False, 12: False, 13: True}


def test_a_night_that_belongs_to_the_day_before_is_open(shipped):
    line = named(shipped, "SOS Détresse, Hëllef iwwer Telefon")
    zone = ZoneInfo("Europe/Luxembourg")
    assert line.hours.is_open(datetime(2026, 3, 7, 3, tzinfo=zone))  # the night to Saturday
    assert not line.hours.is_open(datetime(2026, 3, 6, 3, tzinfo=zone))


def test_hours_in_doubt_say_a_date_and_a_page_and_never_open_or_closed(shipped):
    doubtful = [line for line in shipped if line.doubt is not None]
    assert {"Livslinien", "Linka první psychické pomoci"} <= {line.name for line in doubtful}
    for line in doubtful:
        assert re.fullmatch(r"20\d\d(-\d\d)?", line.doubt.as_of)
        assert "." in line.doubt.source
        assert line.open_at(datetime(2026, 3, 5, 12, tzinfo=UTC)) is None


def test_hours_are_no_sentences(shipped):
    told = [hours_words(hours, ENGLISH) for line in shipped for hours in line.open.values()]
    assert all(
        re.fullmatch(r"24 hours, every day|[0-9: toMonTueWdhFriSaun,;every day]+", one)
        for one in told
    )


def test_spanish_is_there_for_the_united_states_and_argentina(shipped):
    assert named(shipped, "988 en español").text == "AYUDA to 988"
    assert named(shipped, "Centro de Asistencia al Suicida").number == "135 or 011 5275 1135"


def test_several_days_in_a_row_are_said_as_from_and_to(shipped):
    irish = named(shipped, "HSE Drugs and Alcohol Helpline")
    assert hours_words(irish.hours, ENGLISH) == "09:30 to 17:30, Mon to Fri"
    assert hours_words(None, ENGLISH) == ""
