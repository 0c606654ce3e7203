"""What was shared: when, for whom, what was on it; a line can be taken out and put back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from tests.ui.seen import lines, press_beginning, seen, words

from journal_app.domain.sharing.shared_copy import Paperwork, SharedCopy, Way
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.share.ledger.presenter import LedgerPresenter
from journal_app.ui.screens.share.ledger.view import LedgerView

COPY = SharedCopy(
    "c",
    datetime(2026, 3, 5, 18, 30, tzinfo=UTC),
    "Europe/Dublin",
    Paperwork.REPORT,
    "0123456789abcdef" * 4,
    recipient="Dr C",
    first=date(2026, 2, 20),
    last=date(2026, 3, 5),
    blocks=("charts:summarise", "signs:share", "words:note", "entries:3", "another"),
    way=Way.PRINTED,
    locked=True,
)


class Book:
    def __init__(self):
        self.copies = [COPY]
        self.refuse = None

    def all(self):
        return list(self.copies)

    def add(self, copy):
        self.copies.append(copy)

    def delete(self, name):
        if self.refuse:
            raise self.refuse
        self.copies = [copy for copy in self.copies if copy.id != name]


@pytest.fixture
def book():
    return Book()


@pytest.fixture
def view(shown, context, book, turn):
    made = shown(LedgerView(), 900, 700)
    made.presenter = LedgerPresenter(made, context, book)
    made.presenter.reload()
    turn()
    return made


def test_a_line_says_when_for_whom_and_what(view):
    said = words(view)
    for told in (
        "Report, for Dr C",
        "Thu 5 Mar 2026, 18:30  ·  printed  ·  with a password",
        "The days Fri 20 Feb to Thu 5 Mar",
        "Charts (numbers only)  ·  Warning signs by day  ·  words of: Note",
        "3 single entries with their words  ·  another",
        "01234567 89abcdef",
    ):
        assert told in said


def test_a_paper_without_a_period_says_less(view, book, turn):
    book.copies = [
        replace(
            COPY, paperwork=Paperwork.WALLET, recipient=" ", first=None, blocks=(), locked=False
        )
    ]
    view.presenter.reload()
    turn()
    said = lines(view)
    assert "Card for the wallet" in said
    assert not any("The days" in one or "On it" in one or "password" in one for one in said)


def test_the_same_is_asked_for_again(view, qtbot):
    with qtbot.waitSignal(view.again_requested) as heard:
        press_beginning(view, "Share the same again: ")
    assert heard.args == [COPY]


def test_a_line_that_was_taken_out_can_be_put_back(view, book, turn, notices):
    press_beginning(view, "Take out of the list: ")
    turn()
    assert book.copies == []
    notices.act()
    turn()
    assert book.copies == [COPY]


def test_a_refusal_is_said(view, book, turn, notices):
    book.refuse = DiskFullError()
    press_beginning(view, "Take out of the list: ")
    turn()
    assert "disk" in notices.last


def test_an_empty_ledger_says_what_will_stand_here(view, book, turn):
    assert "Nothing was shared yet." not in words(view)
    book.copies = []
    view.presenter.reload()
    turn()
    assert "Nothing was shared yet." in words(view)


def test_a_long_ledger_shows_the_newest(view, book, turn):
    book.copies = [replace(COPY, id=str(n)) for n in range(62)]
    view.presenter.reload()
    turn()
    assert "and 2 older ones" in lines(view)


def test_two_lines_of_one_paper_are_told_apart_by_ear(view, book, turn):
    book.copies = [COPY, replace(COPY, id="d", made_at=COPY.made_at + timedelta(hours=1))]
    view.presenter.reload()
    turn()
    names = [one.accessibleName() for one in seen(view, QPushButton)]
    assert len(names) == 4
    assert len(set(names)) == 4
