"""A screen that was just gone to is seen once the journal has answered, and never kept away."""

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget

from journal_app.ui import readiness as module
from journal_app.ui.readiness import Readiness


@pytest.fixture
def stack(shown):
    made = shown(QStackedWidget())
    made.first, made.second = QWidget(), QWidget()
    made.addWidget(made.first)
    made.addWidget(made.second)
    made.setCurrentWidget(made.second)
    return made


def test_it_is_seen_when_everything_asked_before_is_answered(stack, jobs, turn):
    heard = []
    jobs.run(lambda: heard.append("read"), owner=stack, done=lambda _: heard.append("shown"))
    Readiness(jobs).wait(stack.second, lambda: heard.append(stack.second.isVisible()))
    assert not stack.second.isVisible()
    turn()
    assert heard == ["read", "shown", True]
    assert stack.second.isVisible()


def test_what_an_answer_asks_in_turn_is_waited_for_too(stack, jobs, turn):
    heard = []

    def ask_again(_):
        jobs.run(lambda: None, owner=stack, done=lambda _: heard.append("part"))

    jobs.run(lambda: None, owner=stack, done=ask_again)
    Readiness(jobs).wait(stack.second, lambda: heard.append("seen"))
    turn()
    assert heard == ["part", "seen"]


def test_a_busy_journal_does_not_keep_a_screen_away(stack, jobs, qtbot, monkeypatch):
    monkeypatch.setattr(module, "LONGEST_MS", 1)
    seen = []
    Readiness(jobs).wait(stack.second, lambda: seen.append(True))
    qtbot.waitUntil(stack.second.isVisible)
    assert seen == [True]


def test_a_screen_that_was_left_meanwhile_does_not_come_back(stack, jobs, turn):
    Readiness(jobs).wait(stack.second)
    stack.setCurrentWidget(stack.first)
    turn()
    assert not stack.second.isVisible()
    stack.setCurrentWidget(stack.second)
    assert stack.second.isVisible()
