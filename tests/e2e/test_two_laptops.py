"""Two laptops come together in the window: looked at, brought in, settled, undone; also locked on the way."""

import shutil
from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog

from journal_app.app.new_id import new_id
from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import EntryId
from journal_app.domain.note import Note
from journal_app.storage.journal import create_journal, open_journal

LOOK, IN = "Bring in a file of the other laptop …", "Bring it in"
AS_IMPORT = "Look at it as an import"
UNDO = "Undo: go back to before"


@pytest.fixture
def owner(at_home):
    """Somebody with one note, who then closes the program."""
    write(at_home, "on both laptops")
    return at_home


@pytest.fixture
def other(owner, passphrase, rules, clock):
    """Another copy of the journal, on a laptop that is open as long as it is changed."""

    def change(deed):
        folder = owner.folder.with_name("other laptop")
        if not folder.exists():
            owner.leave()
            shutil.copytree(owner.folder, folder)
            owner.start()
            owner.unlock(passphrase)
        with closing(open_journal(folder, passphrase, clock=clock, rules=rules)) as journal:
            deed(journal)
            file = folder.with_name(f"{new_id()}.jex")
            journal.copies.write(file)
            return file

    return change


def write(person, text):
    person.open_form(EntryKind.NOTE)
    person.type(text)
    person.save()


def go(person, name):
    person.program.opened.navigator.go(name)
    person.settle()


def choose(person, name, file):
    """Press a button that asks for a file, and answer."""
    person.tab_to(name)
    person.keys("Space")
    person.until(lambda: person.window.findChild(QFileDialog), "the question for a file")
    dialog = person.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    person.bring_up()
    person.settle()


def press(person, name):
    person.tab_to(name)
    person.keys("Space")
    person.settle()


def texts(person):
    return sorted(entry.body.text for entry in person.entries())


def say_on_other(text):
    def deed(journal):
        (entry,) = journal.entries.newest(9)
        journal.entries.replace(replace(entry, body=Note(text)))
        journal.entries.add(replace(entry, id=EntryId(new_id()), body=Note("new there")))

    return deed


def bring_in(person, file):
    go(person, "two-copies")
    choose(person, LOOK, file)
    person.until(lambda: person.sees("This file would bring"), "the preview")
    press(person, IN)
    person.until(lambda: person.sees("Changed on both laptops"), "what both changed")


def change_here(person, text):
    entry = person.entries()[0]
    person.ask(lambda: person.program.journal.entries.replace(replace(entry, body=Note(text))))


def test_what_both_changed_is_settled_by_the_keyboard_and_comes_back_to_the_other(owner, other):
    file = other(say_on_other("said there"))
    change_here(owner, "said here")
    bring_in(owner, file)
    assert len(owner.entries()) == 2
    shown = next(entry.body.text for entry in owner.entries() if entry.body.text != "new there")
    wanted = {"said here": "said there", "said there": "said here"}[shown]
    press(owner, "Take the other wording")
    assert wanted in texts(owner)
    assert not owner.sees("Changed on both laptops")
    back = owner.folder.with_name("back.jex")
    choose(owner, "Write a file for the other laptop …", back)
    owner.until(back.exists, "the file for the other laptop")
    seen = []
    other(lambda journal: (journal.copies.take(back), seen.append(journal.copies.state_words())))
    assert seen == [owner.ask(owner.program.journal.copies.state_words)]


def test_bringing_in_is_undone_by_going_back_to_before(owner, other, passphrase):
    file = other(say_on_other("said there"))
    change_here(owner, "said here")
    bring_in(owner, file)
    owner.tab_to(UNDO)
    owner.keys("Space")
    owner.until(lambda: owner.locked, "the lock")
    owner.start_again()
    owner.unlock(passphrase)
    assert texts(owner) == ["said here"]


def test_a_lock_on_the_way_leaves_the_journal_as_it_was_or_with_all_of_it(owner, other, passphrase):
    file = other(say_on_other("said there"))
    go(owner, "two-copies")
    choose(owner, LOOK, file)
    owner.until(lambda: owner.sees("This file would bring"), "the preview")
    owner.tab_to(IN)
    owner.keys("Space")
    owner.lock_and_come_back(passphrase)
    assert texts(owner) in (["on both laptops"], ["new there", "said there"])
    assert not list(owner.folder.glob("**/*.part"))


@pytest.fixture
def stranger(owner, tmp_path, passphrase, rules, clock):
    """A file of another journal, and its words."""
    made = create_journal(tmp_path / "stranger", passphrase, clock=clock, rules=rules)
    with closing(made) as journal:
        entry = owner.entries()[0]
        journal.entries.add(replace(entry, id=EntryId(new_id()), body=Note("of another")))
        journal.copies.write(tmp_path / "stranger.jex")
        return tmp_path / "stranger.jex", " ".join(journal.vault.words())


def test_another_journal_comes_in_as_an_import_and_goes_again(owner, stranger):
    file, words = stranger
    go(owner, "two-copies")
    choose(owner, LOOK, file)
    owner.until(lambda: owner.sees("This file is of another journal."), "the refusal")
    assert owner.focus_name == "The 24 recovery words of the other journal"
    owner.type(words)
    press(owner, AS_IMPORT)
    owner.until(lambda: owner.sees("1 new entry"), "the preview")
    press(owner, IN)
    owner.until(lambda: "of another" in texts(owner), "the entry")
    owner.undo()
    assert texts(owner) == ["on both laptops"]
    go(owner, "importing")
    assert not owner.sees("of another")
