"""Every entry of the period can be shared, summarised or kept on its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem

from journal_app.domain.entry import EntryKind
from journal_app.domain.sharing.consent import Consent
from journal_app.ui.screens.share.report.entry_table import EntryTable
from journal_app.ui.screens.share.report.state import EntryLine

LINES = (
    EntryLine("a", EntryKind.NOTE, "Tue 3 Mar  Note: words"),
    EntryLine("b", EntryKind.TRIGGER, "Mon 2 Mar  Trigger", private=True),
)


@pytest.fixture
def table(shown):
    made = shown(EntryTable(), 320, 260)
    made.entries.show(LINES, {"a": Consent.SHARE})
    return made


@pytest.fixture
def model(table):
    return table.entries


def said(model, row, column=1):
    return model.index(row, column).data()


def test_it_says_what_was_chosen(model):
    assert [said(model, row) for row in range(2)] == ["Share", "private"]
    assert said(model, 0, 0) == LINES[0].said
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == LINES[0].said
    assert model.index(0, 1).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Shared"
    assert model.headerData(1, Qt.Orientation.Vertical) is None


def test_another_choice_is_shown_at_once(model, qtbot):
    with qtbot.waitSignal(model.dataChanged):
        model.show(LINES, {})
    assert said(model, 0) == "like its kind"
    model.show(LINES, {})
    with qtbot.waitSignal(model.modelReset):
        model.show(LINES[:1], {})
    assert model.rowCount() == 1


def test_a_private_entry_cannot_be_chosen(model):
    editable = Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(0, 1)) & editable
    assert not model.flags(model.index(0, 0)) & editable
    assert not model.flags(model.index(1, 1)) & editable


@pytest.mark.parametrize("choice", [None, *Consent])
def test_a_choice_is_told(table, model, choice):
    heard = []
    model.chosen.connect(lambda *told: heard.append(told))
    index = model.index(0, 1)
    picker = table.itemDelegateForColumn(1)
    box = picker.createEditor(table.viewport(), QStyleOptionViewItem(), index)
    assert isinstance(box, QComboBox)
    assert box.accessibleName() == LINES[0].said
    picker.setEditorData(box, index)
    assert box.currentData() == Consent.SHARE.value
    box.setCurrentIndex(box.findData(None if choice is None else choice.value))
    picker.setModelData(box, model, index)
    assert heard == [("a", choice)]
    assert not model.setData(index, choice, Qt.ItemDataRole.DisplayRole)
    box.activated.emit(0)
    box.deleteLater()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_choices_of_a_row_open_by_key(table, key):
    table.setFocus()
    table.setCurrentIndex(table.entries.index(0, 0))
    QTest.keyClick(table, key)
    assert len(table.findChildren(QComboBox)) == 1


def test_nothing_opens_on_a_private_row_or_by_other_keys(table):
    table.setFocus()
    table.setCurrentIndex(table.entries.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert table.findChildren(QComboBox) == []
