"""The first run: five steps, each but the passphrase as easy to leave for later as to do."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton
from tests.ui.seen import (
    beginning,
    button,
    buttons,
    choice,
    choose,
    field,
    lines,
    offered,
    press,
    problem,
    seen,
    words,
)

from journal_app.app.resources import crisis_lines
from journal_app.domain.scale import Scale, ScaleUse
from journal_app.domain.vault_errors import DiskFullError, PassphraseTooShortError
from journal_app.ui.place import PlaceNotes
from journal_app.ui.screens.first_run.presenter import FirstRunOffers, FirstRunPresenter
from journal_app.ui.screens.first_run.state import FirstRunState, FirstRunStep, Strength
from journal_app.ui.screens.first_run.view import FirstRunView
from journal_app.ui.theme.colours import read_colours
from journal_app.ui.theme.style import apply_style, dress
from journal_app.ui.widgets import announce

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
        self.refuse, self.written = None, False

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

    def change_passphrase(self, journal, passphrase):
        if self.refuse:
            raise self.refuse
        self.made[-1] = passphrase

    def note_words_written(self, journal):
        self.written = True

    def keep_signs(self, journal, signs):
        if self.refuse:
            raise self.refuse
        self.signs = signs

    def choose_country(self, country):
        self.country = country

    def choose_language(self, language):
        self.opened.append(language)


FOOT = {
    "&Begin",
    "&Make my journal",
    "I &wrote them down: type four back",
    "&Check them",
    "&Next",
    "&Later",
    "Back",
    "&Open my journal",
}
"""What leads on from a step, or back."""


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is told without being asked."""
    said = []

    listener = SimpleNamespace(updateAccessibility=lambda event: said.append(event.message()))
    monkeypatch.setattr(announce, "QAccessible", listener)
    return said


@pytest.fixture
def maker():
    return Maker()


@pytest.fixture
def begun(shown, icons, jobs, maker, shipped):
    """Begins a first run; where the computer probably stands can be said."""

    def begin(likely="IE", languages=(), size=(900, 700)):
        view = shown(FirstRunView(icons), *size)
        offers = FirstRunOffers(
            crisis_lines(shipped), None, likely, SIGNS, Rated(), languages=languages
        )
        view.presenter = FirstRunPresenter(view, jobs, maker, maker, offers)
        return view

    return begin


@pytest.fixture
def view(begun):
    return begun()


@pytest.fixture
def go_on(view, turn):
    """Press a button as often as it is named."""

    def press_all(*names):
        for name in names:
            press(view, name)
            turn()

    return press_all


@pytest.fixture
def at_passphrase(view, go_on):
    go_on("Begin")
    return view


@pytest.fixture
def at_words(at_passphrase, go_on):
    at_passphrase.type_passphrase("quiet harbour")
    go_on("Make my journal")
    return at_passphrase


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


def right(line):
    return WORDS[place(line) - 1]


def below(view, name):
    """What stands right below a field."""
    line = field(view, name)
    told = [one for one in seen(view, QLabel) if one.parentWidget() is line.parentWidget()]
    return " ".join(one.text() for one in told)


def strong(view):
    """What the strong buttons say."""
    found = (one for one in seen(view, QAbstractButton) if one.property("look") == "primary")
    return [one.text().replace("&", "") for one in found]


# the whole way


def test_the_shortest_way_leads_to_an_open_journal(at_words, go_on, maker):
    go_on("Later", "Later", "Later")
    assert maker.made == ["quiet harbour"]
    assert (maker.opened, maker.signs, maker.country) == (["journal"], (), None)
    assert not maker.written


def test_the_first_page_says_what_it_is_and_is_not(view):
    said = words(view)
    for part in ("Nobody is watching", "no internet", "does not diagnose"):
        assert part in said


def test_leaving_for_later_is_never_the_strong_button(at_words, go_on):
    for _ in range(3):
        assert offered(at_words, "Later")
        assert len(strong(at_words)) == 1
        assert strong(at_words) != ["Later"]
        go_on("Later")


def test_the_passphrase_alone_cannot_be_left_for_later(at_passphrase):
    assert not offered(at_passphrase, "Later")


