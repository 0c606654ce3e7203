"""What is wrong stands at the field, to the eye and to a screen reader."""

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLineEdit
from tests.ui.seen import lines

from journal_app.ui.widgets import announce
from journal_app.ui.widgets.asked_field import AskedField
from journal_app.ui.widgets.page import Page


@pytest.fixture
def heard(monkeypatch):
    said = []
    listener = SimpleNamespace(updateAccessibility=lambda event: said.append(event.message()))
    monkeypatch.setattr(announce, "QAccessible", listener)
    return said


@pytest.fixture
def field(shown):
    return shown(AskedField(QLineEdit()), 400, 100)


def test_what_is_wrong_is_seen_described_and_announced_once(field, heard):
    for _ in range(2):
        field.say("too short")
    assert lines(field) == ["too short"]
    assert field.field.accessibleDescription() == "too short"
    assert heard == ["too short"]
    assert field.field.hasFocus()


def test_what_was_mended_is_gone_everywhere(field, heard):
    field.say("too short")
    field.say("")
    assert lines(field) == []
    assert field.field.accessibleDescription() == ""
    assert heard == ["too short"]


def test_what_is_wrong_comes_into_sight(shown):
    page, fields = Page(), [AskedField(QLineEdit()) for _ in range(12)]
    for one in fields:
        page.column.addWidget(one)
    shown(page, 400, 200)
    fields[-1].say("not the same")
    assert not fields[-1].visibleRegion().isEmpty()
