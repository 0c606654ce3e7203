"""Help now: the emergency number first, then a crisis line, then a person; a guess is said."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QComboBox, QFrame
from tests.ui.seen import choice, choose, offered, press, seen, words

from journal_app.app.resources import crisis_lines
from journal_app.domain.crisis_line import LineKind
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.ui.country_names import country_name
from journal_app.ui.device import DeviceChoices, OnCall
from journal_app.ui.likely_country import likely_of
from journal_app.ui.safety_words import wherever
from journal_app.ui.screens.help_now.presenter import HelpNowPresenter, LockedOwnWords
from journal_app.ui.screens.help_now.state import OwnHelp, help_now_state
from journal_app.ui.screens.help_now.view import HelpNowView
from journal_app.ui.theme.colours import read_colours
from journal_app.ui.theme.style import apply_style, dress
from journal_app.ui.widgets.page import Page


class Device:
    """The choices of a device, and where its clock stands."""

    def __init__(self):
        self.country, self.on_call, self.closed, self.guess = None, OnCall(), [], None
        self.lines = ()

    def choices(self):
        return DeviceChoices("light", 100, self.country, self.on_call)

    def change(self, choices):
        self.country = choices.country

    def likely(self):
        return self.guess


@pytest.fixture
def device():
    return Device()


@pytest.fixture
def lines(shipped):
    return crisis_lines(shipped)


@pytest.fixture
def view(shown, lines, device):
    made = shown(HelpNowView(), 900, 1400)
    device.lines = lines
    made.close_requested.connect(lambda: device.closed.append(True))
    made.presenter = HelpNowPresenter(made, device, device, LockedOwnWords(device))
    return made


class Written:
    """What somebody wrote, handed over at once."""

    def __init__(self, own):
        self.own = own

    def card(self):
        return None

    def read(self, done):
        done(self.own)


def cards(view):
    return [f.accessibleName() for f in seen(view, QFrame) if f.property("look") == "card"]


def numbers(view):
    """Whom to reach first, each on a line of its own."""
    return [f for f in seen(view, QFrame) if f.property("look") == "number"]


def first(view):
    return [f.accessibleName() for f in numbers(view)]


EVERYWHERE = ["112", "911", "999"]


def test_without_any_country_there_are_numbers_with_where_each_works(view):
    view.presenter.open()
    assert cards(view) == []
    assert [row.rpartition(": ")[2] for row in first(view)] == EVERYWHERE
    assert choice(view, "My country").currentText() == "Choose your country"


def test_a_likely_country_is_shown_said_to_be_likely_and_not_kept(view, device):
    device.guess = "IE"
    view.presenter.open()
    assert first(view)[:2] == ["Emergency services: 112 or 999", "Samaritans Ireland: 116 123"]
    assert [row.rpartition(": ")[2] for row in first(view)[2:]] == EVERYWHERE
    assert "You are probably in Ireland" in words(view)
    assert offered(view, "My country", QComboBox)
    assert choice(view, "My country").currentText() == "Choose your country"
    assert device.country is None
    device.country = "GB"
    view.presenter.reload()
    assert first(view)[0] == "Emergency services: 999"
    assert "probably" not in words(view)


@pytest.mark.parametrize(
    ("zone", "locale", "found"),
    [
        ("Europe/Dublin", "en_US", "IE"),
        ("Europe/London", "C", "GB"),
        ("UTC", "es_AR", "AR"),
        ("UTC", "C", None),
        ("Antarctica/Troll", "nb_NO", "NO"),
        ("no such zone", "C", None),
    ],
)
def test_the_likely_country_comes_from_the_clock_and_then_the_language(zone, locale, found, lines):
    known = frozenset(line.country for line in lines)
    assert likely_of(zone, QLocale(locale), known) == found


NAMED = {
    "112": "IE ES IN ZA AT CH BE LU DK NO SE FI IS PT DE FR NL IT GR PL CZ SK HU SI EE LV LT MT KR",
    "911": "US CA MX AR UY PH",
    "999": "GB IE MY HK SG PL",
}


def test_where_a_number_works_is_what_the_list_of_lines_says(lines):
    for number, where in wherever():
        found = {
            line.country
            for line in lines
            if line.kind is LineKind.EMERGENCY and number in line.number
        }
        assert found == set(NAMED[number].split())
        for place in (
            where.replace(" and ", ", ").replace("The ", "").replace("the ", "").split(",")
        ):
            name = place.strip().rstrip(".")
            codes = {
                code for code in {line.country for line in lines} if country_name(code) == name
            }
            assert codes <= found, name


def test_choosing_a_country_shows_its_numbers_at_once(view, device):
    view.presenter.open()
    choose(view, "My country", "Ireland")
    assert device.country == "IE"
    assert "112" in cards(view)[0]


def test_emergency_then_a_crisis_line_then_the_programme(view, device):
    device.country, device.on_call = "IE", OnCall("Anna, on call", "01 555 0100")
    view.presenter.open()
    assert first(view) == [
        "Emergency services: 112 or 999",
        "Samaritans Ireland: 116 123",
        "Anna, on call: 01 555 0100",
    ]


@pytest.fixture
def letters(qapp, shipped):
    """Put the letters of the program at a size, and back."""

    def to(percent):
        apply_style(qapp, read_colours(shipped, "light"), shipped, percent / 100)

    yield to
    to(100)


@pytest.mark.parametrize(
    "room", [(1246, 530, 100), (904, 470, 100), (1126, 480, 200), (784, 420, 200)]
)
def test_whom_to_reach_stands_on_the_first_screen(shown, lines, device, letters, room):
    """What 1366x768 and 1024x700 leave for the page, at 100 and 200 per cent."""
    letters(room[2])
    view = HelpNowView()
    dress(view)
    made = shown(view, *room[:2])
    device.country = "GB"
    own = OwnHelp(
        people=(SupportPerson("p", "Ruth", "01632 960 114", in_crisis=True),),
        safety=SafetyPlan(alone="walk\n" * 20),
    )
    device.lines = lines
    HelpNowPresenter(made, device, device, Written(own)).open(after_unsafe=True)
    QApplication.processEvents()
    port = made.findChild(Page).viewport()
    for row in (f for f in made.findChildren(QFrame) if f.property("look") == "number"):
        assert row.mapTo(port, row.rect().bottomLeft()).y() <= port.height()
    assert first(made) == [
        "Emergency services: 999",
        "NHS 111, mental health option: 111",
        "Ruth: 01632 960 114",
    ]


@pytest.mark.parametrize("room", [(1126, 480, 200), (784, 420, 200), (667, 300, 100)])
def test_three_numbers_stand_on_the_first_screen_before_a_country_is_chosen(
    shown, lines, device, letters, room
):
    """The likely country's, and the one that works in most places."""
    letters(room[2])
    view = HelpNowView()
    dress(view)
    made = shown(view, *room[:2])
    device.guess, device.lines = "GB", lines
    HelpNowPresenter(made, device, device, Written(OwnHelp())).open()
    QApplication.processEvents()
    port = made.findChild(Page).viewport()
    rows = [f for f in made.findChildren(QFrame) if f.property("look") == "number"][:3]
    assert [row.mapTo(port, row.rect().bottomLeft()).y() <= port.height() for row in rows] == [
        True
    ] * 3
    assert offered(made, "My country", QComboBox)


def test_after_an_unsafe_answer_it_says_that_no_one_was_told(view, device):
    view.presenter.open(after_unsafe=True)
    assert "has told no one" in words(view)
    view.presenter.open()
    assert "has told no one" not in words(view)


def test_the_fixed_safety_words_are_always_there(view):
    view.presenter.open()
    said = words(view)
    for part in ("dangerous to stop all at once", "can take less of an opioid", "naloxone"):
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
    press(view, "Back")
    assert device.closed == [True]


def test_the_emergency_number_is_first_in_every_country(lines):
    for country in {line.country for line in lines}:
        state = help_now_state(lines, country, OnCall())
        assert state.lines[0].kind is LineKind.EMERGENCY, country
        assert all(line.country == country for line in state.lines)
        assert all(line.checked_on >= date(2024, 1, 1) for line in state.lines)
