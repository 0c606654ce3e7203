"""The list says when each is due and what it came to last, takes files in, and gives back."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.ui.seen import lines, press

from journal_app.domain.questionnaire.answer import Coded
from journal_app.domain.questionnaire.due import DuePlan, Often
from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.domain.questionnaire.filled import Filled, KeptForm, KeptResponse
from journal_app.domain.questionnaire.item import Item, ItemKind, Option
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.domain.questionnaire.score import scores
from journal_app.ui.questionnaire_words import due_words
from journal_app.ui.screens.questionnaires.presenter import QuestionnairesPresenter
from journal_app.ui.screens.questionnaires.view import QuestionnairesView
from journal_app.usecases.add_questionnaire import Unasked
from journal_app.usecases.read_questionnaires import Answered, FormView, RemovedForm

TODAY = date(2026, 3, 5)
OPTIONS = tuple(Option(Coded("s", str(n)), n) for n in range(3))
FORM = Questionnaire(
    "Week check",
    (
        *(Item(n, ItemKind.CHOICE, n, options=OPTIONS) for n in ("a", "b")),
        Item("sum", ItemKind.INTEGER, "Sum", total=True),
    ),
)


def answered(*places, day=TODAY):
    answers = {name: (OPTIONS[place].answer,) for name, place in zip("ab", places, strict=False)}
    when = datetime(2026, 3, 5, 18, tzinfo=UTC)
    kept = KeptResponse("r", "f1", when, "UTC", day, "{}")
    return Answered(kept, Filled(answers, when), scores(FORM, answers))


class Book:
    def __init__(self):
        self.kept = KeptForm("f1", "{}", TODAY, DuePlan(Often.WEEKLY, TODAY))
        self.form, self.times, self.begun = FORM, (), False
        self.there, self.gone = True, False
        self.refuse = None
        self.paths = []

    def __call__(self, today):
        view = FormView(
            self.kept, self.form, self.times, self.begun, not self.times, date(2026, 3, 12)
        )
        return (view,) if self.there else ()

    def removed(self):
        return (RemovedForm("f1", "Week check"),) if self.gone else ()

    # the clinic's file

    def ask_form(self, chosen):
        chosen(Path("week.json"))

    def read(self, file):
        if isinstance(file, str):
            return Unasked(self.kept, FORM)
        if self.refuse:
            raise self.refuse
        self.paths.append(file)
        return "the text of the file"

    def remove(self, form):
        self.there, self.gone = False, True

    def restore(self, form):
        self.there, self.gone = True, False


@pytest.fixture
def book():
    return Book()


@pytest.fixture
def view(shown, thread, context, icons, book):
    executor, _ = thread
    made = shown(QuestionnairesView(icons), 900, 700)
    made.presenter = QuestionnairesPresenter(made, context, book, book, book)
    made.presenter.reload()
    executor.turn()
    return made


@pytest.fixture
def load(view, turn):
    def again():
        view.presenter.reload()
        turn()
        return " | ".join(lines(view))

    return again


def test_without_any_it_says_where_one_comes_from(load, book):
    book.there = False
    said = load()
    assert "No questionnaire yet" in said
    assert "None comes with this program" in said


def test_one_that_is_due_says_so(load):
    said = load()
    assert "Week check" in said
    assert "Due now" in said
    assert "Not filled in yet" in said


def test_the_last_time_is_told_with_its_sum_and_what_it_rests_on(load, book):
    book.times = (answered(2, 2), answered(1, 2))
    said = load()
    assert "Due on Thu 12 Mar" in said
    assert "Thu 5 Mar · 3, the sum of the answers · 2 of 2 answered" in said


def test_with_an_answer_missing_no_number_is_shown(load, book):
    book.times = (answered(2),)
    assert "1 of 2 answered, so there is no sum" in load()


@pytest.mark.parametrize(
    ("plan", "said"),
    [(DuePlan(), "No date is set"), (DuePlan(Often.ONCE, TODAY), "Filled in")],
)
def test_one_without_another_date_says_so(plan, said):
    kept = KeptForm("f1", "{}", TODAY, plan)
    assert due_words(FormView(kept, FORM, (answered(1, 1),))) == said


def test_one_without_a_title_has_words_of_ours(load, book):
    book.form = Questionnaire("", FORM.items)
    assert "Questionnaire without a title" in load()


def test_what_was_begun_goes_on(load, book, view):
    book.begun = True
    load()
    heard = []
    view.fill_requested.connect(heard.append)
    press(view, "Go on: Week check")
    assert heard == ["f1"]


def test_a_file_is_taken_in(view, turn, notices, book, ways):
    view.add_requested.emit()
    turn()
    assert book.paths == [Path("week.json")]
    way, unasked, new, _ = ways.gone[-1]
    assert (way, unasked, new) == ("ask_marks", Unasked(book.kept, FORM), ("new", True))
    assert notices.said == []
    dict(ways.gone[-1][2:])["then"](book.kept)
    assert notices.last.startswith("Saved.")
    assert "Help now" not in notices.last


def test_what_was_ticked_is_told(view, turn, notices, book, ways):
    book.kept = KeptForm("f1", "{}", TODAY, marked=frozenset({"a"}))
    view.add_requested.emit()
    turn()
    dict(ways.gone[-1][2:])["then"](book.kept)
    assert "opens Help now" in notices.last


def test_a_refused_file_is_told_in_words(view, turn, notices, book):
    book.refuse = FormRefusedError(FormProblem.UNKNOWN_KIND, 7)
    view.add_requested.emit()
    turn()
    assert "of a kind that this program does not know. It is item 7" in notices.last


def test_what_was_removed_comes_back_at_once_or_later(view, turn, notices, load, book):
    press(view, "Remove: Week check")
    turn()
    assert not book.there
    assert "stays 30 days" in notices.last
    notices.act()
    turn()
    assert book.there
    press(view, "Remove: Week check")
    turn()
    assert "Removed in the last 30 days" in load()
    press(view, "Bring back: Week check")
    turn()
    assert book.there
    assert "Removed in the last 30 days" not in load()
