"""Taking everything along in the window: each format, stopped, sealed, and locked on the way."""

import json
import shutil
import subprocess

import pytest
from PySide6.QtWidgets import QFileDialog

from journal_app.app.export_formats import FORMATS
from journal_app.app.journal_access import FolderAccess
from journal_app.domain.check_in import CheckInSize
from journal_app.domain.entry import EntryKind

WRITE = "Choose a place and write …"


@pytest.fixture
def writer(at_home):
    """Somebody who wrote two things down, on the screen that takes them along."""
    at_home.open_form(EntryKind.NOTE)
    at_home.type("=by the sea")
    at_home.save()
    at_home.program.opened.navigator.write(EntryKind.CHECK_IN, CheckInSize.DEPLETED)
    at_home.settle()
    at_home.keys("6")
    at_home.save()
    at_home.program.opened.navigator.go("take-out")
    at_home.settle()
    return at_home


def answer(person, place):
    """Answer the question where it should go."""
    person.until(lambda: person.window.findChild(QFileDialog), "the question for a place")
    dialog = person.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(place))
    dialog.close()
    person.bring_up()


def press(person, name):
    person.tab_to(name)
    person.keys("Space")


def move_in(person, file, passphrase):
    """Make a journal of a sealed file in another place; its entries."""
    doors = FolderAccess(
        person.folder.with_name("moved"),
        person.around["resources"],
        person.clock,
        person.around["rules"],
    )
    journal = doors.move_in(file, passphrase, passphrase)
    try:
        return journal.entries.newest(10)
    finally:
        journal.close()


@pytest.mark.parametrize("name", list(FORMATS))
def test_every_format_is_chosen_and_written_by_the_keyboard(writer, tmp_path, name):
    form = FORMATS[name]
    place = tmp_path / f"mine{form.ending}"
    assert writer.sees("These files are not encrypted")
    for _ in range(list(FORMATS).index(name)):
        writer.keys("Down")
    assert writer.focus_name == form.title()
    press(writer, WRITE)
    answer(writer, place)
    writer.until(lambda: writer.sees("It is written."), "the end")
    assert writer.sees(str(place))
    assert place.is_dir() == form.makes_folder
    if form.ending:
        json.loads(place.read_text("utf-8"))
    assert writer.focus_name == WRITE


def test_what_is_there_already_is_not_written_over(writer, tmp_path):
    place = tmp_path / "mine"
    place.mkdir()
    press(writer, WRITE)
    answer(writer, place)
    writer.until(lambda: writer.sees("There is a file of that name already."), "words")
    assert list(place.iterdir()) == []


def test_a_full_stick_is_told_in_words_and_keeps_nothing(writer, tmp_path):
    stick, mount = tmp_path / "stick", shutil.which("mount")
    stick.mkdir()
    command = [str(mount), "-t", "tmpfs", "-o", "size=8k", "tmpfs", str(stick)]
    if mount is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount")
    try:
        press(writer, WRITE)
        answer(writer, stick / "mine")
        writer.until(lambda: writer.sees("There is no room left at that place."), "words")
        assert list(stick.iterdir()) == []
        assert len(writer.entries()) == 2
    finally:
        subprocess.run(["umount", "-l", str(stick)], check=True)


def test_a_sealed_file_opens_as_a_journal_elsewhere(writer, tmp_path, passphrase):
    file = tmp_path / "mine.jbk"
    press(writer, "Make a sealed file instead …")
    answer(writer, file)
    writer.until(lambda: writer.sees("The sealed file was read back"), "the end")
    assert b"by the sea" not in file.read_bytes()
    writer.leave()
    journal = move_in(writer, file, passphrase)
    assert sorted(entry.kind for entry in journal) == [EntryKind.CHECK_IN, EntryKind.NOTE]


def test_a_lock_on_the_way_leaves_nothing_of_it_behind(writer, tmp_path, passphrase):
    place = tmp_path / "out"
    place.mkdir()
    screen = writer.program.opened.screens.take_out
    service = screen.presenter._service
    run = writer.ask(lambda: service.begin("csv", place / "mine", binned=False))
    writer.ask(run.step)
    assert len(list(place.iterdir())) == 1
    writer.lock_and_come_back(passphrase)
    assert list(place.iterdir()) == []
    assert len(writer.entries()) == 2