@pytest.mark.parametrize("later", [0, 1, 2])
def test_enter_in_a_step_never_leaves_it_for_later(at_words, go_on, turn, later):
    go_on(*["Later"] * later)
    at_words.focus_first()
    before = step(at_words)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    turn()
    assert step(at_words) is before


def test_back_leads_through_every_step_and_nothing_typed_is_lost(at_words, go_on, maker):
    lines_back = asked(at_words)
    lines_back[0].setText(right(lines_back[0]))
    go_on("Later")
    choose(at_words, "My country", "Spain")
    go_on("Next")
    press(at_words, "Sign 1")
    go_on("Back", "Back")
    assert step(at_words) is FirstRunStep.WORDS
    assert asked(at_words)[0].text() == right(lines_back[0])
    go_on("Later")
    assert at_words.country == "ES"
    go_on("Next")
    assert at_words.signs == ("s1",)
    for before in (3, 2, 2, 1, 0):
        go_on("Back")
        assert step(at_words) == before
    assert not offered(at_words, "Back")
    go_on("Begin", "Next", TYPE_BACK, "Later", "Next", "Open my journal")
    assert (len(maker.made), maker.opened, maker.signs) == (1, ["journal"], ("s1",))


def test_what_was_typed_before_there_is_a_journal_waits_for_whoever_goes_back(at_passphrase, go_on):
    at_passphrase.type_passphrase("quiet harbour")
    go_on("Back", "Begin")
    assert at_passphrase.passphrases == ("quiet harbour", "quiet harbour")


def test_a_journal_that_was_just_made_is_not_begun_anew(begun, turn):
    view = begun(languages=("es", "en"))
    press(view, "Begin")
    view.type_passphrase("quiet harbour")
    press(view, "Make my journal")
    turn()
    press(view, "Back")
    press(view, "Back")
    assert not offered(view, "I have a backup from another computer")
    assert not any(one.isEnabled() for one in languages(view))


# the passphrase


def test_passphrases_that_differ_make_nothing(at_passphrase, go_on, maker):
    field(at_passphrase, "Passphrase").setText("one")
    field(at_passphrase, "The same again").setText("two")
    go_on("Make my journal")
    assert (maker.made, step(at_passphrase)) == ([], FirstRunStep.PASSPHRASE)
    assert "differ" in below(at_passphrase, "The same again")
    assert field(at_passphrase, "The same again").hasFocus()


def test_a_passphrase_too_short_is_told_at_its_field_and_can_be_mended(
    at_passphrase, go_on, maker, heard
):
    maker.refuse = PassphraseTooShortError(minimum=10)
    at_passphrase.type_passphrase("short")
    go_on("Make my journal")
    line = field(at_passphrase, "Passphrase")
    assert "10" in below(at_passphrase, "Passphrase")
    assert line.hasFocus()
    assert "10" in line.accessibleDescription()
    assert any("10" in said for said in heard)
    assert at_passphrase.passphrases == ("short", "short")
    maker.refuse = None
    field(at_passphrase, "Passphrase").setText("quiet harbour")
    assert problem(at_passphrase) == ""
    field(at_passphrase, "The same again").setText("quiet harbour")
    go_on("Make my journal")
    assert step(at_passphrase) is FirstRunStep.WORDS


def test_the_same_mistake_twice_is_told_twice(at_passphrase, go_on, heard):
    field(at_passphrase, "Passphrase").setText("one")
    go_on("Make my journal")
    before = heard.count("The two passphrases differ.")
    go_on("Make my journal")
    assert (before, heard.count("The two passphrases differ.")) == (1, 2)


def test_pressing_twice_makes_one_journal(at_passphrase, turn, maker):
    at_passphrase.type_passphrase("quiet harbour")
    turn()
    at_passphrase.next_requested.emit()
    at_passphrase.next_requested.emit()
    turn()
    assert len(maker.made) == 1
    assert step(at_passphrase) is FirstRunStep.WORDS


def test_the_strength_is_that_of_what_stands_there_now(at_passphrase, turn):
    field(at_passphrase, "Passphrase").setText("abc")
    field(at_passphrase, "Passphrase").setText("a long passphrase of words")
    turn()
    assert "hard to guess" in words(at_passphrase)
    field(at_passphrase, "Passphrase").setText("")
    turn()
    assert "Ten characters" in words(at_passphrase)


