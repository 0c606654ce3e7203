"""The first run: five steps, each but the passphrase as easy to skip as to do."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from tests.ui.seen import (
    beginning,
    choose,
    field,
    lines,
    offered,
    press,
    problem,
    words,
)

from journal_app.domain.scale import Scale, ScaleUse
from journal_app.domain.vault_errors import DiskFullError, PassphraseTooShortError
from journal_app.ui.place import PlaceNotes
from journal_app.ui.screens.first_run.presenter import FirstRunOffers, FirstRunPresenter
from journal_app.ui.screens.first_run.state import FirstRunState, FirstRunStep, Strength
from journal_app.ui.screens.first_run.view import FirstRunView

TYPE_BACK = "I wrote them down: type four back"
WORDS = tuple(f"word{n}" for n in range(1, 25))
SIGNS = tuple(Scale(f"s{n}", f"Sign {n}", use=ScaleUse.SIGN) for n in range(4))


class Rated:
    def strength(self, text):
        return Strength(min(4, len(text) // 5), len(text))

    def suggest(self):
        return "six words"


class Maker:
    def __init__(self):
        self.made, self.signs, self.country, self.opened = [], None, None, []
        self.refuse = None

    def create(self, passphrase):
        if self.refuse:
            raise self.refuse
        self.made.append(passphrase)
        return "journal"

    def words(self, journal):
        return WORDS

    # what stands around the screen

    def place(self):
        return PlaceNotes()

    def adopt(self, journal):
        self.opened.append(journal)

    def show_help(self):
        self.opened.append("help")

    def show_move_in(self):
        self.opened.append("move in")

    def save_sheet(self, words):
        self.opened.append(words)

    def keep_signs(self, journal, signs):
        if self.refuse:
            raise self.refuse
        self.signs = signs

    def choose_country(self, country):
        self.country = country

    def choose_language(self, language):
        self.opened.append(language)


@pytest.fixture
def maker():
    return Maker()


@pytest.fixture
def view(shown, icons, jobs, maker):
    made = shown(FirstRunView(icons), 900, 700)
    offers = FirstRunOffers(("IE", "ES"), None, SIGNS, Rated())
    made.presenter = FirstRunPresenter(made, jobs, maker, maker, offers)
    return made


@pytest.fixture
def go_on(view, turn):
    def press(times=1):
        for _ in range(times):
            view.next_requested.emit()
            turn()

    return press


@pytest.fixture
def at_words(view, go_on):
    go_on()
    view.type_passphrase("quiet harbour")
    go_on()
    return view


def step(view):
    (said,) = (line for line in lines(view) if line.startswith("Step "))
    return FirstRunStep(int(said.split()[1]) - 1)


def asked(view):
    """The fields in which words are typed back."""
    if offered(view, TYPE_BACK):
        press(view, TYPE_BACK)
    return beginning(view, "Word number ", QLineEdit)


def place(line):
    """Which of the words a field asks for, counted from one."""
    return int(line.accessibleName().removeprefix("Word number "))


def test_the_shortest_way_leads_to_an_open_journal(at_words, go_on, maker):
    go_on(3)
    assert maker.made == ["quiet harbour"]
    assert (maker.opened, maker.signs, maker.country) == (["journal"], (), None)


def test_the_first_page_says_what_it_is_and_is_not(view):
    said = words(view)
    for part in ("Nobody is watching", "no internet", "does not diagnose"):
        assert part in said


def test_passphrases_that_differ_make_nothing(view, go_on, maker):
    go_on()
    field(view, "Passphrase").setText("one")
    field(view, "The same again").setText("two")
    go_on()
    assert (maker.made, step(view)) == ([], FirstRunStep.PASSPHRASE)
    assert "differ" in problem(view)


def test_a_refused_passphrase_is_said_and_can_be_mended(view, go_on, maker):
    go_on()
    maker.refuse = PassphraseTooShortError(minimum=10)
    view.type_passphrase("short")
    go_on()
    assert "10" in problem(view)
    assert view.passphrases == ("short", "short")
    maker.refuse = None
    go_on()
    assert step(view) is FirstRunStep.WORDS


def test_pressing_twice_makes_one_journal(view, go_on, turn, maker):
    go_on()
    view.type_passphrase("quiet harbour")
    turn()
    view.next_requested.emit()
    view.next_requested.emit()
    turn()
    assert len(maker.made) == 1
    assert step(view) is FirstRunStep.WORDS


def test_pressing_twice_at_the_end_opens_once(at_words, go_on, turn, maker):
    go_on(2)
    at_words.next_requested.emit()
    at_words.next_requested.emit()
    turn()
    assert maker.opened == ["journal"]


def test_all_the_words_are_shown_and_four_are_asked_back(at_words, qtbot):
    qtbot.waitUntil(lambda: "word24" in words(at_words))
    assert all(f" {word}" in words(at_words) for word in WORDS)
    assert len(asked(at_words)) == 4


def test_words_typed_back_are_checked(at_words, go_on):
    lines_back = asked(at_words)
    assert len({place(line) for line in lines_back}) == 4
    for line in lines_back:
        line.setText(f" {WORDS[place(line) - 1].upper()} ")
    second = lines_back[1]
    second.setText("wrong")
    go_on()
    assert step(at_words) is FirstRunStep.WORDS
    assert str(place(second)) in problem(at_words)
    second.setText(WORDS[place(second) - 1])
    go_on()
    assert step(at_words) is FirstRunStep.COUNTRY


def test_the_journal_is_made_once_even_when_the_person_goes_back(at_words, go_on, maker):
    go_on()
    at_words.back_requested.emit()
    assert step(at_words) is FirstRunStep.WORDS
    assert len(asked(at_words)) == 4
    go_on(3)
    assert (len(maker.made), maker.opened) == (1, ["journal"])


def test_the_country_is_never_guessed(at_words, go_on, maker):
    go_on()
    assert at_words.country is None
    assert offered(at_words, "Later")
    choose(at_words, "My country", "Spain")
    assert offered(at_words, "Next")
    go_on()
    assert maker.country == "ES"


def test_the_signs_that_were_picked_are_kept(at_words, go_on, maker):
    go_on(2)
    press(at_words, "Sign 1")
    press(at_words, "Sign 3")
    go_on()
    assert maker.signs == ("s1", "s3")


def test_a_refusal_at_the_end_is_said_and_tried_again(at_words, go_on, maker):
    go_on(2)
    maker.refuse = DiskFullError()
    go_on()
    assert "disk is full" in problem(at_words)
    assert maker.opened == []
    maker.refuse = None
    go_on()
    assert maker.opened == ["journal"]


def test_the_strength_is_that_of_what_stands_there_now(view, go_on, turn):
    go_on()
    field(view, "Passphrase").setText("abc")
    field(view, "Passphrase").setText("a long passphrase of words")
    turn()
    assert "hard to guess" in words(view)
    field(view, "Passphrase").setText("")
    turn()
    assert "Ten characters" in words(view)


def test_help_is_one_press_away(view, maker):
    press(view, "Help now")
    assert maker.opened == ["help"]


def test_the_recovery_words_are_never_printed():
    assert "word7" not in repr(FirstRunState(words=WORDS))


def languages(view):
    words = {"English", "Español"}
    return [one for one in view.findChildren(QPushButton) if one.text() in words]


def test_the_language_in_force_stands_first_and_another_begins_again(shown, icons, jobs, maker):
    made = shown(FirstRunView(icons), 900, 700)
    offers = FirstRunOffers(("IE",), None, SIGNS, Rated(), ("es", "en"))
    made.presenter = FirstRunPresenter(made, jobs, maker, maker, offers)
    english, spanish = languages(made)
    assert (english.text(), spanish.text()) == ("English", "Español")
    assert english.isChecked()
    english.click()
    assert english.isChecked()
    assert maker.opened == []
    spanish.click()
    assert maker.opened == ["es"]


def test_where_there_is_one_language_nothing_is_asked(view):
    assert not any(one.isVisible() for one in languages(view))
