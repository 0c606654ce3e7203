"""Three presses, or one line; nothing typed is lost, and there is nowhere else to type."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.seen import a_moment_later, lines, press, problem, seen
from tests.ui.seen import field as line_of

from journal_app.domain.check_in import CheckIn, CheckInSize, Safety
from journal_app.domain.entry import Entry
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale, ScaleUse
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.quick_entry.presenter import QuickEntryPresenter
from journal_app.ui.quick_entry.view import QuickEntryView
from journal_app.ui.refusal_words import explain
from journal_app.ui.widgets.point_row import PointRow
from journal_app.usecases.keep_quick_entry import FORM

NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
MOOD = Scale("mood", "Mood", "low", "high", use=ScaleUse.BASIC)
URGE = Scale("urge", "Strongest urge", "none", "strong", use=ScaleUse.BASIC)
STRESS = Scale("stress", "Stress", use=ScaleUse.BASIC)


@dataclass
class Book:
    scales: list = field(default_factory=lambda: [MOOD, URGE, STRESS])
    kept: list = field(default_factory=list)
    drafts: dict = field(default_factory=dict)
    refuse: Exception | None = None
    opened: list = field(default_factory=list)

    def _may(self):
        if self.refuse:
            raise self.refuse

    def asked(self):
        self._may()
        return tuple(one for one in self.scales if one.id in {"mood", "urge"} and not one.hidden)

    def draft(self):
        return self.drafts.get(FORM)

    def save(self, body):
        self._may()
        entry = Entry(f"e{len(self.kept)}", moment_of(NOW, NOW, "Europe/Dublin"), body)
        self.kept.append(entry)
        self.drafts.pop(FORM, None)
        return entry

    def take_back(self, entry):
        self.kept.remove(entry)

    def keep_draft(self, answers):
        self._may()
        if answers.empty:
            self.drafts.pop(FORM, None)
        else:
            self.drafts[FORM] = answers


@dataclass
class Quick:
    view: QuickEntryView
    presenter: QuickEntryPresenter
    book: Book
    turn: object

    def open(self):
        self.presenter.open()
        self.turn()
        return self

    def keys(self, line):
        for one in line.split():
            named = getattr(Qt.Key, f"Key_{one}", None) if len(one) > 1 else one
            QTest.keyClick(QApplication.focusWidget(), named)

    def answer(self, word):
        press(self.view, f"Am I safe right now?: {word}")

    @property
    def line(self):
        return line_of(self.view, "One line about it")

    @property
    def bodies(self):
        return [entry.body for entry in self.book.kept]


@pytest.fixture
def book():
    return Book()


@pytest.fixture
def quick(qtbot, icons, context, turn, book):
    view = QuickEntryView(icons)
    qtbot.addWidget(view)
    presenter = QuickEntryPresenter(view, context, book, lambda: book.opened.append(True))
    return Quick(view, presenter, book, turn)


@pytest.fixture
def window(quick, qtbot):
    """The quick entry, opened."""
    quick.open()
    qtbot.waitActive(quick.view)
    return quick


def test_three_answers_are_saved_without_another_press(window):
    assert [row.accessibleName() for row in seen(window.view, PointRow)] == [
        "Mood: not answered",
        "Strongest urge: not answered",
    ]
    window.keys("6 Tab 3 Tab Space")
    window.turn()
    assert window.bodies == [
        CheckIn(
            CheckInSize.DEPLETED,
            ratings=(Rating("mood", 6), Rating("urge", 3)),
            safety=Safety.SAFE,
        )
    ]


def test_one_line_alone_is_a_note(window):
    window.line.setText("the bus was late")
    window.view.save_requested.emit()
    window.turn()
    assert window.bodies == [Note("the bus was late")]


def test_a_line_stands_with_the_answers(window):
    window.line.setText("tired")
    window.keys("6")
    window.view.save_requested.emit()
    window.turn()
    (body,) = window.bodies
    assert (body.value("mood"), body.line, body.safety) == (6, "tired", None)


@pytest.mark.parametrize("answer", ["Not sure", "No"])
def test_an_unsafe_answer_opens_help_at_once_and_is_saved(window, ways, answer):
    window.keys("2 Tab 8")
    window.answer(answer)
    assert ways.gone == [("help_now", ("after_unsafe", True))]
    window.turn()
    (body,) = window.bodies
    assert body.safety in {Safety.UNSURE, Safety.NOT_SAFE}


def test_help_can_be_asked_for_without_an_answer(window, ways):
    press(window.view, "Help now")
    assert ways.gone == [("help_now", ("after_unsafe", False))]


def test_what_was_saved_can_be_taken_back(window):
    window.keys("6 Tab 3")
    window.answer("Yes")
    window.turn()
    assert window.view.notices.isVisible()
    press(window.view.notices, "Undo")
    window.turn()
    assert window.bodies == []
    assert lines(window.view.notices) == ["Undone."]


def test_after_a_save_it_is_empty_and_goes_by_itself(window):
    window.keys("6 Tab 3")
    window.answer("Yes")
    window.turn()
    assert window.view.answers == CheckIn(CheckInSize.DEPLETED)
    assert window.view.isVisible()
    a_moment_later(window.view)
    assert not window.view.isVisible()


def test_typing_after_a_save_keeps_it_open(window):
    window.keys("6 Tab 3")
    window.answer("Yes")
    window.turn()
    window.keys("5")
    a_moment_later(window.view)
    assert window.view.isVisible()


def test_nothing_to_save_is_said_in_words(window):
    window.view.save_requested.emit()
    window.turn()
    assert "nothing to save" in problem(window.view)
    window.keys("Tab 5")
    assert problem(window.view) == ""


def test_a_refused_save_keeps_everything(window):
    window.book.refuse = DiskFullError()
    window.keys("6 Tab 3")
    window.answer("Yes")
    window.turn()
    assert "disk is full" in problem(window.view)
    assert window.view.answers.value("mood") == 6
    window.book.refuse = None
    window.view.save_requested.emit()
    window.turn()
    assert len(window.bodies) == 1


def test_saving_twice_saves_once(window, thread):
    window.keys("6")
    window.view.save_requested.emit()
    window.view.save_requested.emit()
    assert thread[0].waiting == 1


def test_closing_hides_it_and_keeps_the_draft(window):
    window.keys("6")
    window.line.setText("half a sent")
    window.view.close()
    window.turn()
    assert not window.view.isVisible()
    assert window.book.drafts[FORM].line == "half a sent"
    assert not window.presenter.writing
    window.open()
    assert (window.view.answers.line, window.view.answers.value("mood")) == ("half a sent", 6)


def test_closing_where_the_draft_cannot_be_kept_forgets_nothing(window):
    window.line.setText("half a sent")
    window.book.refuse = DiskFullError()
    window.view.close()
    window.turn()
    assert window.presenter.writing
    window.presenter.open()
    assert window.view.answers.line == "half a sent"
    assert "disk is full" in problem(window.view)


def test_a_lock_keeps_the_draft(window):
    heard = []
    window.presenter.keep_draft(lambda: heard.append("kept"), heard.append)
    assert heard == ["kept"]
    window.keys("6")
    assert window.presenter.writing
    window.presenter.keep_draft(lambda: heard.append("kept"), heard.append)
    assert heard == ["kept"]
    window.turn()
    assert heard == ["kept", "kept"]
    window.book.refuse = DiskFullError()
    window.presenter.keep_draft(lambda: heard.append("kept"), heard.append)
    window.turn()
    assert isinstance(heard[-1], DiskFullError)


def test_a_draft_that_was_emptied_goes(window):
    window.book.drafts[FORM] = CheckIn(line="old")
    window.keys("6 Backspace")
    window.presenter.keep_draft()
    window.turn()
    assert window.book.drafts == {}


def test_a_draft_is_kept_by_itself_after_a_moment(window, qtbot):
    window.keys("6")

    def kept():
        window.turn()
        return FORM in window.book.drafts

    qtbot.waitUntil(kept)
    assert window.book.drafts[FORM].value("mood") == 6


def test_opening_it_again_brings_it_up_as_it_is(window, thread):
    window.keys("6")
    window.presenter.open()
    assert thread[0].waiting == 0
    assert window.view.answers.value("mood") == 6


def test_a_question_that_is_hidden_is_not_asked(quick):
    quick.book.scales = [MOOD, Scale("urge", "Urge", use=ScaleUse.BASIC, hidden=True)]
    quick.open()
    assert len(seen(quick.view, PointRow)) == 1


def test_the_journal_is_one_press_away(window):
    press(window.view, "Open the journal")
    assert window.book.opened == [True]
    assert not window.view.isVisible()


def test_what_cannot_be_opened_is_said(quick, notices):
    quick.book.refuse = DiskFullError()
    quick.open()
    assert notices.said == [explain(DiskFullError()).short]
    assert not quick.view.isVisible()


def test_the_window_has_a_neutral_name(window):
    assert window.view.windowTitle() == "Even Keel"
