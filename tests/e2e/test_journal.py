"""A person looks for what they wrote, with the keyboard alone."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QMessageBox
from tests.ui.seen import named

from journal_app.domain.entry import EntryKind
from journal_app.ui.widgets.card_list import CardList


def write_note(person, text):
    person.open_form(EntryKind.NOTE)
    person.type(text)
    person.save()


@pytest.fixture
def reader(at_home):
    """Somebody with three notes, one a week old, who is in the journal."""
    now = at_home.clock.time
    at_home.clock.time = now - timedelta(days=7)
    write_note(at_home, "the harbour was quiet")
    at_home.clock.time = now
    write_note(at_home, "bread and salt")
    write_note(at_home, "walked to the Harbour wall")
    at_home.go("journal")
    return at_home


def rows(person):
    model = named(person.view("journal"), "Entries, newest first", CardList).model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def search(person, text):
    person.keys("Ctrl+F")
    assert person.focus_name == "Search everything you wrote"
    person.type(text)


def test_words_are_found_walked_through_and_read(reader):
    search(reader, "harb")
    reader.until(lambda: reader.sees("2 found"), "what was found")
    assert [row for row in rows(reader) if "arbour" in row] == [
        "18:30, Note, walked to the Harbour wall",
        "18:30, Note, the harbour was quiet",
    ]
    reader.keys("Return Down")
    reader.settle()
    assert reader.focus_name == "Entries, newest first"
    assert any("<b style" in text and "harbour</b>" in text for text in reader.texts())
    reader.keys("Ctrl+F Esc Esc")
    reader.settle()
    assert len(rows(reader)) == 5


def test_what_was_deleted_is_not_found_and_comes_back_from_the_bin(reader):
    search(reader, "bread")
    reader.keys("Return")
    reader.until(lambda: reader.focus_name.startswith("Entries"), "the list")
    reader.keys("Del")
    reader.settle()
    assert reader.sees("Nothing found. The words may be in the bin.")
    reader.tab_to("Bin (1)")
    reader.keys("Space")
    reader.settle()
    assert reader.window.current == "bin"
    model = named(reader.view("bin"), "Entries in the bin", CardList).model()
    (heading, row) = (model.data(model.index(n, 0)) for n in range(2))
    assert heading == "Goes on Saturday 4 April 2026"
    assert "bread and salt" in row
    reader.keys("Return")
    reader.settle()
    assert reader.sees("It is back in the journal.")
    reader.undo()
    reader.view("bin").focus_first()
    reader.keys("Return")
    reader.settle()
    reader.keys("Esc")
    reader.settle()
    assert any("bread and salt" in row for row in rows(reader))


def test_what_goes_for_good_is_asked_about_and_is_nowhere_then(reader):
    reader.keys("Down Down Del")
    reader.settle()
    reader.tab_to("Bin (1)")
    reader.keys("Space")
    reader.settle()
    reader.view("bin").focus_first()
    reader.keys("Del")
    question = reader.window.findChild(QMessageBox)
    assert question is not None
    reader.until(lambda: reader.focus_name == "Keep", "the careful answer")
    reader.tab_to("Delete for good")
    reader.keys("Space")
    reader.settle()
    assert reader.sees("Gone for good.")
    assert reader.ask(reader.program.journal.entries.bin) == []
    assert len(reader.entries()) == 2


def test_an_earlier_version_is_put_back(reader):
    reader.keys("Down e")
    reader.settle()
    reader.type(" again")
    reader.save()
    reader.go("journal")
    (newest, *_) = reader.entries()
    assert "again" in newest.body.text
    reader.tab_to("Earlier versions (1)")
    reader.keys("Space")
    reader.settle()
    reader.tab_to("Put back the version until")
    reader.keys("Space")
    reader.settle()
    (newest, *_) = reader.entries()
    assert newest.body.text == "walked to the Harbour wall"
    reader.undo()
    (newest, *_) = reader.entries()
    assert "again" in newest.body.text


def test_a_day_is_gone_to_and_a_mark_is_one_key(reader):
    reader.keys("Ctrl+G")
    reader.settle()
    assert reader.focus_name == "Thursday 5 March 2026, 2 entries, today"
    reader.keys("Up")
    reader.settle()
    assert reader.focus_name == "Thursday 26 February 2026, 1 entry"
    reader.keys("Return")
    reader.settle()
    reader.keys("b")
    reader.settle()
    assert [one.bring for one in reader.entries()] == [False, False, True]
    reader.undo()
    assert not any(one.bring for one in reader.entries())
