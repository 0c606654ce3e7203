"""The numbers stand beside every tool."""

import pytest
from tests.ui.seen import lines, offered, press

from journal_app.app.resources import crisis_lines
from journal_app.domain.own_line import OwnLine
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.ui.device import OnCall
from journal_app.ui.screens.help_now.state import OwnHelp
from journal_app.ui.screens.help_path.numbers import NumbersPanel


@pytest.fixture
def numbers(shown):
    return shown(NumbersPanel(), 280, 500)


def texts(numbers):
    """Name and number of each, one after the other."""
    asked = ("You can reach a person now", "Numbers differ by country.", "You are probably in")
    return [line for line in lines(numbers) if not line.startswith(asked)]


def test_the_emergency_number_stands_first_then_a_crisis_line_then_the_programme(numbers, shipped):
    numbers.show_numbers(crisis_lines(shipped), "IE", OnCall("Clinic", "01 555 0199"))
    assert texts(numbers)[1::2][:3] == ["112 or 999", "116 123", "01 555 0199"]
    assert texts(numbers)[4] == "Clinic"
    assert offered(numbers, "All numbers, if I am not safe")


def test_one_person_and_own_numbers_stand_after_it_and_in_place_of_what_they_correct(
    numbers, shipped
):
    lines = crisis_lines(shipped)
    numbers.show_numbers(lines, "IE", OnCall())
    listed = texts(numbers)
    own = OwnLine("o1", "Samaritans, by day", "01 555 0142", instead_of=listed[2])
    ruth = SupportPerson("p", "Ruth", "555")
    numbers.show_own(OwnHelp(lines=(own,), people=(ruth,)))
    assert texts(numbers)[:2] == listed[:2]
    assert {"Samaritans, by day", "01 555 0142", "Ruth", "555"} <= set(texts(numbers))
    assert listed[2] not in texts(numbers)
    numbers.show_numbers(lines, "IE", OnCall())
    assert "Samaritans, by day" in texts(numbers)


def test_every_country_has_a_number_to_show(numbers, shipped):
    lines = crisis_lines(shipped)
    for country in {line.country for line in lines}:
        numbers.show_numbers(lines, country, OnCall())
        assert texts(numbers), country


def test_without_a_country_the_likely_one_is_shown_and_said_to_be_a_guess(numbers, shipped):
    numbers.show_numbers(crisis_lines(shipped), None, OnCall("", "01 555 0199"), likely="GB")
    assert texts(numbers)[1] == "999"
    assert any("You are probably in United Kingdom" in line for line in lines(numbers))
    assert "911" not in texts(numbers)
    asked = []
    numbers.all_requested.connect(lambda: asked.append(True))
    press(numbers, "Choose my country")
    assert asked


def test_with_no_country_at_all_there_are_numbers_with_where_each_works(numbers, shipped):
    numbers.show_numbers(crisis_lines(shipped), None, OnCall())
    assert texts(numbers)[1::2] == ["112", "911", "999"]