def test_a_passphrase_is_not_shown_again_and_another_one_may_be_typed(at_words, go_on, maker):
    go_on("Back")
    assert at_words.passphrases == ("", "")
    assert "opens it" in words(at_words)
    at_words.type_passphrase("another harbour")
    go_on("Next")
    assert step(at_words) is FirstRunStep.WORDS
    assert maker.made == ["another harbour"]


def test_going_on_without_another_passphrase_keeps_the_first(at_words, go_on, maker):
    go_on("Back", "Next")
    assert (step(at_words), maker.made) == (FirstRunStep.WORDS, ["quiet harbour"])


def test_a_refused_second_passphrase_leaves_the_first(at_words, go_on, maker):
    go_on("Back")
    maker.refuse = PassphraseTooShortError(minimum=10)
    at_words.type_passphrase("short")
    go_on("Next")
    assert "10" in below(at_words, "Passphrase")
    assert maker.made == ["quiet harbour"]


# the words


def test_the_words_stand_numbered_in_straight_columns(at_words, qtbot):
    qtbot.waitUntil(lambda: "word24" in lines(at_words))
    shown = {one.text(): one for one in seen(at_words, QLabel)}
    assert all(word in shown for word in WORDS)
    left = {shown[word].mapTo(at_words, shown[word].rect().topLeft()).x() for word in WORDS}
    tops = {shown[word].mapTo(at_words, shown[word].rect().topLeft()).y() for word in WORDS}
    assert (len(left), len(tops)) == (4, 6)
    for n, word in enumerate(WORDS, 1):
        number = shown[str(n)]
        assert number.mapTo(at_words, number.rect().center()).y() == pytest.approx(
            shown[word].mapTo(at_words, shown[word].rect().center()).y(), abs=1
        )
        assert shown[word].accessibleName() == f"Word {n}: {word}"


def test_the_words_are_out_of_sight_while_they_are_typed_back(at_words, go_on):
    go_on(TYPE_BACK)
    assert len(asked(at_words)) == 4
    assert not set(WORDS) & set(lines(at_words))
    go_on("Show the words again")
    assert set(WORDS) <= set(lines(at_words))
    assert not beginning(at_words, "Word number ", QLineEdit)


def test_words_stay_out_of_sight_for_whoever_comes_back_to_them(at_words, go_on):
    go_on("Later", "Back")
    assert not set(WORDS) & set(lines(at_words))


def test_each_word_is_told_gently_once_it_was_typed(at_words, heard):
    first, second, *_ = asked(at_words)
    first.setText(f" {right(first).upper()} ")
    assert f"✓ That is word {place(first)}." in lines(at_words)
    assert f"✓ That is word {place(first)}." in heard
    second.setFocus()
    QTest.keyClicks(second, "wron")
    assert problem(at_words) == ""
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert problem(at_words) == f"Not word {place(second)} yet. Look at your paper again."
    second.setText(right(second))
    assert problem(at_words) == ""


def test_words_typed_back_lead_on_only_when_all_are_right(at_words, go_on, maker):
    lines_back = asked(at_words)
    for line in lines_back[1:]:
        line.setText(right(line))
    go_on("Check them")
    assert step(at_words) is FirstRunStep.WORDS
    assert below(at_words, lines_back[0].accessibleName()) == f"Type word {place(lines_back[0])}."
    assert lines_back[0].hasFocus()
    assert not maker.written
    lines_back[0].setText(right(lines_back[0]))
    go_on("Next")
    assert step(at_words) is FirstRunStep.COUNTRY
    assert maker.written


def test_the_recovery_words_are_never_printed():
    assert "word7" not in repr(FirstRunState(words=WORDS))


# the country


def test_a_country_is_never_chosen_by_itself(at_words, go_on, maker):
    go_on("Later")
    assert at_words.country is None
    go_on("Next")
    assert step(at_words) is FirstRunStep.COUNTRY
    assert "No country is chosen yet" in problem(at_words)
    assert choice(at_words, "My country").hasFocus()
    choose(at_words, "My country", "Spain")
    assert problem(at_words) == ""
    go_on("Next")
    assert maker.country == "ES"


