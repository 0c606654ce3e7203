"""Whatever is typed is kept, shown and printed as text, and goes nowhere else."""

import shutil
import subprocess
import tempfile
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)

from journal_app.domain.entry import EntryKind
from journal_app.domain.text import TEXT_LIMIT
from journal_app.ui.screens.programme.state import ProgrammeTab
from journal_app.ui.screens.programme.week.view import WeekView
from journal_app.ui.screens.share.state import ShareTab
from journal_app.ui.screens.trends.state import TrendsTab as Trend

MARK = "kestrel"
"""In every hostile text, so that it can be found again."""
TEXTS = {
    "markup": f'{MARK} #let x = 1 $a$ @ref <label> #read("/etc/hostname") \\ ` ``` = * _ // /* '
    "<b>bold</b> <img src=x> &amp; &mnemonic %s %d {0} {n} 'quote' \"); DROP TABLE entry; --",
    "scripts": f"{MARK} \N{WOMAN}\u200d\N{WOMAN}\u200d\N{GIRL} \U0001f1ee\U0001f1ea \N{THUMBS UP SIGN}\U0001f3fd "
    "\u6d77\u306e\u671d \ud55c\uad6d\uc5b4 \u0627\u0644\u0644\u064a\u0644 \u05e9\u05dc\u05d5\u05dd "
    "\u202ereversed\u202c \u2066inside\u2069 a\u0301\u0302\u0303\u0304\u0305 \ufeff\u200b e\u0301",
    "controls": f"{MARK} \0 nul \x01\x07\x08\x1b[31m\x7f \t tab \x85 \u2028 \ufffd \ud800 half \U0010ffff",
}
FORMS = tuple(EntryKind)


def paste(view, text):
    """Put a text into every field of a form that takes words; how many there are."""
    inside = (QAbstractSpinBox, QComboBox)
    lines = [w for w in view.findChildren(QLineEdit) if not isinstance(w.parent(), inside)]
    boxes = view.findChildren(QPlainTextEdit)
    seen = [field for field in (*lines, *boxes) if field.isVisible()]
    for field in seen:
        if isinstance(field, QLineEdit):
            field.insert(text)
        else:
            field.insertPlainText(text)
    return len(seen)


def own_texts(body):
    return [getattr(body, f.name) for f in fields(body) if isinstance(getattr(body, f.name), str)]


def shown_as_plain_text(person):
    """Every visible label and button that shows the text shows it literally."""
    labels = [w for w in person.window.findChildren(QLabel) if w.isVisible() and MARK in w.text()]
    assert [w.text() for w in labels if w.textFormat() is not Qt.TextFormat.PlainText] == []
    buttons = [w for w in person.window.findChildren(QAbstractButton) if w.isVisible()]
    assert [w.text() for w in buttons if MARK in w.text() and w.text().count("&") % 2] == []
    return labels


def to_the_lists(person):
    person.go("settings")
    person.tab_to("Questions, signs and words…")
    person.keys("Space")
    person.settle()
    assert person.window.current == "tracking"


def write_everywhere(person, text):
    """Write the text into every field of every form, and save."""
    for kind in FORMS:
        person.open_form(kind)
        assert paste(person.form, text)
        person.tab_to("Bring to my next session")
        person.keys("Space")
        body = person.form.body
        person.save()
        kept = next(entry for entry in person.entries() if entry.kind is kind)
        assert kept.body == body
        assert MARK in "".join(own_texts(kept.body))
        assert MARK in "".join(kept.tags)


@pytest.fixture
def own_temporary_folder(tmp_path, monkeypatch):
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))


def files_with(folder, text):
    needles = [text.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(n in path.read_bytes() for n in needles)]


@pytest.mark.usefixtures("own_temporary_folder")
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_every_field_of_every_form_takes_it_as_text(at_home, tmp_path, text):
    write_everywhere(at_home, text)
    rows = at_home.journal_rows()
    assert sum(MARK in row for row in rows) == len(FORMS)
    for _ in rows:
        at_home.keys("Down")
        shown_as_plain_text(at_home)
    assert shown_as_plain_text(at_home)
    at_home.go("today")
    assert shown_as_plain_text(at_home)
    report = tmp_path / "report.pdf"
    printed = at_home.print_report(report, words=True, grids=True)
    assert printed.count(MARK) >= 3
    if text is TEXTS["markup"]:
        assert "#let x = 1 $a$ @ref <label>" in printed
    check_pdf(report)
    report.unlink()
    assert files_with(tmp_path, MARK) == []


