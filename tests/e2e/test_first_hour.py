"""A person's first hour with the program, with the keyboard alone."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication
from tests.ui.seen import choose, offered, press, seen, text_field

from journal_app.domain.check_in import CheckInSize, Safety
from journal_app.domain.entry import EntryKind
from journal_app.ui import screen_space

SCREENS = ("today", "journal", "trends", "plan", "programme", "share", "settings")
NEW = "another evening by the sea"


TYPE_BACK = "I wrote them down: type four back"


def test_the_first_run_takes_the_keyboard_alone(person, passphrase):
    person.start()
    view = person.program.unlock_flow.first_run_view
    assert person.focus_name == "Begin"
    person.keys("Space")
    for name in ("Passphrase", "The same again"):
        assert person.focus_name == name
        person.type(passphrase)
        person.keys("Return")
    person.until(lambda: view.at_words, "the recovery words")
    assert person.focus_name == TYPE_BACK
    words = person.ask(person.program.journal.vault.words)
    person.keys("Return")
    for _ in range(4):
        person.type(words[int(person.focus_name.removeprefix("Word number ")) - 1])
        person.keys("Return")
    person.until(lambda: person.focus_name == "Choose your country", "the country")
    person.keys("Down Down")
    person.tab_to("Next")
    person.keys("Space")
    person.tab_to("Example warning signs: Restless")
    person.keys("Space")
    person.tab_to("Open my journal")
    person.keys("Space")
    person.until(lambda: person.program.opened is not None, "the open journal")
    person.settle()
    assert person.window.current == "today"
    assert person.program.device.settings.country
    signs = [s for s in person.ask(person.program.journal.scales.all) if s.use.value == "sign"]
    assert [sign.name for sign in signs] == ["Restless"]


def test_a_word_that_was_copied_wrongly_is_told_by_its_number(person, passphrase):
    person.start()
    view = person.program.unlock_flow.first_run_view
    person.keys("Space")
    view.type_passphrase(passphrase)
    person.tab_to("Make my journal")
    person.keys("Space")
    person.until(lambda: view.at_words, "the recovery words")
    words = person.ask(person.program.journal.vault.words)
    person.until(lambda: set(words) <= set(person.texts()), "the words on the screen")
    person.keys("Return")
    assert not set(words) & set(person.texts())
    number = person.focus_name.removeprefix("Word number ")
    person.type("nonsense")
    person.keys("Return")
    assert person.sees(f"Not word {number} yet.")
    assert view.at_words


SMALL_LAPTOP = QRect(0, 0, 1024, 700)


@pytest.fixture
def small_laptop(person, monkeypatch):
    """Somebody whose whole screen is 1024 by 700."""
    monkeypatch.setattr(screen_space, "free_parts", lambda: [SMALL_LAPTOP])
    return person


def outside(person, free):
    """Every button that is shown and does not lie whole in the free part of the screen."""
    person.settle()
    found = []
    for window in QApplication.topLevelWidgets():
        for one in seen(window, QAbstractButton) if window.isVisible() else []:
            place = QRect(one.mapToGlobal(QPoint(0, 0)), one.size())
            if not free.contains(place) or one.visibleRegion().boundingRect() != one.rect():
                found.append((one.text() or one.accessibleName(), place.getRect()))
    return found


def test_on_a_small_laptop_every_button_of_the_first_hour_is_on_the_screen(
    small_laptop, passphrase
):
    person = small_laptop
    person.start()
    view = person.program.unlock_flow.first_run_view
    assert outside(person, SMALL_LAPTOP) == []

    def go(*names):
        for name in names:
            press(person.window, name)
            assert outside(person, SMALL_LAPTOP) == [], name

    go("Begin", "Back", "Begin")
    view.type_passphrase(passphrase)
    press(person.window, "Make my journal")
    person.until(lambda: view.at_words, "the recovery words")
    go("Back", "Next", TYPE_BACK, "Show the words again", TYPE_BACK, "Later", "Back", "Later")
    go("Later", "Back", "Later", "Back", "Later")
    press(person.window, "Later")
    person.until(lambda: person.program.opened is not None, "the open journal")
    assert outside(person, SMALL_LAPTOP) == []
    person.keys("F1")
    assert outside(person, SMALL_LAPTOP) == []
    person.keys("Esc")
    person.program.quick.call()
    assert outside(person, SMALL_LAPTOP) == []


def test_what_was_left_for_later_is_reminded_of_until_it_is_done(person, passphrase):
    person.start()
    view = person.program.unlock_flow.first_run_view
    person.keys("Space")
    view.type_passphrase(passphrase)
    press(person.window, "Make my journal")
    person.until(lambda: view.at_words, "the recovery words")
    for _ in range(3):
        press(person.window, "Later")
    person.until(lambda: person.program.opened is not None, "the open journal")
    person.settle()
    assert person.focus_name == "Quick check-in"
    assert person.sees("Begin with one check-in")
    assert person.sees("Left for later")
    press(person.window, "Write down my recovery words")
    person.settle()
    assert person.focus_name == "Passphrase in force"
    person.type(passphrase)
    press(person.window, "Show my recovery words")
    person.until(lambda: offered(person.window, "I have them"), "the words")
    press(person.window, "I have them")
    press(person.window, "Today")
    person.settle()
    assert not offered(person.window, "Write down my recovery words")
    press(person.window, "Choose my country, for the numbers")
    person.settle()
    choose(person.window, "My country", "Ireland")
    press(person.window, "Today")
    person.settle()
    assert not offered(person.window, "Choose my country, for the numbers")
    press(person.window, "Do not remind me")
    person.settle()
    assert not person.sees("Left for later")
    person.start_again()
    person.unlock(passphrase)
    assert not person.sees("Left for later")


def test_a_quick_check_in_is_three_answers_and_two_tabs(at_home):
    at_home.keys("Space")
    at_home.until(lambda: at_home.focus_name.startswith("Mood"), "the first question")
    before = len(at_home.pressed)
    at_home.keys("6 Tab 3 Tab Space")
    at_home.until(lambda: at_home.window.current == "today", "the saved check-in")
    at_home.settle()
    assert len(at_home.pressed) - before == 5
    (entry,) = at_home.entries()
    answers = {rating.scale: rating.value for rating in entry.body.ratings}
    assert (entry.body.size, entry.body.safety) == (CheckInSize.DEPLETED, Safety.SAFE)
    assert answers == {"mood": 6, "urge": 3}
    assert at_home.sees("Mood 6 · Strongest urge 3")


def test_a_standard_check_in_takes_the_keyboard_alone(at_home):
    at_home.tab_to("Check-in")
    at_home.keys("Space")
    at_home.settle()
    assert at_home.focus_name.startswith("Mood")
    at_home.keys("1 0")
    for name, keys in (
        ("Strongest urge", "0"),
        ("Did I use, or act on an urge? (asked apart from the urge): No", "Space"),
        ("Am I safe right now?: Yes", "Space"),
        ("Stress", "Right Right"),
        ("Anxiety", "4"),
        ("Did I take my medication?: Partly", "Space"),
        ("Am I …: Tired", "Space"),
        ("One line about it", "w o r d s"),
    ):
        at_home.tab_to(name)
        at_home.keys(keys)
    at_home.save()
    (entry,) = at_home.entries()
    answers = {rating.scale: rating.value for rating in entry.body.ratings}
    assert answers == {"mood": 10, "urge": 0, "stress": 1, "anxiety": 4}
    assert (entry.body.acted, entry.body.medication, entry.body.line) == (False, "partly", "words")
    assert entry.body.needs == {"tired"}


def test_a_coping_entry_answers_a_trigger(at_home):
    at_home.open_form(EntryKind.TRIGGER)
    at_home.tab_to("What happened")
    at_home.type("passed the old corner")
    at_home.tab_to("The urge at its strongest")
    at_home.keys("8")
    at_home.save()
    at_home.open_form(EntryKind.COPING)
    at_home.keys("Return")
    at_home.tab_to("Urge or distress before")
    at_home.keys("7 Tab 4")
    at_home.tab_to("none in particular")
    at_home.keys("Down")
    at_home.save()
    coping, trigger = sorted(at_home.entries(), key=lambda entry: entry.kind)
    assert coping.body.trigger == trigger.id
    assert (coping.body.before, coping.body.after) == (7, 4)


@pytest.fixture
def late_note(at_home):
    """A note that happened three days before it was written."""
    happened = at_home.clock.time - timedelta(days=3)
    at_home.open_form(EntryKind.NOTE)
    at_home.type("the bus was late again")
    at_home.keys("Backtab Space")
    assert at_home.focus_name == "Day and time it happened"
    at_home.type(f"{happened:%d%m%Y%H%M}")
    at_home.save()
    return at_home


def test_a_note_of_three_days_ago_says_that_it_was_entered_later(late_note, tmp_path):
    (entry,) = late_note.entries()
    assert (entry.moment.day, entry.moment.delay_days) == (date(2026, 3, 2), 3)
    assert late_note.journal_rows() == [
        "Monday 2 March 2026",
        "18:30, Note, the bus was late again, entered later",
    ]
    late_note.keys("Down Down")
    assert late_note.sees("entered on Thu 5 Mar")
    late_note.keys("b")
    printed = late_note.print_report(tmp_path / "report.pdf", words=True, grids=True)
    assert "the bus was late again" in printed
    assert "0 same day, 1 entered later" in printed


def test_an_edit_is_taken_back(late_note):
    late_note.journal_rows()
    late_note.keys("Down Down Return")
    late_note.settle()
    late_note.keys("Ctrl+End")
    late_note.type(", and I walked")
    late_note.save()
    assert late_note.entries()[0].body.text == "the bus was late again, and I walked"
    late_note.undo()
    assert late_note.entries()[0].body.text == "the bus was late again"
    assert late_note.entries()[0].moment.day == date(2026, 3, 2)


def test_a_deleted_entry_comes_back(late_note):
    rows = late_note.journal_rows()
    late_note.keys("Down Down Del")
    late_note.settle()
    assert late_note.entries() == []
    late_note.undo()
    assert late_note.journal_rows() == rows


def test_one_key_marks_an_entry_for_the_session_and_one_keeps_it_private(late_note, tmp_path):
    late_note.journal_rows()
    late_note.keys("Down Down b")
    late_note.settle()
    assert late_note.entries()[0].bring
    late_note.keys("p")
    late_note.settle()
    (entry,) = late_note.entries()
    assert (entry.bring, entry.private) == (True, True)
    assert late_note.journal_rows()[1].endswith("bring to session, private, entered later")
    assert "the bus" not in late_note.print_report(tmp_path / "report.pdf", words=True, grids=True)


@pytest.mark.parametrize("screen", SCREENS)
def test_help_is_one_key_away_from_every_screen_and_esc_leads_back(at_home, screen):
    at_home.go(screen)
    at_home.keys("F1")
    at_home.settle()
    assert at_home.sees("You can reach a person now")
    at_home.keys("F1 Esc")
    at_home.settle()
    assert at_home.window.current == screen


def test_help_leads_back_to_the_form_with_everything_typed(at_home):
    at_home.open_form(EntryKind.NOTE)
    at_home.type("half a thou")
    at_home.tab_to("Tags")
    at_home.type("evening")
    at_home.keys("F1")
    at_home.settle()
    assert at_home.sees("You can reach a person now")
    at_home.keys("Esc")
    at_home.settle()
    assert at_home.window.current == "form"
    assert at_home.form.body.text == "half a thou"
    at_home.save()
    assert at_home.entries()[0].tags == ("evening",)


def test_help_leads_back_to_an_edit_with_everything_typed(late_note):
    late_note.journal_rows()
    late_note.keys("Down Down Return")
    late_note.settle()
    late_note.keys("Ctrl+End")
    late_note.type(", so I walked")
    late_note.keys("F1 Esc")
    late_note.settle()
    late_note.save()
    assert late_note.entries()[0].body.text == "the bus was late again, so I walked"


def test_help_stands_before_the_lock_and_leads_back_to_what_was_typed(at_home, passphrase):
    at_home.start_again()
    at_home.type(passphrase[:5])
    at_home.keys("F1")
    assert at_home.sees("You can reach a person now")
    at_home.keys("F1 Esc")
    at_home.unlock(passphrase[5:])
    assert at_home.window.current == "today"


def test_help_stands_before_the_first_run_too(person):
    person.start()
    person.keys("Space")
    person.type("half a pass")
    person.keys("F1")
    assert person.sees("You can reach a person now")
    person.keys("Esc")
    assert person.focus_name == "Passphrase"
    assert person.program.unlock_flow.first_run_view.passphrases[0] == "half a pass"


def test_what_was_typed_when_it_locked_is_there_when_it_opens(at_home, passphrase):
    at_home.open_form(EntryKind.TRIGGER)
    at_home.tab_to("What happened")
    at_home.type("passed the old cor")
    at_home.lock_and_come_back(passphrase)
    assert at_home.entries() == []
    assert at_home.window.current == "form"  # back where the writing was
    assert at_home.sees("This is what you had written before.")
    at_home.tab_to("What happened")
    at_home.type("ner")
    at_home.save()
    (entry,) = at_home.entries()
    assert entry.body.situation == "passed the old corner"


def test_the_lock_key_does_nothing_before_the_journal_is_open(person, passphrase):
    person.start()
    view = person.program.unlock_flow.first_run_view
    person.keys("Ctrl+L Space")
    view.type_passphrase(passphrase)
    person.tab_to("Make my journal")
    person.keys("Space")
    person.until(lambda: view.at_words, "the recovery words")
    person.keys("Ctrl+L")
    assert view.at_words
    assert not person.locked


@pytest.mark.parametrize("answer", ["Not sure", "No"])
@pytest.mark.parametrize("size", ["Quick check-in", "Check-in"])
def test_an_unsafe_answer_opens_help_and_is_kept(at_home, answer, size):
    at_home.tab_to(size)
    at_home.keys("Space")
    at_home.settle()
    at_home.keys("3 Tab 8")
    at_home.tab_to(f"Am I safe right now?: {answer}")
    at_home.keys("Space")
    at_home.settle()
    assert at_home.window.current == "safety"
    assert at_home.sees("This program has told no one")
    at_home.keys("Esc")
    at_home.settle()
    if size == "Check-in":
        assert at_home.window.current == "form"
        at_home.save()
    assert at_home.window.current == "today"
    (entry,) = at_home.entries()
    assert entry.body.safety in {Safety.UNSURE, Safety.NOT_SAFE}


def test_a_wrong_passphrase_has_words_and_the_right_one_can_be_typed_over_it(at_home, passphrase):
    at_home.start_again()
    at_home.unlock("not the passphrase")
    assert at_home.program.opened is None
    assert at_home.sees("That is not the passphrase of this journal. Nothing is lost.")
    at_home.unlock(passphrase)
    assert at_home.window.current == "today"


def test_the_recovery_words_open_it_and_give_a_new_passphrase(person, passphrase):
    words = person.make_journal(passphrase)
    person.start_again()
    person.tab_to("Use my recovery words instead")
    person.keys("Space")
    for name, typed in (
        ("My 24 recovery words", " ".join(words)),
        ("New passphrase", NEW),
        ("New passphrase, again", NEW),
    ):
        person.tab_to(name)
        person.type(typed)
    person.keys("Return")
    person.until(lambda: person.program.opened is not None, "the open journal")
    person.settle()
    person.start_again()
    person.unlock(passphrase)
    assert person.sees("That is not the passphrase")
    person.unlock(NEW)
    assert person.window.current == "today"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("hotel custom", "There should be 24 words; here are 2."),
        ("zzzz " * 24, "Not on the word list: word number 1, 2, 3"),
        ("hotel " * 24, "These words do not fit together"),
        ("abandon " * 23 + "art", "These words belong to another journal."),
    ],
)
def test_recovery_words_that_do_not_fit_have_words_and_stay(at_home, typed, said):
    at_home.start_again()
    at_home.tab_to("Use my recovery words instead")
    at_home.keys("Space")
    for name, text in (
        ("My 24 recovery words", typed),
        ("New passphrase", NEW),
        ("New passphrase, again", NEW),
    ):
        at_home.tab_to(name)
        at_home.type(text)
    at_home.keys("Return")
    view = at_home.program.unlock_flow.unlock_view
    at_home.until(lambda: view.says_problem, "the refusal")
    assert at_home.sees(said)
    assert text_field(view, "My 24 recovery words").toPlainText() == typed
