"""From a file to entries in the window, with a real journal behind it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QMessageBox,
)

from journal_app.app.composition.importing import FilesOfPrograms
from journal_app.app.export_formats import FORMATS as EXPORTS
from journal_app.app.export_formats import export
from journal_app.app.new_id import new_id
from journal_app.domain.backup import BackupReason
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.entry import Entry
from journal_app.domain.ids import ChoiceId, EntryId, ScaleId
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.scale import MOOD, Better, Scale, ScaleUse
from journal_app.exchange.formats import FORMATS
from journal_app.storage.journal import create_journal
from journal_app.ui.screens.importing.presenter import ImportingPresenter
from journal_app.ui.screens.importing.view import ImportingView
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.earlier_imports import EarlierImports
from journal_app.usecases.export_ports import ExportOrder
from journal_app.usecases.import_entries import ImportEntries
from journal_app.usecases.import_file import ImportFile
from journal_app.usecases.import_journal import FORM
from journal_app.usecases.undo_import import UndoImport

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
DAYLIO = (
    "\ufefffull_date,date,weekday,time,mood,activities,scales,note_title,note\r\n"
    '2026-03-02,"2. März",Montag,23:15,Ok,"Spaziergang | Streit","Schlaf:\u00a07","","eins"\r\n'
    '2026-03-02,"2. März",Montag,08:30,Schlecht,"Streit","Schlaf:\u00a05","",""\r\n'
    '2026-03-01,"1. März",Sonntag,20:05,Gut,"","","",""\r\n'
)


class Person:
    """Sees what is shown, and chooses."""

    def __init__(self, view, journal, turn, folder):
        self.view, self.journal, self.folder = view, journal, folder
        self._turn = turn

    def turn(self):
        """Let the journal answer, and the window show it."""
        self._turn()
        QApplication.processEvents()

    def drop(self, content, name="daylio_export.csv"):
        file = self.folder / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        self.view.file_dropped.emit(file)
        self.turn()

    def texts(self):
        return [one.text() for one in self.view.findChildren(QLabel) if one.isVisible()]

    def sees(self, text):
        return any(text in shown for shown in self.texts())

    def button(self, name):
        buttons = self.view.findChildren(QAbstractButton)
        (found,) = [
            one for one in buttons if one.isVisible() and one.accessibleName().startswith(name)
        ]
        return found

    def press(self, name):
        assert self.button(name).isEnabled()
        self.button(name).click()
        self.turn()

    def box(self, name):
        boxes = self.view.findChildren(QComboBox)
        (found,) = [one for one in boxes if one.isVisible() and one.accessibleName() == name]
        return found

    def choose(self, name, said):
        box = self.box(name)
        box.setCurrentIndex(box.findText(said))
        assert box.currentText() == said
        box.activated.emit(box.currentIndex())
        self.turn()

    def answer(self, text):
        (question,) = self.view.findChildren(QMessageBox)
        next(one for one in question.buttons() if one.text() == text).click()
        self.turn()

    @property
    def cards(self):
        named = (one.accessibleName() for one in self.view.findChildren(QFrame) if one.isVisible())
        return [name for name in named if "Check-in" in name or "Note" in name]

    def entries(self):
        return self.journal.entries.between(date.min, date.max)


@pytest.fixture
def journal(tmp_path, still, rules, passphrase):
    journal = create_journal(tmp_path / "j", passphrase, clock=still, rules=rules)
    journal.scales.save(Scale(MOOD, "Mood", better=Better.HIGHER, use=ScaleUse.BASIC))
    journal.scales.save(Scale(ScaleId("stress"), "Stress", better=Better.LOWER))
    journal.choices.save(Choice(ChoiceId("walk"), ChoiceList.SKILL, "Went for a walk"))
    journal.choices.save(Choice(ChoiceId("row"), ChoiceList.TRIGGER_KIND, "A row"))
    yield journal
    journal.close()


@pytest.fixture
def person(journal, context, still, icons, shown, turn, tmp_path):  # noqa: PLR0917 - fixtures
    view = ImportingView(icons, (*FORMATS, FORM))
    back_up = BackUp(journal.backups, still, journal.preferences)
    importing = ImportFile(
        journal, ImportEntries(journal, still, new_id), journal.import_mappings, back_up
    )
    presenter = ImportingPresenter(
        view,
        context,
        importing,
        EarlierImports(journal, UndoImport(journal.imports, back_up)),
        FilesOfPrograms(view),
    )
    shown(view, 900, 700)
    presenter.reload()
    turn()
    return Person(view, journal, turn, tmp_path)


def test_a_file_is_told_shown_and_left_alone_until_it_is_kept(person):
    person.drop(DAYLIO)
    assert person.box("What it is").currentText() == "Daylio (CSV)"
    assert person.sees("3 rows  ·  Sunday 1 March 2026 to Monday 2 March 2026")
    assert person.sees("2 entries come in.")
    assert person.sees("New scales of your own: Schlaf.")
    assert len(person.cards) == 2
    assert "23:15" in person.cards[0]
    assert "#Spaziergang  #Streit" in person.cards[0]
    assert person.entries() == []
    assert person.journal.import_mappings.get("daylio", "x") is None


def test_moods_get_points_and_words_their_place_and_the_numbers_follow(person):
    person.drop(DAYLIO)
    for word, points in (("Ok", "6"), ("Schlecht", "2.5"), ("Gut", "8")):
        person.choose(f"{word}, 1 time", points)
    person.choose("Spaziergang, 1 time", "Skill: Went for a walk")
    person.choose("Streit, 2 times", "Trigger: A row")
    person.choose("Schlaf goes to", "Leave it out")
    assert person.sees("5 entries come in.")
    assert not person.sees("New scales")
    person.press("Bring in 5 entries")
    assert person.sees("5 entries came in.")
    assert person.sees("The file itself is still where it was. It is not encrypted.")
    kept = [(one.kind.value, one.moment.day.day) for one in person.entries()]
    assert kept == [
        ("check_in", 1), ("check_in", 2), ("trigger", 2), ("check_in", 2), ("trigger", 2),
    ]  # fmt: skip
    assert [one.body.value(MOOD) for one in person.entries() if one.kind == "check_in"] == [
        8.0, 2.5, 6.0,
    ]  # fmt: skip


def test_what_was_said_is_remembered_for_the_next_file(person):
    person.drop(DAYLIO)
    person.choose("Ok, 1 time", "6")
    person.choose("Streit, 2 times", "Leave it out")
    person.press("Bring in")
    person.press("Another file")
    person.drop(DAYLIO.replace("2026-03-0", "2026-02-0"))
    assert person.box("Ok, 1 time").currentText() == "6"
    assert person.box("Streit, 2 times").currentText() == "Leave it out"
    assert person.box("Schlaf goes to").currentText() == "Schlaf"


def test_the_same_file_twice_brings_nothing(person):
    person.drop(DAYLIO)
    person.press("Bring in")
    person.press("Another file")
    person.drop(DAYLIO)
    assert person.sees("2 rows are here already.")
    assert not person.button("Bring in").isEnabled()


def test_an_import_is_undone_at_once_and_done_again(person, notices, turn):
    person.drop(DAYLIO)
    person.press("Bring in")
    notices.act()
    turn()
    assert person.entries() == []
    assert notices.last == "Taken back: 2 entries. They stay in the bin for 30 days."
    assert person.sees("Nothing was brought in yet.")
    person.drop(DAYLIO)
    person.press("Bring in")
    person.press("Undo all of it")
    assert person.entries() == []


def test_a_backup_is_made_before_anything_comes_in_and_before_it_goes(person, exported):
    def reasons():
        return [one.facts.reason for one in person.journal.backups.all()]

    person.drop(DAYLIO)
    assert reasons() == []
    person.press("Bring in")
    assert reasons() == [BackupReason.BEFORE_IMPORT]
    person.press("Undo all of it")
    assert sorted(reasons()) == [BackupReason.BEFORE_BULK_DELETE, BackupReason.BEFORE_IMPORT]
    person.view.file_dropped.emit(exported)
    person.turn()
    person.press("Bring in")
    assert reasons().count(BackupReason.BEFORE_IMPORT) == 2


def test_undone_and_done_again_by_the_notice(person, notices, turn):
    person.drop(DAYLIO)
    person.press("Bring in")
    redo = notices.redo
    notices.act()
    turn()
    redo()
    turn()
    assert len(person.entries()) == 2


def test_an_earlier_import_is_listed_and_what_was_changed_is_named_before_it_goes(person):
    person.drop(DAYLIO)
    person.press("Bring in")
    entry = person.entries()[-1]
    person.journal.entries.replace(replace(entry, body=replace(entry.body, text="mine")))
    person.press("Another file")
    assert person.sees("Thursday 5 March 2026, 18:30  ·  2 entries")
    person.press("Take it back: Daylio (CSV)")
    (question,) = person.view.findChildren(QMessageBox)
    assert "1 of them was changed since" in question.informativeText()
    assert "Monday 2 March 2026: Check-in" in question.informativeText()
    assert "mine" not in question.informativeText()
    person.answer("Take it back")
    assert person.entries() == []
    assert person.sees("Nothing was brought in yet.")


def test_saying_no_leaves_an_import_where_it_is(person):
    person.drop(DAYLIO)
    person.press("Bring in")
    person.press("Another file")
    person.press("Take it back: Daylio (CSV)")
    person.answer("No")
    assert len(person.entries()) == 2


def test_days_that_can_be_read_two_ways_are_asked_and_not_guessed(person):
    person.drop("date,mood\n01/03/2026,4\n02/03/2026,5\n", "table.csv")
    assert person.sees("can be read in two ways")
    person.press("The month comes first")
    assert person.sees("3 January 2026 to Tuesday 3 February 2026")
    person.press("Bring in 2 entries")
    assert [one.moment.day.month for one in person.entries()] == [1, 2]


def test_letters_are_asked_with_a_line_of_the_file(person):
    text = "date,mood,note\n2026-03-01,4,zażółć gęślą\n"
    person.drop(text.encode("cp1250"), "table.csv")
    assert person.sees("zażółć gęślą")
    person.press("Central European (cp1250)")
    person.press("Bring in 1 entry")
    assert person.entries()[0].body.text == "zażółć gęślą"


def test_numbers_of_days_are_asked(person):
    person.drop("date,mood\n46080,6\n", "table.csv")
    person.press("Yes, the first is Friday 27 February 2026")
    assert person.sees("1 entry comes in.")


def test_what_a_file_is_taken_for_can_be_corrected(person):
    person.drop(DAYLIO)
    person.choose("What it is", "Day One (JSON or zip)")
    assert person.sees("The file is not what it was taken for.")
    person.choose("What it is", "Daylio (CSV)")
    assert person.sees("2 entries come in.")


def test_columns_of_a_table_can_be_used_otherwise(person):
    person.drop("date,a,b\n2026-03-01,4,7\n2026-03-02,5,8\n", "table.csv")
    assert person.sees("New scales of your own: a, b.")
    person.choose("b", "Leave it out")
    assert person.sees("New scales of your own: a.")
    person.choose("a goes to", "Stress")
    turned = next(one for one in person.view.findChildren(QCheckBox) if one.isVisible())
    turned.setChecked(True)
    person.turn()
    person.choose("a goes from", "1 to 5 in the file")
    person.press("Bring in 2 entries")
    values = [one.body.value(ScaleId("stress")) for one in person.entries()]
    assert values == [2.5, 0.0]


def test_of_very_many_columns_the_first_are_asked_about(person):
    names = ",".join(f"c{n}" for n in range(250))
    person.drop(f"date,{names}\n2026-03-01{',5' * 250}\n", "table.csv")
    assert person.sees("151 more columns are not asked about.")
    assert person.sees("1 entry comes in.")


def test_a_row_that_cannot_be_read_is_named_by_its_line(person):
    person.drop("date,mood\n2026-03-01,4\nnever,5\n2026-03-02,5\n" * 1, "table.csv")
    assert person.sees("1 row cannot be read.")
    person.press("Row by row")
    assert person.sees("Line 3: the date cannot be read")


def test_a_file_that_nothing_can_be_made_of_says_why_and_where_to_go_on(person):
    person.drop(b"\x89PNG\r\n\x1a\n" + bytes(100), "picture.png")
    assert any("names of its columns" in text or "not what" in text for text in person.texts())
    person.press("Another file")
    assert person.button("Choose a file").isVisible()


def test_what_is_stopped_brings_nothing(person, thread):
    person.drop(DAYLIO)
    person.button("Bring in").click()
    person.press("Stop")
    assert person.sees("Stopped.")
    assert person.entries() == []
    assert person.journal.imports.list() == []
    person.press("Bring in 2 entries")
    assert len(person.entries()) == 2


def test_one_file_is_dropped_and_never_while_another_is_read(person):
    file = person.folder / "daylio_export.csv"
    file.write_text(DAYLIO)

    def drop(*paths):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        point, copy = QPointF(5, 5), Qt.DropAction.CopyAction
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(point.toPoint(), copy, data, left, none)
        enter.ignore()
        person.view.dragEnterEvent(enter)
        person.view.dropEvent(QDropEvent(point, copy, data, left, none))
        return enter.isAccepted()

    assert not drop(file, file)
    assert drop(file)
    assert not drop(file)
    person.turn()
    assert person.sees("2 entries come in.")


@pytest.fixture
def exported(tmp_path, still, rules, passphrase):
    """A file with the whole of another journal, one entry of which was edited before."""
    other = create_journal(tmp_path / "other", passphrase, clock=still, rules=rules)
    for day, text in ((1, "one"), (2, "two")):
        at = datetime(2026, 2, day, 12, tzinfo=UTC)
        other.entries.add(Entry(EntryId(new_id()), moment_of(at, at, "UTC"), Note(text)))
    before, still.time = still.time, datetime(2026, 2, 3, tzinfo=UTC)
    first = other.entries.newest(1)[0]
    other.entries.replace(replace(first, body=Note("two, said better")))
    still.time = before
    file = tmp_path / "journal.json"
    list(export(EXPORTS["json"], other, ExportOrder(still.now()), file))
    other.close()
    return file


def test_what_this_program_exported_comes_in_where_it_is_missing(person, exported):
    person.journal.entries.add(Entry(EntryId("mine"), moment_of(NOW, NOW, "UTC"), Note("my own")))
    person.view.file_dropped.emit(exported)
    person.turn()
    assert person.box("What it is").currentText() == "Even Keel (JSON)"
    assert person.sees("2 entries come in.")
    person.press("Bring in 2 entries")
    assert len(person.entries()) == 3
    person.press("Another file")
    person.press("Take it back: Even Keel (JSON)")
    (question,) = person.view.findChildren(QMessageBox)
    assert "changed since" not in question.informativeText()
    person.answer("Take it back")
    assert [one.body.text for one in person.entries()] == ["my own"]


def test_a_new_journal_becomes_the_whole_one_of_the_file(person, exported):
    person.view.file_dropped.emit(exported)
    person.turn()
    assert person.sees("it becomes the whole journal of the file")
    assert person.entries() == []
    person.press("Bring in 2 entries")
    assert [one.body.text for one in person.entries()] == ["one", "two, said better"]


def test_the_journal_is_gone_to(person, ways):
    person.drop(DAYLIO)
    person.press("Bring in")
    person.press("Show my journal")
    assert ways.gone == [("go", "journal")]


@pytest.mark.parametrize(
    "case", ["cases/daylio-nine-columns-german.csv", "imports/daylio-2021.csv"]
)
def test_real_files_are_shown(person, case):
    ups = Path(__file__).resolve().parents
    file = next(
        (up / "shared/data" / case for up in ups if (up / "shared/data" / case).is_file()), None
    )
    if file is None:
        pytest.skip("the real files are not beside this checkout")
    person.view.file_dropped.emit(file)
    person.turn()
    assert person.box("What it is").currentText() == "Daylio (CSV)"
    assert person.cards
