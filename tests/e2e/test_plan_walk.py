"""A first plan from an empty journal, with the keyboard alone; then it is lived with."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from journal_app.domain.check_in import CheckInSize, Safety
from journal_app.domain.entry import EntryKind
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.plan.plan import PlanVersion
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.plan.sign_note import SignStage
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.ui.screens.plan.state import PlanPart


def begin_plan(person) -> None:
    """One sign and one card from the examples, one person, one reason."""
    person.go("plan")
    person.until(lambda: person.focus_name == "Begin", "the way to begin")
    person.keys("Space")
    person.settle()
    person.keys("Tab Space Space")  # the first example of the first kind
    person.keys("Tab Tab Tab Space Space")
    person.keys("Tab Tab Tab Space Space")
    person.tab_to("One person whom I can call")
    person.type("Ruth")
    person.keys("Tab")
    person.type("555 0114")
    person.keys("Ctrl+Return")
    person.until(lambda: person.view("plan").part is PlanPart.OVERVIEW, "the overview")
    person.settle()


@pytest.fixture
def planned(at_home):
    begin_plan(at_home)
    return at_home


def plan(person):
    return person.ask(person.program.journal.plan.get)


def keep(person, work):
    person.ask(lambda: work(person.program.journal.plan))
    person.settle()


def test_a_first_plan_is_made_in_a_few_keys(planned):
    found = plan(planned)
    (card,) = found.if_thens
    assert card.when == "I come home and nobody is there"
    assert [(one.name, one.reach) for one in found.people] == [("Ruth", "555 0114")]
    (sign,) = found.signs
    assert (sign.stage, sign.opens) == (SignStage.HARDER, card.id)
    assert planned.sees("If I come home and nobody is there, then I call one person before I do")
    assert len(planned.pressed) < 30


def test_a_first_plan_can_be_taken_back(planned):
    planned.undo()
    assert plan(planned).empty


def test_what_is_typed_in_a_form_is_there_after_a_lock(planned, passphrase):
    planned.program.opened.navigator.open_plan(PlanPart.PEOPLE)
    planned.settle()
    planned.keys("Space")
    planned.settle()
    planned.type("Hanna")
    planned.lock_and_come_back(passphrase)
    planned.go("plan")
    planned.program.opened.navigator.open_plan(PlanPart.PEOPLE)
    planned.settle()
    planned.until(lambda: planned.focus_name == "Name", "the form as it was left")
    assert planned.focus.text() == "Hanna"


def test_what_was_just_typed_on_a_sheet_is_kept_by_a_lock(planned, passphrase):
    planned.program.opened.navigator.open_plan(PlanPart.SAFETY)
    planned.settle()
    planned.type("I stop answering")
    planned.lock_and_come_back(passphrase)
    assert plan(planned).safety.signs == "I stop answering"


def test_a_change_on_another_day_keeps_how_it_stood_and_it_can_be_put_back(planned, clock):
    before = plan(planned)
    clock.time += timedelta(days=1)
    planned.program.opened.navigator.open_plan(PlanPart.CARDS)
    planned.settle()
    planned.tab_to("Remove: If I come home")
    planned.keys("Space")
    planned.settle()
    assert plan(planned).if_thens == ()
    planned.program.opened.navigator.open_plan(PlanPart.VERSIONS)
    planned.settle()
    planned.tab_to("As it stood until")
    planned.keys("Space")
    planned.settle()
    planned.tab_to("Put this one back")
    planned.keys("Space")
    planned.settle()
    assert plan(planned) == before
    planned.undo()
    assert plan(planned).if_thens == ()


def test_a_review_is_kept_with_its_day(planned):
    planned.program.opened.navigator.open_plan(PlanPart.OVERVIEW)
    planned.tab_to("With whom")
    planned.type("Ms. Osei")
    planned.keys("Tab Space")
    planned.settle()
    (version,) = planned.ask(planned.program.journal.plan.versions.all)
    assert isinstance(version, PlanVersion)
    assert version.reviewed_with == "Ms. Osei"
    assert planned.sees("Looked through with Ms. Osei")


def test_a_situation_that_is_over_is_asked_about_once(planned, clock):
    today = planned.program.opened.composition.clock.today()
    book = planned.program.journal.plan.situations
    planned.ask(lambda: book.save(RiskSituation("s", "Party", today)))
    clock.time += timedelta(days=1)
    planned.go("today")
    planned.view("today")
    planned.program.opened.router.built("today").reload()
    planned.settle()
    assert planned.sees("How did it go: Party?")
    planned.tab_to("How did it go?: Easier")
    planned.keys("Space")
    planned.tab_to("What helped?")
    planned.type("left early")
    planned.keys("Return")
    planned.settle()
    (asked,) = planned.ask(book.all)
    assert asked.look_back.helped == "left early"
    assert not planned.sees("How did it go: Party?")


def test_an_unsafe_answer_opens_the_safety_plan_and_the_numbers_at_once(planned):
    planned.program.device.change(country="IE")
    safety = SafetyPlan(alone="walk to the river", living_for="the kids")
    keep(planned, lambda book: book.safety.save(safety))
    planned.program.opened.navigator.write(EntryKind.CHECK_IN, CheckInSize.DEPLETED)
    planned.settle()
    planned.tab_to("Am I safe right now?: No")
    planned.keys("Space")
    planned.settle()
    assert planned.sees("has told no one")
    assert planned.sees("112")
    assert planned.sees("walk to the river")
    assert planned.sees("Ruth · 555 0114")
    assert planned.sees("the kids")
    assert Safety.NOT_SAFE


def test_a_lapse_begins_with_safety_and_ends_with_writing_it_down(planned):
    planned.keys("Alt+Shift+9")
    planned.settle()
    assert planned.sees("Breathing is slow")
    planned.tab_to("None of this")
    planned.keys("Space Space Space")
    assert planned.sees("The rest can wait")
    planned.tab_to("Write down what happened")
    planned.keys("Space")
    planned.settle()
    assert planned.window.current == "form"


def test_a_doubt_on_the_way_after_a_lapse_opens_the_numbers(planned):
    planned.program.device.change(country="IE")
    planned.program.opened.navigator.after_lapse()
    planned.settle()
    planned.keys("Space")
    planned.settle()
    assert planned.sees("has told no one")
    assert planned.sees("112")
    planned.keys("Esc")
    planned.settle()
    assert planned.window.current == "lapse"


def test_help_now_leads_to_the_way_after_a_lapse(planned):
    planned.keys("F1")
    planned.settle()
    planned.tab_to("It happened")
    planned.keys("Space")
    planned.settle()
    assert planned.window.current == "lapse"
    assert planned.sees("First your body")


def test_a_card_stands_on_the_locked_screen_only_if_the_person_says_so(planned, tmp_path):
    keep(planned, lambda book: book.card.save(LockedCard("Ruth", "555 0114", "out of the house")))
    keep(planned, lambda book: book.people.save(SupportPerson("h", "Hanna", "777")))
    device = tmp_path / "device.json"

    def locked_words() -> list[str]:
        planned.start_again()
        button = next(
            b
            for b in planned.window.findChildren(QPushButton)
            if b.isVisible() and b.accessibleName() == "Help now"
        )
        button.click()
        planned.settle()
        return planned.texts()

    planned.program.opened.navigator.open_plan(PlanPart.CARD)
    planned.settle()
    planned.tab_to("Show this card without the passphrase")
    planned.keys("Space")
    planned.settle()
    assert "out of the house" in device.read_text(encoding="utf-8")
    shown = " ".join(locked_words())
    assert "out of the house" in shown
    assert "555 0114" in shown
    assert "Hanna" not in shown


def test_nothing_of_the_plan_stands_outside_the_lock_unless_chosen(planned, tmp_path):
    keep(planned, lambda book: book.card.save(LockedCard("Ruth", "555 0114", "out of the house")))
    planned.leave()
    found = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert found
    for path in found:
        content = path.read_bytes()
        for word in (b"Ruth", b"555 0114", b"out of the house"):
            assert word not in content


def test_a_sign_is_changed_and_taken_back_by_keys(planned):
    before = plan(planned).signs
    planned.program.opened.navigator.open_plan(PlanPart.SIGNS)
    planned.settle()
    planned.tab_to("Change: Staying up late")
    planned.keys("Space")
    planned.settle()
    planned.tab_to("Who else can see it?")
    planned.type("Ruth")
    planned.keys("Ctrl+Return")
    planned.settle()
    (sign,) = plan(planned).signs
    assert (sign.scale, sign.seen_by) == (before[0].scale, "Ruth")
    assert planned.sees("Who else can see it: Ruth")
    planned.undo()
    assert plan(planned).signs == before


def test_a_flag_leads_to_the_card_that_its_sign_opens(planned):
    (sign,) = plan(planned).signs
    planned.program.opened.navigator.open_plan_for((sign.scale,))
    planned.settle()
    assert planned.view("plan").part is PlanPart.CARDS
    assert planned.sees("For now")
    planned.program.opened.navigator.open_plan_for(("mood",))
    planned.settle()
    assert planned.view("plan").part is PlanPart.OVERVIEW
