"""A questionnaire on a hand-turned thread, and somebody with a keyboard."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.seen import problem, seen

from journal_app.domain.questionnaire.answer import Coded, Truth
from journal_app.domain.questionnaire.condition import Comparison, Condition
from journal_app.domain.questionnaire.filled import KeptForm, KeptResponse
from journal_app.domain.questionnaire.item import Item, ItemKind, Limits, Option
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.ui.screens.questionnaire.presenter import FillPresenter
from journal_app.ui.screens.questionnaire.question_box import QuestionBox
from journal_app.ui.screens.questionnaire.view import FillView
from journal_app.usecases.fill_questionnaire import Opened
from journal_app.usecases.questionnaire_draft import Begun

TODAY = date(2026, 3, 5)
OPTIONS = tuple(Option(Coded("s", f"c{n}", f"Answer {n}"), n) for n in range(4))


def choice(name, **facts):
    return Item(name, ItemKind.CHOICE, f"Question {name}", options=OPTIONS, **facts)


FORM = Questionnaire(
    "Week check",
    (
        Item("hello", ItemKind.DISPLAY, "Take your time."),
        Item("group", ItemKind.GROUP, "In the last week", items=(choice("a"), choice("harm"))),
        Item("nights", ItemKind.INTEGER, "Nights", limits=Limits(0, 7)),
        Item("skill", ItemKind.BOOLEAN, "Used a skill", required=True),
        Item(
            "which",
            ItemKind.STRING,
            "Which one",
            conditions=(Condition("skill", Comparison.EQUAL, Truth(yes=True)),),
        ),
        Item("talk", ItemKind.TEXT, "To talk about", limits=Limits(signs=12)),
        Item("bye", ItemKind.DISPLAY, "Thank you."),
    ),
)
KEPT = KeptForm("f1", "{}", TODAY, marked=frozenset({"harm"}), asked=True)


def pick(place):
    return (OPTIONS[place].answer,)


class Kept(NamedTuple):
    """What was kept."""

    kept: KeptForm
    response_id: str
    begun: Begun
    finished: bool


@dataclass
class Clinic:
    """Opens questionnaires and keeps answers in memory, or refuses."""

    form: Questionnaire = FORM
    draft: Begun = field(default_factory=Begun)
    kept: list = field(default_factory=list)
    drafts: list = field(default_factory=list)
    refuse: Exception | None = None
    asked: bool = True

    def open(self, form_id):
        if self.refuse is not None:
            raise self.refuse
        draft = self.draft if form_id == KEPT.id else Begun()
        return Opened(replace(KEPT, id=form_id, asked=self.asked), self.form, draft)

    def new_id(self):
        return "r1"

    def unasked(self, form_id):
        return f"the questions of {form_id}"

    def keep(self, kept, response, begun, *, finished):
        if self.refuse is not None:
            raise self.refuse
        self.kept.append(Kept(kept, response, begun, finished))
        now = datetime(2026, 3, 5, 18, tzinfo=UTC)
        return KeptResponse(response, kept.id, now, "UTC", TODAY, "{}")

    def keep_draft(self, form_id, begun):
        if self.refuse is not None:
            raise self.refuse
        self.drafts.append(begun)
        if form_id == KEPT.id:
            self.draft = begun


@dataclass
class Desk:
    """The screen with all that it reaches."""

    view: FillView
    presenter: FillPresenter
    clinic: Clinic
    turn: object
    ways: object
    notices: object

    @property
    def helped(self):
        return [way for way in self.ways.gone if way[0] == "help_now"]

    @property
    def left(self):
        return [way for way in self.ways.gone if way[0] == "leave_questionnaire"]

    def open(self, form_id=KEPT.id):
        self.presenter.begin(form_id)
        self.turn()
        return self

    def keys(self, line):
        """Press keys where the cursor is: ``2 Return Shift+Tab``."""
        for one in line.split():
            *held, name = one.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for each in held:
                modifiers |= getattr(
                    Qt.KeyboardModifier, f"{each}Modifier".replace("Ctrl", "Control")
                )
            named = getattr(Qt.Key, f"Key_{name}", None) if len(name) > 1 else None
            QTest.keyClick(QApplication.focusWidget() or self.view, named or name, modifiers)

    def type(self, text):
        for letter in text:
            QTest.keyClick(QApplication.focusWidget(), letter)

    @property
    def state(self):
        return self.presenter._state

    @property
    def answers(self):
        return dict(self.state.begun.answers)

    @property
    def at(self):
        return self.state.begun.at

    @property
    def problem(self):
        """What is in the way, said below all the questions."""
        boxes = seen(self.view, QuestionBox)
        inside = {line for box in boxes for line in problem(box).splitlines()}
        return "\n".join(line for line in problem(self.view).splitlines() if line not in inside)

    @property
    def shown(self):
        """Link ids of the questions that can be seen."""
        return [self._names[asked(box)] for box in seen(self.view, QuestionBox)]

    def box(self, name):
        """The question of a link id, which can be seen."""
        (found,) = (b for b in seen(self.view, QuestionBox) if self._names[asked(b)] == name)
        return found

    @property
    def _names(self):
        """Link ids by what is asked."""
        return {item.text: item.link_id for item in leaves(self.clinic.form.items)}


def leaves(items):
    """Every question, in groups or not."""
    for item in items:
        yield from leaves(item.items) if item.items else (item,)


def asked(box):
    """What a question says to a screen reader, without its number."""
    return box.accessibleName().partition(": ")[2]


@pytest.fixture
def clinic():
    return Clinic()


@pytest.fixture
def view(shown, qtbot):
    made = shown(FillView(), 800, 700)
    qtbot.waitActive(made)
    return made


@pytest.fixture
def desk(view, context, turn, clinic):
    presenter = FillPresenter(view, context, clinic)
    return Desk(view, presenter, clinic, turn, context.navigator, context.notices).open()