def test_numbers_of_the_likely_country_are_shown_and_said_to_be_likely(at_words, go_on, maker):
    go_on("Later")
    assert "You are probably in Ireland" in words(at_words)
    assert {"112 or 999", "116 123"} & set(lines(at_words))
    go_on("Yes, I am in Ireland", "Next")
    assert maker.country == "IE"


def test_numbers_of_the_chosen_country_take_the_place_of_the_guess(at_words, go_on):
    go_on("Later")
    choose(at_words, "My country", "Spain")
    assert "probably" not in words(at_words)
    assert "024" in lines(at_words)
    assert not buttons(at_words, "Yes, I am in")


def test_where_nothing_is_likely_the_numbers_of_most_places_stand_with_where_each_works(
    begun, turn
):
    view = begun(likely=None)
    press(view, "Begin")
    view.type_passphrase("quiet harbour")
    press(view, "Make my journal")
    turn()
    press(view, "Later")
    assert {"112", "911", "999"} <= set(lines(view))
    assert not buttons(view, "Yes, I am in")


# the signs


def test_the_signs_that_were_picked_are_kept(at_words, go_on, maker):
    go_on("Later", "Later", "Sign 1", "Sign 3", "Open my journal")
    assert maker.signs == ("s1", "s3")


def test_the_strong_button_does_not_open_it_with_nothing_picked(at_words, go_on, maker):
    go_on("Later", "Later", "Open my journal")
    assert maker.opened == []
    assert "Pick one or two, or press Later" in problem(at_words)


def test_a_refusal_at_the_end_is_said_and_tried_again(at_words, go_on, maker, heard):
    go_on("Later", "Later")
    maker.refuse = DiskFullError()
    go_on("Later")
    assert "disk is full" in problem(at_words)
    assert any("disk is full" in said for said in heard)
    assert maker.opened == []
    maker.refuse = None
    go_on("Later")
    assert maker.opened == ["journal"]


def test_pressing_twice_at_the_end_opens_once(at_words, go_on, turn, maker):
    go_on("Later", "Later")
    at_words.later_requested.emit()
    at_words.later_requested.emit()
    turn()
    assert maker.opened == ["journal"]


# around the steps


def test_help_is_one_press_away(view, maker):
    press(view, "Help now")
    assert maker.opened == ["help"]


def languages(view):
    words = {"English", "Español"}
    return [one for one in view.findChildren(QPushButton) if one.text() in words]


def test_the_language_in_force_stands_first_and_another_begins_again(begun, maker):
    made = begun(languages=("es", "en"))
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


@pytest.fixture
def twice(qapp, shipped):
    """Letters at 200 per cent."""
    colours = read_colours(shipped, "light")
    apply_style(qapp, colours, shipped, 2.0)
    yield
    apply_style(qapp, colours, shipped, 1.0)


@pytest.mark.usefixtures("twice")
def test_nothing_scrolls_while_there_is_room_below_the_way_on(begun, turn):
    view = begun(size=(1200, 900))
    dress(view)
    press(view, "Begin")
    view.type_passphrase("short")
    turn()
    QApplication.processEvents()
    way_on = button(view, "Make my journal")
    assert way_on.mapTo(view, way_on.rect().bottomLeft()).y() < view.height() - 60
    for one in (button(view, "Show what I type"), field(view, "Passphrase")):
        assert one.visibleRegion().boundingRect() == one.rect()


@pytest.mark.parametrize("size", [(504, 280), (675, 320), (1016, 620), (1350, 690)])
def test_the_way_on_is_in_sight_at_every_step_of_a_small_screen(begun, turn, size):
    view = begun(size=size)
    view.setMinimumSize(10, 10)
    view.resize(*size)

    def acts_in_sight():
        QApplication.processEvents()
        offered_acts = [one for one in seen(view, QAbstractButton) if one.text() in FOOT]
        assert offered_acts
        return all(one.visibleRegion().boundingRect() == one.rect() for one in offered_acts)

    assert acts_in_sight()
    press(view, "Begin")
    assert acts_in_sight()
    view.type_passphrase("quiet harbour")
    press(view, "Make my journal")
    turn()
    for name in (TYPE_BACK, "Later", "Later"):
        assert acts_in_sight()
        press(view, name)
        turn()
    assert acts_in_sight()
