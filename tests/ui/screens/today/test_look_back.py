"""How a planned situation went is asked once, kept while it is answered, and never again."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtTest import QTest
from tests.ui.seen import field, lines, picked, press, seen

from journal_app.domain.draft import DocumentError
from journal_app.domain.plan.risk_situation import HowItWent, LookBack, RiskSituation
from journal_app.ui.screens.today.coming import ComingUp
from journal_app.ui.screens.today.look_back import LookBackCard
from journal_app.ui.screens.today.look_back_presenter import LookBackPresenter
from journal_app.ui.widgets.wrapped_button import WrappedButton

TODAY = date(2026, 3, 5)
LUNCH = RiskSituation("s", "Lunch", date(2026, 3, 4), will_do="one sentence")


class Book:
    """Situations in memory."""

    def __init__(self):
        self.kept = {"s": LUNCH}
        self.refuses = False

    def read(self):
        return next((one for one in self.kept.values() if one.asks(TODAY)), None)

    def save(self, situation):
        if self.refuses:
            raise DocumentError
        self.kept[situation.id] = situation


@pytest.fixture
def book():
    return Book()


@pytest.fixture
def card(shown, context, book, turn):
    made = shown(LookBackCard())
    made.presenter = LookBackPresenter(made, context, book)
    made.presenter.reload()
    turn()
    return made


def test_it_asks_by_name_and_reminds_of_the_plan(card):
    assert not card.isHidden()
    assert lines(card)[1:] == ["How did it go: Lunch?", "You had planned: one sentence"]


def test_nothing_is_shown_while_nothing_is_to_be_asked(card, book, turn):
    book.kept.clear()
    card.presenter.reload()
    turn()
    assert card.isHidden()


def test_an_answer_is_kept_while_it_is_given_and_stays_until_done(card, book, turn, notices):
    press(card, "How did it go?: Easier than I thought")
    card.presenter.edit.keep_now()
    turn()
    assert book.kept["s"].look_back == LookBack(TODAY, HowItWent.EASIER)
    card.presenter.reload()
    turn()
    assert not card.isHidden()
    QTest.keyClicks(field(card, "What helped?"), "my sister")
    press(card, "Done")
    turn()
    assert book.kept["s"].look_back == LookBack(TODAY, HowItWent.EASIER, "my sister")
    assert card.isHidden()
    assert "My plan" in notices.last


def test_not_wanting_to_be_asked_is_kept_and_can_be_undone(card, book, turn, notices):
    press(card, "Do not ask")
    turn()
    assert book.kept["s"].look_back.empty
    assert card.isHidden()
    notices.act()
    turn()
    assert book.kept["s"] == LUNCH
    assert not card.isHidden()


def test_done_without_an_answer_asks_no_more(card, book, turn):
    press(card, "Done")
    turn()
    assert book.kept["s"].look_back.empty


def test_an_answer_that_is_taken_back_is_none(card, book, turn):
    press(card, "How did it go?: Easier than I thought")
    press(card, "How did it go?: Easier than I thought")
    card.presenter.edit.keep_now()
    turn()
    assert book.kept["s"] == LUNCH


def test_the_next_one_is_asked_afterwards(card, book, turn):
    book.kept["t"] = replace(LUNCH, id="t", what="Party")
    press(card, "How did it go?: Harder than I thought")
    press(card, "Done")
    turn()
    assert "How did it go: Party?" in lines(card)
    assert picked(card, "How did it go?: ") == []


def test_what_cannot_be_kept_is_said(card, book, turn, notices):
    book.refuses = True
    press(card, "How did it go?: Easier than I thought")
    card.presenter.edit.keep_now()
    turn()
    assert notices.said
    assert card.presenter.edit.waiting


def test_a_line_that_is_too_long_is_said(card, notices):
    field(card, "What helped?").setText("x" * 501)
    card.changed.emit()
    assert notices.said


def test_nothing_is_kept_where_nothing_was_asked(card, book, turn):
    book.kept.clear()
    card.presenter.reload()
    turn()
    card.changed.emit()
    card.not_asked_again.emit()
    turn()
    assert book.kept == {}


def test_what_is_near_is_shown_with_its_plan_and_leads_there(shown, icons):
    coming, wished = shown(ComingUp(icons)), []
    coming.opened.connect(lambda: wished.append(1))
    assert coming.isHidden() or not seen(coming, WrappedButton)
    bare = replace(LUNCH, id="t", what="Party", will_do=" ")
    coming.show_situations((LUNCH, bare))
    first, second = seen(coming, WrappedButton)
    assert first.accessibleName() == "Wed 4 Mar: Lunch"
    assert first.accessibleDescription() == "You will: one sentence"
    assert second.accessibleDescription() == "Nothing is planned for it yet."
    first.click()
    assert wished == [1]
    coming.show_situations(())
    assert coming.isHidden()
