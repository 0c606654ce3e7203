"""The safety plan stands among the numbers; outside the lock only the card that was chosen."""

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QFrame
from tests.ui.seen import offered, press, seen
from tests.ui.seen import words as said_in

from journal_app.app.resources import crisis_lines
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.own_line import OwnLine
from journal_app.domain.plan.safety_plan import SafetyPlan, SafetyStep
from journal_app.domain.plan.sign_note import SignNote, SignStage
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.scale import Scale, ScaleUse
from journal_app.ui.device import DeviceChoices, OnCall
from journal_app.ui.names import Names
from journal_app.ui.screens.help_now.own_help import InsideTheLock, ReadOwnHelp
from journal_app.ui.screens.help_now.presenter import HelpNowPresenter, LockedOwnWords
from journal_app.ui.screens.help_now.state import OwnHelp
from journal_app.ui.screens.help_now.view import HelpNowView

OWN = OwnHelp(
    lines=(OwnLine("l", "Dr Byrne", "777", hours="9 to 5"),),
    people=(SupportPerson("p", "Ruth", "555"),),
    safety=SafetyPlan(alone="walk to the river", living_for="the kids"),
    signs=("Thinking about using",),
)


class Held:
    """A device in Ireland, with a card outside the lock."""

    def __init__(self, lines, card):
        self.lines, self.card = lines, card

    def choices(self):
        return DeviceChoices("light", 100, "IE", OnCall("Evening IOP", "999 000"), card=self.card)

    def change(self, choices):
        raise AssertionError

    def likely(self):
        return None


class Written:
    """What was written, handed over when it is asked for."""

    def __init__(self, own):
        self.own, self.done = own, None

    def card(self):
        return None

    def read(self, done):
        self.done = done
        if self.own is not None:
            done(self.own)


@pytest.fixture
def made(shown, shipped):
    def make(*, own=None, card=None, is_open=True):
        view = shown(HelpNowView(), 900, 2000)
        device = Held(crisis_lines(shipped), card)
        words = Written(own) if is_open else LockedOwnWords(device)
        presenter = HelpNowPresenter(view, device, device, words)
        presenter.open(after_unsafe=True)
        return SimpleNamespace(view=view, presenter=presenter, words=words)

    return make


def frames(view, look):
    return [f for f in seen(view, QFrame) if f.property("look") == look]


def cards(view):
    return [f.accessibleName() for f in frames(view, "card")]


def words(view):
    """What stands on the cards."""
    return "\n".join(said_in(card) for card in frames(view, "card"))


def test_the_emergency_number_a_crisis_line_a_person_and_the_programme_then_the_plan(made):
    view = made(own=OWN).view
    assert [f.accessibleName() for f in frames(view, "number")] == [
        "Emergency services: 112 or 999",
        "Samaritans Ireland: 116 123",
        "Ruth: 555",
        "Evening IOP: 999 000",
    ]
    assert cards(view)[:2] == ["My safety plan", "Dr Byrne: 777"]


def test_every_step_stands_there_with_people_numbers_and_signs_from_elsewhere(made):
    said = words(made(own=OWN).view)
    for part in ("walk to the river", "the kids", "Ruth · 555", "Dr Byrne · 777"):
        assert part in said
    assert "Thinking about using" in said


def test_the_steps_keep_their_order_and_leave_out_what_is_empty():
    steps = [step for step, _ in OWN.steps]
    assert steps == [step for step in SafetyStep if step in steps]
    assert SafetyStep.SURROUNDINGS not in steps
    assert OwnHelp().empty
    assert not OwnHelp(people=OWN.people).empty


def test_a_correction_never_takes_the_emergency_number_away(made):
    taken = OwnHelp(
        lines=(
            OwnLine("a", "x", "1", instead_of="Emergency services"),
            OwnLine("b", "Samaritans, new number", "116 124", instead_of="Samaritans Ireland"),
        )
    )
    found = cards(made(own=taken).view)
    assert any("112" in card for card in found)
    assert not any(card.startswith("Samaritans Ireland") for card in found)
    assert "Samaritans, new number: 116 124" in found


def test_the_numbers_never_wait_for_the_journal(made):
    found = cards(made().view)
    assert any("112" in card for card in found)


def test_the_same_words_are_not_drawn_twice(made):
    help_now = made(own=OWN)
    before = seen(help_now.view, QFrame)
    help_now.words.done(OWN)
    assert seen(help_now.view, QFrame) == before


def test_the_way_to_the_safety_plan_is_there_only_where_it_is_offered(made):
    view, went = made(is_open=False).view, []
    assert not offered(view, "Open my safety plan")
    view.offer_safety()
    view.safety_requested.connect(lambda: went.append("plan"))
    press(view, "Open my safety plan")
    assert went == ["plan"]


def test_the_card_outside_the_lock_is_not_shown_beside_what_stands_inside(made):
    found = made(own=OWN, card=LockedCard("Ruth", "555", "out"))
    assert "1.  out" not in words(found.view)


class Plan:
    """A plan with what is for a crisis, and what is not."""

    def __init__(self):
        self.lines, self.people, self.signs = Rows(*OWN.lines), Rows(), Rows()
        self.safety = self

    def get(self):
        return OWN.safety


class Rows:
    def __init__(self, *rows):
        self.rows = list(rows)

    def all(self):
        return self.rows


def test_what_was_written_for_a_crisis_is_read_and_the_rest_left_out(context, turn, qapp):
    plan, heard = Plan(), []
    ruth = SupportPerson("p", "Ruth", "555", in_crisis=True)
    plan.people.rows = [ruth, SupportPerson("q", "Sam", "556")]
    plan.signs.rows = [
        SignNote("using", SignStage.CRISIS),
        SignNote("gone", SignStage.CRISIS),
        SignNote("tense", SignStage.EARLY),
    ]
    scales = {name: Scale(name, name.title(), use=ScaleUse.SIGN) for name in ("using", "tense")}
    read = ReadOwnHelp(plan, lambda: Names(scales, {}))
    own = InsideTheLock(qapp, context, read)
    own.read(heard.append)
    turn()
    assert heard == [OwnHelp(OWN.lines, (ruth,), OWN.safety, ("Using",))]
    assert own.card() is None


def test_a_card_outside_the_lock_says_contact_and_steps(made):
    locked = made(card=LockedCard("Ruth", "555", "out", "", "call"), is_open=False)
    said = words(locked.view)
    for part in ("Ruth", "555", "1.  out", "2.  call"):
        assert part in said
    nameless = made(card=LockedCard(reach="555"), is_open=False)
    assert "555" in cards(nameless.view)[0]
    assert cards(made(card=LockedCard(first="out"), is_open=False).view)[0] == "My first steps"
