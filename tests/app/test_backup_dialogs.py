"""Before the journal of now is put aside, somebody has to press the button that says so."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from tests.ui.seen import field, press

from journal_app.app.composition.backup_dialogs import ask_secret

SECRET = "Passphrase or 24 words of then"
FILE = Path("stick") / "2026-03-05.jbk"


@pytest.fixture
def shown(qtbot):
    def show(widget):
        qtbot.addWidget(widget)
        widget.show()
        return widget

    return show


@pytest.fixture
def asked(shown):
    window, chosen = shown(QWidget()), []
    ask_secret(window, FILE, lambda *given: chosen.append(given))
    (dialog,) = window.findChildren(QDialog)
    window.asked = dialog, chosen
    return window


def test_enter_alone_does_not_go_back_to_a_backup(asked):
    dialog, chosen = asked.asked
    QTest.keyClick(field(dialog, SECRET), Qt.Key.Key_Return)
    assert chosen == []
    assert dialog.isVisible()


def test_the_button_that_says_so_goes_back_with_what_was_typed(asked):
    dialog, chosen = asked.asked
    field(dialog, SECRET).setText("quiet harbour")
    press(dialog, "Go back to it")
    assert chosen == [(FILE, "quiet harbour")]
