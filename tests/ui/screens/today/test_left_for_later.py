"""What was left for later is reminded of once, quietly, and can be answered or sent away."""

from types import SimpleNamespace

import pytest
from tests.ui.seen import offered, press, words

from journal_app.domain.first_step import FirstStep
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.screens.settings.state import Setting
from journal_app.ui.screens.today.left_for_later import LeftForLater
from journal_app.ui.screens.today.left_for_later_presenter import LeftForLaterPresenter
from journal_app.ui.widgets.column import Column

REMINDER = "Left for later, whenever you like:"
ANSWERS = {
    "Write down my recovery words": ("open_recovery_words",),
    "Choose my country, for the numbers": ("open_setting", Setting.COUNTRY),
    "Pick a warning sign to track": ("open_plan", PlanPart.SIGNS),
}


class Steps:
    def __init__(self):
        self.there = list(FirstStep)

    def missing(self, *, country):
        return tuple(s for s in self.there if s is not FirstStep.COUNTRY or not country)

    def leave_alone(self, steps):
        self.there = [step for step in self.there if step not in steps]

    def remind_again(self, steps):
        self.there = [step for step in FirstStep if step in {*self.there, *steps}]


class Device:
    country = None

    def choices(self):
        return SimpleNamespace(country=self.country)


@pytest.fixture
def device():
    return Device()


@pytest.fixture
def page(shown, context, device, turn):
    made = Column()
    reminder = LeftForLater()
    made.column.addWidget(reminder)
    made.steps = Steps()
    made.presenter = LeftForLaterPresenter(reminder, context, made.steps, device)
    shown(made)
    made.presenter.reload()
    turn()
    return made


@pytest.mark.parametrize("name", ANSWERS)
def test_each_thing_that_is_missing_leads_to_where_it_is_done(page, context, name):
    assert REMINDER in words(page)
    press(page, name)
    assert context.navigator.gone == [ANSWERS[name]]


def test_what_is_there_is_not_reminded_of(page, device, turn):
    device.country = "IE"
    page.steps.there = [FirstStep.COUNTRY, FirstStep.SIGNS]
    page.presenter.reload()
    turn()
    assert [name for name in ANSWERS if offered(page, name)] == ["Pick a warning sign to track"]


def test_where_nothing_is_missing_nothing_is_said(page, turn):
    page.steps.there = []
    page.presenter.reload()
    turn()
    assert words(page) == ""


def test_sent_away_it_does_not_come_back_and_that_can_be_undone(page, turn, notices):
    press(page, "Do not remind me")
    turn()
    assert words(page) == ""
    assert notices.last == "You are not reminded of it again."
    notices.act()
    turn()
    assert REMINDER in words(page)
    notices.redo()
    turn()
    assert words(page) == ""
