"""One questionnaire: a chart with gaps, settings that are kept, times that come back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDateEdit, QTableView
from tests.ui.seen import lines, named, offered, press, seen

from journal_app.charts.ink import LIGHT
from journal_app.charts.warning_sign import ChartStyle
from journal_app.domain.questionnaire.answer import Amount, Coded, Number, TextAnswer, Truth
from journal_app.domain.questionnaire.due import DuePlan, Often
from journal_app.domain.questionnaire.errors import NoSuchFormError
from journal_app.domain.questionnaire.filled import Filled, FilledStatus, KeptForm, KeptResponse
from journal_app.domain.questionnaire.item import Item, ItemKind, Option
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.domain.questionnaire.score import scores
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.questionnaire_words import answer_words
from journal_app.ui.screens.questionnaire_results.presenter import ResultsPresenter
from journal_app.ui.screens.questionnaire_results.state import results_state, score_line
from journal_app.ui.screens.questionnaire_results.view import ResultsView
from journal_app.ui.words import long_day
from journal_app.usecases.read_questionnaires import Answered, FormView

TODAY = date(2026, 3, 5)
ASKED = "When my clinic asks for it"
OPTIONS = tuple(Option(Coded("s", str(n), f"Answer {n}"), n) for n in range(4))


def choice(name):
    return Item(name, ItemKind.CHOICE, f"Question {name}", options=OPTIONS)


def total(name):
    return Item(name, ItemKind.INTEGER, f"Sum {name}", total=True)


FORM = Questionnaire(
    "Week check",
    (
        Item("g", ItemKind.GROUP, items=(choice("a"), choice("b"), total("x"))),
        Item("h", ItemKind.GROUP, items=(choice("c"), total("y"))),
        Item("talk", ItemKind.TEXT, "To talk about"),
    ),
)
WHOLE = Item("sum", ItemKind.INTEGER, "Week check", total=True)
PLAIN = Questionnaire("Week check", (choice("a"), choice("b"), WHOLE))


def answered(form, day, places, *, status=FilledStatus.COMPLETED, **marks):
    answers = {name: (OPTIONS[place].answer,) for name, place in places.items()}
    when = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
    kept = KeptResponse(f"r-{day}", "f1", when, "UTC", day, '{"kept": true}', **marks)
    return Answered(kept, Filled(answers, when, status), scores(form, answers))


class Book:
    def __init__(self):
        self.kept = KeptForm("f1", "{}", TODAY, DuePlan(Often.WEEKLY, TODAY))
        self.form = PLAIN
        self.times = {
            TODAY - timedelta(days=7 * back): {"a": 1, "b": back % 3} for back in (4, 3, 1)
        }
        self.removed = []
        self.written = []
        self.refuse = None

    def read(self, form_id, _today=TODAY):
        if self.refuse:
            raise self.refuse
        times = [answered(self.form, day, places) for day, places in self.times.items()]
        there = tuple(one for one in times if one.kept.id not in self.removed)
        return FormView(self.kept, self.form, there)

    def remove(self, response):
        self.removed.append(response)

    def restore(self, response):
        self.removed.remove(response)

    def ask_where(self, name, chosen):
        chosen(Path(name))

    def write(self, file, body):
        self.written.append((file.name, body))

    def save(self, kept):
        if self.refuse:
            raise self.refuse
        self.kept = kept


@pytest.fixture
def book():
    return Book()


@pytest.fixture
def threads(thread, drawing):
    return thread[0], drawing[0]


@pytest.fixture
def view(shown, threads, context, icons, book):
    made = shown(ResultsView(icons), 900, 800)
    db, pages = threads
    made.presenter = ResultsPresenter(made, context, book, book, ChartStyle(LIGHT))

    def turn():
        while db.waiting or pages.waiting:
            db.turn()
            pages.turn()

    made.turn = turn
    made.presenter.open("f1")
    turn()
    return made


def day(of_february):
    return long_day(date(2026, 2, of_february))


def test_the_chart_is_drawn_and_described(view):
    assert view.chart.has_picture
    said = view.chart.accessibleDescription()
    assert said.startswith("Week check, ")
    assert "Sum of the answers 3 times; lowest 1, highest 2. Last 2 on Thursday 26 February" in said


def test_the_numbers_stand_in_a_table(view):
    rows = [[view.sums.index(r, c).data() for c in range(2)] for r in range(view.sums.rowCount())]
    assert rows == [["Thu 26 Feb 2026", "2"], ["Thu 12 Feb 2026", "1"], ["Thu 5 Feb 2026", "2"]]
    assert [view.sums.headerData(c, Qt.Orientation.Horizontal) for c in range(2)] == [
        "Day",
        "Sum of the answers",
    ]
    press(view, "Show the numbers")
    assert offered(view, "The numbers of the chart", QTableView)
    press(view, "Show the chart")
    assert view.chart.isVisible()
    assert not offered(view, "The numbers of the chart", QTableView)


def test_arrow_keys_read_the_sums_one_by_one(view):
    view.chart.setFocus()
    QTest.keyClick(view.chart, Qt.Key.Key_Left)
    assert "Thursday 26 February 2026: 2." in lines(view)
    QTest.keyClick(view.chart, Qt.Key.Key_Left)
    assert "Thursday 12 February 2026: 1." in lines(view)
    view.day_pointed.emit(TODAY.toordinal())
    assert any("nothing filled in" in text for text in lines(view))


def test_without_a_sum_there_is_no_chart(view, book):
    book.times = {TODAY: {"a": 1}}
    view.presenter.reload()
    view.turn()
    assert not view.chart.isVisible()
    assert not offered(view, "Show the numbers")
    assert "1 of 2 answered, so there is no sum" in lines(view)


def test_not_filled_in_yet_says_so(view, book):
    book.times = {}
    view.presenter.reload()
    view.turn()
    assert any("Not filled in yet" in text for text in lines(view))


def test_each_part_has_its_own_line(book):
    book.form = FORM
    book.times = {TODAY: {"a": 1, "b": 2, "c": 3}, TODAY - timedelta(days=7): {"c": 1}}
    found = replace(book.read("f1"), answered=tuple(reversed(book.read("f1").answered)))
    state = results_state(found, "")
    assert state.totals == (("x", "Sum x"), ("y", "Sum y"))
    assert state.chosen == "x"
    assert score_line(found, "x").values.tolist() == [3]
    assert score_line(found, "y").values.tolist() == [1, 3]
    assert (score_line(found, "x").high, score_line(found, "y").high) == (6, 3)
    assert score_line(found, "gone") is None
    assert "Sum x: 3, the sum of the answers" in state.times[0].sums
    assert "Sum x: 0 of 2 answered, so there is no sum" in state.times[1].sums


def test_another_sum_is_drawn_when_it_is_chosen(view, book):
    book.form = FORM
    book.times = {TODAY: {"a": 1, "b": 2, "c": 3}}
    view.presenter.reload()
    view.turn()
    before = view.chart.pictures
    view.total_chosen.emit("y")
    view.turn()
    assert view.chart.pictures == before + 1
    assert view.chart.accessibleDescription().startswith("Sum y")


def test_of_two_times_on_a_day_the_last_counts(book):
    found = replace(
        book.read("f1"),
        answered=tuple(answered(PLAIN, TODAY, {"a": 0, "b": n}) for n in (1, 3)),
    )
    assert score_line(found, "sum").values.tolist() == [3]


@pytest.mark.parametrize(
    ("often", "step"), [(Often.WEEKLY, 10), (Often.TWO_WEEKS, 20), (Often.NO_DATE, 20)]
)
def test_how_often_it_is_asked_says_what_is_a_gap(book, often, step):
    book.kept = replace(book.kept, plan=DuePlan(often, TODAY))
    assert score_line(book.read("f1"), "sum").longest_step == step


def test_answers_are_shown_when_asked(view):
    press(view, f"Show the answers: {day(26)}")
    assert {"Question a", "Answer 1"} <= set(lines(view))
    press(view, f"Hide the answers: {day(26)}")


def test_marks_and_an_unfinished_one_are_told(book):
    one = answered(
        PLAIN, TODAY, {"a": 1}, status=FilledStatus.IN_PROGRESS, bring=True, private=True
    )
    state = results_state(replace(book.read("f1"), answered=(one,)), "")
    (row,) = state.times
    assert (row.status, row.bring, row.private) == (FilledStatus.IN_PROGRESS, True, True)
    assert row.answers == (("Question a", "Answer 1"),)


def test_the_due_days_are_kept_and_can_be_taken_away(view, book):
    press(view, f"{ASKED}: Every two weeks")
    view.turn()
    assert book.kept.plan == DuePlan(Often.TWO_WEEKS, TODAY)
    first = named(view, "The first day it is due", QDateEdit)
    first.setDate(first.date().addDays(3))
    view.turn()
    assert book.kept.plan == DuePlan(Often.TWO_WEEKS, TODAY + timedelta(days=3))
    press(view, f"{ASKED}: No date")
    view.turn()
    assert book.kept.plan == DuePlan()


def test_the_person_marks_the_questions_that_ask_for_help(view, book):
    boxes = [one.accessibleName() for one in seen(view.settings, QCheckBox)]
    assert boxes == ["Question a", "Question b"]
    press(view, "Question b")
    view.turn()
    assert book.kept.marked == {"b"}
    press(view, "Question b")
    view.turn()
    assert book.kept.marked == frozenset()


def test_a_time_is_saved_as_a_file_and_said_to_be_open(view, book, notices):
    press(view, f"Save as a file …: {day(12)}")
    view.turn()
    assert book.written == [("questionnaire-2026-02-12.json", '{"kept": true}')]
    assert notices.last == "Saved. The file is not encrypted."
    assert any("no longer encrypted" in text for text in lines(view))


def test_a_time_that_was_removed_comes_back(view, book, notices):
    press(view, f"Remove: {day(12)}")
    view.turn()
    assert book.removed == ["r-2026-02-12"]
    notices.act()
    view.turn()
    assert book.removed == []
    assert notices.last == "It is back."


def test_a_refusal_is_said(view, book, notices):
    book.refuse = DiskFullError()
    press(view, "Question a")
    view.turn()
    assert "disk is full" in notices.last


def test_one_that_was_removed_meanwhile_is_left_without_a_word(view, book, notices):
    book.refuse = NoSuchFormError()
    view.presenter.reload()
    view.turn()
    assert notices.said == []
    book.refuse = DiskFullError()
    view.presenter.reload()
    view.turn()
    assert notices.said == []


def test_it_leads_to_filling_in_and_back_to_the_list(view, ways):
    press(view, "Fill in")
    press(view, "All questionnaires")
    assert ways.gone == [("fill_in", "f1"), ("go", "questionnaires")]


def test_answers_read_as_words():
    item = Item("a", ItemKind.DECIMAL, "a", unit="h")
    assert answer_words(item, (Number(2.5),)) == "2.5 h"
    assert answer_words(item, (Amount(13, "{score}"),)) == "13"
    assert answer_words(item, (Truth(yes=True),)) == "Yes"
    assert answer_words(item, (Coded("s", "x"), Coded("s", "y", "Why"))) == "x, Why"
    assert answer_words(item, (TextAnswer("as it is"),)) == "as it is"