def check_pdf(path):
    checker = shutil.which("qpdf")
    if checker is not None:
        done = subprocess.run([checker, "--check", path], capture_output=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def every_part_of_trends(person):
    trends = person.view("trends")
    for part in Trend:
        trends.tab_chosen.emit(part)
        person.settle()
        shown_as_plain_text(person)
    assert trends.part(Trend.OVER_TIME).chart.has_picture


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_names_that_the_person_gives_are_text_too(at_home, tmp_path, text):
    at_home.go("programme")
    view = at_home.view("programme")
    assert paste(view, text) == 1
    at_home.tab_to("Begin my programme")
    at_home.keys("Space")
    at_home.settle()
    assert paste(view, text) == 3
    for name in ("On which days: Mon", "Add to every week", "What for: Rest"):
        at_home.tab_to(name)
        at_home.keys("Space")
        at_home.settle()
    for tab, name in ((ProgrammeTab.HOMEWORK, "Add"), (ProgrammeTab.GOALS, "Add the goal")):
        view.tab_chosen.emit(tab)
        at_home.settle()
        paste(view, text)
        at_home.tab_to(name)
        at_home.keys("Space")
        at_home.settle()
        assert shown_as_plain_text(at_home)
    view.tab_chosen.emit(ProgrammeTab.SESSIONS)
    at_home.settle()
    assert shown_as_plain_text(at_home)
    for as_list in (False, True):
        view.tab_chosen.emit(ProgrammeTab.WEEK)
        view.findChild(WeekView).list_requested.emit(as_list)
        at_home.settle()
        shown_as_plain_text(at_home)
    to_the_lists(at_home)
    view = at_home.view("tracking")
    for name in ("Change Mood",):
        at_home.tab_to(name)
        at_home.keys("Space")
    assert paste(view, text) == 4
    at_home.tab_to("Keep")
    at_home.keys("Space")
    at_home.settle()
    mood = at_home.ask(at_home.program.journal.scales.all)[0]
    assert MARK in mood.name
    assert shown_as_plain_text(at_home)
    at_home.open_form(EntryKind.CHECK_IN)
    shown_as_plain_text(at_home)
    at_home.keys("4")
    at_home.save()
    assert MARK in at_home.journal_rows()[1]
    at_home.go("trends")
    every_part_of_trends(at_home)
    at_home.go("share")
    at_home.view("share").tab_chosen.emit(ShareTab.REPORT)
    part = at_home.view("share").part(ShareTab.REPORT)
    paste(part, text)
    part.file.forget_password()
    report = tmp_path / "report.pdf"
    assert MARK in at_home.print_report(report, words=True, grids=True)
    check_pdf(report)


def test_a_name_that_is_too_long_has_words_and_changes_nothing(at_home):
    to_the_lists(at_home)
    before = at_home.ask(at_home.program.journal.scales.all)
    at_home.tab_to("Change Mood")
    at_home.keys("Space")
    at_home.focus.insert("x" * 600)
    at_home.tab_to("Keep")
    at_home.keys("Space")
    at_home.settle()
    assert at_home.sees("One of the texts is longer than 500 characters.")
    assert at_home.ask(at_home.program.journal.scales.all) == before
    at_home.go("programme")
    paste(at_home.view("programme"), "y" * 600)
    at_home.tab_to("Begin my programme")
    at_home.keys("Space")
    at_home.settle()
    assert at_home.sees("One of the texts is longer than 500 characters.")


def test_a_million_characters_are_one_note(at_home, tmp_path):
    text = (f"{MARK} on the wind, " * 10 + "\n") * 5000
    text = text[: TEXT_LIMIT - 1] + "."
    at_home.open_form(EntryKind.NOTE)
    at_home.focus.insertPlainText(text)
    at_home.tab_to("Bring to my next session")
    at_home.keys("Space")
    at_home.save()
    (entry,) = at_home.entries()
    assert entry.body.text == text
    at_home.journal_rows()
    at_home.keys("Down Down")
    shown = at_home.view("journal").findChildren(QPlainTextEdit)
    assert [field.toPlainText() for field in shown] == [text]
    report = tmp_path / "report.pdf"
    assert MARK in at_home.print_report(report, words=True)
    check_pdf(report)


def test_one_character_more_is_refused_in_words_and_stays(at_home, passphrase):
    text = ("k" * 99 + "\n") * (TEXT_LIMIT // 100) + "k"
    at_home.open_form(EntryKind.NOTE)
    at_home.focus.insertPlainText(text)
    at_home.keys("Ctrl+Return")
    assert at_home.sees("One of the texts is longer than 1000000 characters. It is still here.")
    at_home.keys("Backspace")
    at_home.save()
    assert len(at_home.entries()[0].body.text) == TEXT_LIMIT
