"""The numbers stand beside every tool."""

import pytest
from PySide6.QtWidgets import QLabel

from journal_app.app.resources import crisis_lines
from journal_app.domain.own_line import OwnLine
from journal_app.ui.device import OnCall
from journal_app.ui.screens.help_path.numbers import Numbers


@pytest.fixture
def numbers(shown):
    return shown(Numbers(), 280, 500)


def texts(numbers):
    return [one.text() for one in numbers._cards.findChildren(QLabel)]


def test_the_programme_stands_first_then_the_country(numbers, shipped):
    numbers.show_numbers(crisis_lines(shipped), "IE", OnCall("Clinic", "01 555 0199"))
    assert texts(numbers)[:2] == ["Clinic", "01 555 0199"]
    assert "112 or 999" in texts(numbers)[3]
    assert len(texts(numbers)) == 2 * 4
    assert numbers._all.accessibleName() == "All numbers, if I am not safe"


def test_own_numbers_stand_before_those_of_the_country_and_in_place_of_what_they_correct(
    numbers, shipped
):
    lines = crisis_lines(shipped)
    numbers.show_numbers(lines, "IE", OnCall())
    listed = texts(numbers)
    own = OwnLine("o1", "Samaritans, by day", "01 555 0142", instead_of=listed[2])
    numbers.show_own((own,))
    assert texts(numbers)[:4] == [*listed[:2], "Samaritans, by day", "01 555 0142"]
    assert listed[2] not in texts(numbers)
    numbers.show_numbers(lines, "IE", OnCall())
    assert "Samaritans, by day" in texts(numbers)


def test_every_country_has_a_number_to_show(numbers, shipped):
    lines = crisis_lines(shipped)
    for country in {line.country for line in lines}:
        numbers.show_numbers(lines, country, OnCall())
        assert texts(numbers), country


def test_without_a_country_it_is_asked_for_and_never_guessed(numbers, shipped):
    numbers.show_numbers(crisis_lines(shipped), None, OnCall("", "01 555 0199"))
    assert texts(numbers) == ["My programme, on call", "01 555 0199"]
    assert numbers._none.isVisible()
    assert numbers._all.accessibleName() == "Choose my country"
    asked = []
    numbers.all_requested.connect(lambda: asked.append(True))
    numbers._all.click()
    assert asked
