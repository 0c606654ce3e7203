"""A sheet of seven days on a hand-turned thread."""

from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.seen import problem, seen

from journal_app.domain.entry import EmptyEntryError
from journal_app.domain.scale import Scale, ScaleKind, ScaleUse
from journal_app.ui.screens.catch_up.presenter import CatchUpPresenter
from journal_app.ui.screens.catch_up.view import CatchUpView
from journal_app.usecases.catch_up import Kept
from journal_app.usecases.day_sheet import Asked, Cell, DaySheet, StandingAnswer

TODAY = date(2026, 3, 5)
WEDNESDAY = date(2026, 3, 4)
MOOD = Scale("mood", "Mood", "very low", "very good", use=ScaleUse.BASIC)
SLEEP = Scale("sleep", "Sleep", kind=ScaleKind.HOURS, use=ScaleUse.BASIC)
MEAL = Scale("meal", "Skipped a meal", kind=ScaleKind.YES_NO, use=ScaleUse.SIGN)
CUPS = Scale("cups", "Cups", kind=ScaleKind.COUNT, use=ScaleUse.OWN)
QUESTIONS = (MOOD, SLEEP, Asked.ACTED, Asked.MEDICATION, MEAL, CUPS)
Key = Qt.Key


def week_to(last: date, standing=None) -> DaySheet:
    days = tuple(last - timedelta(days=back) for back in reversed(range(7)))
    return DaySheet(days, TODAY, QUESTIONS, standing or {})


@dataclass
class Book:
    """Keeps answers in memory, or refuses."""

    standing: dict[Cell, StandingAnswer] = field(default_factory=dict)
    kept: list = field(default_factory=list)
    draft: dict[Cell, str] = field(default_factory=dict)
    asked: list = field(default_factory=list)
    refuse: Exception | None = None

    def read(self, last, also):
        if self.refuse is not None:
            raise self.refuse
        self.asked.append((last, also))
        return week_to(TODAY if last is None else min(last, TODAY), self.standing)

    def __call__(self, answers):
        if self.refuse is not None:
            raise self.refuse
        if not answers:
            raise EmptyEntryError
        self.kept.append(answers)
        self.draft = {}
        return Kept(written=tuple(sorted({str(cell.day) for cell in answers})))

    def keep_draft(self, typed):
        if self.refuse is not None:
            raise self.refuse
        self.draft = dict(typed)


@dataclass
class Draft:
    """What was typed and not saved, in the book."""

    book: Book

    def load(self):
        return self.book.draft

    def keep(self, typed):
        self.book.keep_draft(typed)


@dataclass
class Desk:
    """The sheet with all that it reaches."""

    view: CatchUpView
    presenter: CatchUpPresenter
    book: Book
    turn: object
    ways: object
    notices: object

    def open(self) -> None:
        self.presenter.arrive()
        self.turn()

    def keys(self, line: str) -> None:
        """Press keys where the cursor is: ``7 Return 1 0 Tab``."""
        for one in line.split():
            held = Qt.KeyboardModifier.NoModifier
            if one.startswith("Shift+"):
                held, one = Qt.KeyboardModifier.ShiftModifier, one.removeprefix("Shift+")  # noqa: PLW2901
            named = getattr(Key, f"Key_{one}", None) if len(one) > 1 else None
            QTest.keyClick(QApplication.focusWidget() or self.table, named or one, held)

    @property
    def table(self):
        return self.view.table

    @property
    def typed(self):
        return dict(self.presenter._state.typed)

    def here(self) -> Cell:
        return self.table.sheet.cell(self.table.currentIndex())

    def go(self, question: str, day: date) -> None:
        self.view.go_to(Cell(question, day))

    @property
    def hint(self) -> str:
        (said,) = (one for one in seen(self.view, QLabel) if one.property("level") == "small")
        return said.text()

    @property
    def problem(self) -> str:
        return problem(self.view)


@pytest.fixture
def book():
    return Book()


@pytest.fixture
def view(shown, icons, qtbot):
    made = shown(CatchUpView(icons), 900, 600)
    qtbot.waitActive(made)
    return made


@pytest.fixture
def desk(view, context, turn, book):
    presenter = CatchUpPresenter(view, context, book.read, book, Draft(book))
    context.navigator.current = "catch-up"
    return Desk(view, presenter, book, turn, context.navigator, context.notices)


@pytest.fixture
def sheet(desk):
    """An open sheet with nothing on it."""
    desk.open()
    return desk
