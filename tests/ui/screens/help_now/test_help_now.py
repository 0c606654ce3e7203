"""Help now: the person's own number first, then the emergency number, never a guess."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QLabel

from journal_app.app.resources import crisis_lines
from journal_app.domain.crisis_line import LineKind
from journal_app.ui.device import OnCall
from journal_app.ui.screens.help_now.presenter import HelpNowActions, HelpNowPresenter
from journal_app.ui.screens.help_now.state import help_now_state
from journal_app.ui.screens.help_now.view import HelpNowView, country_name


class Device:
    def __init__(self):
        self.country, self.on_call, self.closed = None, OnCall(), []


@pytest.fixture
def device():
    return Device()


@pytest.fixture
def lines(shipped):
    return crisis_lines(shipped)


@pytest.fixture
def view(shown, lines, device):
    made = shown(HelpNowView(), 900, 1400)
    actions = HelpNowActions(
        lines=lines,
        country=lambda: device.country,
        on_call=lambda: device.on_call,
        choose_country=lambda code: setattr(device, "country", code),
        close=lambda: device.closed.append(True),
    )
    made.presenter = HelpNowPresenter(made, actions)
    return made


def cards(view):
    frames = view._cards.findChildren(QFrame)
    return [f.accessibleName() for f in frames if f.property("look") == "card"]


def words(view):
    return " ".join(w.text() for w in view.findChildren(QLabel) if not w.isHidden())


def test_an_unknown_country_is_asked_and_never_guessed(view):
    view.presenter.open()
    assert cards(view) == []
    assert view._country.currentText() == "Choose your country"


def test_choosing_a_country_shows_its_numbers_at_once(view, device):
    view.presenter.open()
    view._country.setCurrentIndex(view._country.findData("IE"))
    view._country.activated.emit(view._country.currentIndex())
    assert device.country == "IE"
    assert "112" in cards(view)[0]


def test_the_programmes_own_number_stands_first(view, device):
    device.country, device.on_call = "IE", OnCall("Anna, on call", "01 555 0100")
    view.presenter.open()
    assert cards(view)[0] == "Anna, on call: 01 555 0100"
    assert "112" in cards(view)[1]


def test_after_an_unsafe_answer_it_says_that_no_one_was_told(view, device):
    view.presenter.open(after_unsafe=True)
    assert not view._told_no_one.isHidden()
    assert "has told no one" in words(view)
    view.presenter.open()
    assert view._told_no_one.isHidden()


def test_the_fixed_safety_words_are_always_there(view):
    view.presenter.open()
    said = words(view)
    for part in ("suddenly can be dangerous", "tolerates less", "Naloxone"):
        assert part in said


def test_every_line_says_its_source_and_the_day_it_was_checked(view, device, lines):
    for country in {line.country for line in lines}:
        device.country = country
        view.presenter.reload()
        assert words(view).count("Source: ") >= len(cards(view)) > 0


def test_every_country_is_called_by_a_name_of_its_own(lines):
    codes = {line.country for line in lines}
    unknown = QLocale.territoryToString(QLocale.Country.AnyTerritory)
    names = {country_name(code) for code in codes}
    assert len(names) == len(codes)
    assert not names & {"", unknown, *codes}


def test_the_way_back_is_open(view, device):
    view._close.click()
    assert device.closed == [True]


def test_the_emergency_number_is_first_in_every_country(lines):
    for country in {line.country for line in lines}:
        state = help_now_state(lines, country, OnCall())
        assert state.lines[0].kind is LineKind.EMERGENCY, country
        assert all(line.country == country for line in state.lines)
        assert all(line.checked_on >= date(2024, 1, 1) for line in state.lines)
