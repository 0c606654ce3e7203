"""The list for a session: chosen, worded, ordered, kept, and what was said afterwards."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from tests.ui.seen import button, buttons, lines, offered, press, text_field, words

from journal_app.domain.entry import EntryKind
from journal_app.domain.programme import Session, SessionKind
from journal_app.domain.report_blocks import TalkMoment
from journal_app.domain.talk.proposal import DayProposal, FlaggedEntry
from journal_app.domain.talk.reason import ReasonKind, TalkReason
from journal_app.domain.talk.sheet import TalkPoint, TalkSheet
from journal_app.domain.talk.stood_out import Side, StoodOut
from journal_app.domain.text import TEXT_LIMIT
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.share.talk.presenter import TalkPresenter
from journal_app.ui.screens.share.talk.view import TalkView
from journal_app.usecases.talk.keep_talk import KeepTalk
from journal_app.usecases.talk.propose import Proposals
from journal_app.usecases.talk.read_talk import TalkList, TalkNow

OWN = "A point of my own"
WHICH = "For which session"
AFTER = "What stays of it"
THREE = "The first three stand at the top of the report"
TODAY = date(2026, 3, 5)
NOW = datetime(2026, 3, 5, 18, tzinfo=UTC)
SESSION = Session("s", NOW, TODAY, SessionKind.INDIVIDUAL, 60)
DAYS = (
    DayProposal(date(2026, 3, 2), (TalkReason(ReasonKind.URGE, 8, name="Craving"),)),
    DayProposal(date(2026, 3, 3), (TalkReason(ReasonKind.NO_SKILL),)),
)
KNOWN = TalkMoment(EntryKind.NOTE, TODAY)
MARKED = TalkMoment(
    EntryKind.CHECK_IN,
    date(2026, 3, 4),
    stood_out=StoodOut("Anxiety", Side.ABOVE),
    words="the shop",
)
FLAGGED = FlaggedEntry("e", EntryKind.NOTE, date(2026, 3, 4), "the shop")


class Book:
    def __init__(self):
        self.lists = [
            TalkList(TalkSheet("s", TODAY, "s"), SESSION, NOW),
            TalkList(TalkSheet("free", TODAY)),
        ]
        self.saved = []
        self.refuse = None

    def read(self, today, wanted=None):
        self.wanted = wanted
        return TalkNow(tuple(self.lists), Proposals(today, today, DAYS, (FLAGGED,)))

    def topic(self, name):
        known = {"known": KNOWN, "e": MARKED}
        return known.get(name)

    def save(self, sheet):
        if self.refuse:
            raise self.refuse
        self.saved.append(sheet)
        self.lists = [
            replace(one, sheet=sheet, kept=True) if one.sheet.id == sheet.id else one
            for one in self.lists
        ]


@pytest.fixture
def book():
    return Book()


@pytest.fixture
def view(shown, icons, context, book, turn):
    made = shown(TalkView(icons), 900, 900)
    keep = KeepTalk(book, lambda: "new")
    made.presenter = TalkPresenter(made, context, book.read, book.topic, keep)
    made.presenter.reload()
    turn()
    return made


def proposed(view):
    return buttons(view, "Put on the list: ")


def mine(view, place):
    """Where the point at this place is worded, counted from one."""
    return text_field(view, f"Point {place}: my words")


def add(view, text=""):
    press(view, OWN)
    mine(view, len(view.sheet.points)).setPlainText(text)


def points(view):
    return [(point.words, point.day, point.entry) for point in view.sheet.points]


def keep(view, turn):
    view.presenter.edit.keep_now()
    turn()


def test_days_and_flagged_entries_are_offered_with_their_reasons(view):
    assert [one.accessibleName() for one in proposed(view)] == [
        "Put on the list: Mon 2 Mar",
        "Put on the list: Tue 3 Mar",
        "Put on the list: Note, Wed 4 Mar, marked to bring",
    ]
    assert "Craving high (8)" in words(view)
    assert "Nothing is on the list yet." in words(view)
    assert not offered(view, AFTER, QPlainTextEdit)


def test_what_is_put_on_the_list_is_kept_and_no_longer_offered(view, book, turn):
    proposed(view)[0].click()
    proposed(view)[-1].click()
    assert points(view) == [("", DAYS[0].day, None), ("", FLAGGED.day, "e")]
    assert [one.accessibleName() for one in proposed(view)] == ["Put on the list: Tue 3 Mar"]
    keep(view, turn)
    assert book.saved[-1].session == "s"
    assert len(book.saved[-1].points) == 2


def test_an_entry_is_told_as_a_topic_where_it_is_offered_and_on_the_list(view):
    topic = "Anxiety higher than usual  ·  “the shop”"
    assert proposed(view)[-1].accessibleDescription() == topic
    assert topic in lines(view)
    proposed(view)[-1].click()
    assert topic in lines(view)
    assert "1  Check-in, Wed 4 Mar" in lines(view)


def test_a_point_is_worded_in_my_own_words(view, book, turn):
    add(view, "Why I hid it.")
    keep(view, turn)
    assert book.saved[-1].points == (TalkPoint("Why I hid it."),)


def test_points_are_moved_and_taken_out_by_keys_and_buttons_alone(view):
    for text in "abc":
        add(view, text)
    press(view, "Point 3: further up")
    assert [point.words for point in view.sheet.points] == ["a", "c", "b"]
    press(view, "Point 1: further down")
    press(view, "Point 2: take out")
    assert [point.words for point in view.sheet.points] == ["c", "b"]
    assert not button(view, "Point 1: further up").isEnabled()
    assert not button(view, "Point 2: further down").isEnabled()


def test_a_point_that_was_taken_out_comes_back_with_its_words(view, book, turn, notices):
    for text in ("a", "", "b"):
        add(view, text)
    press(view, "Point 2: take out")
    assert notices.said == []
    press(view, "Point 1: take out")
    assert [point.words for point in view.sheet.points] == ["b"]
    notices.act()
    assert [point.words for point in view.sheet.points] == ["a", "b"]
    keep(view, turn)
    assert [point.words for point in book.saved[-1].points] == ["a", "b"]
    view.chosen.emit("free")
    turn()
    notices.act()
    assert view.sheet.points == ()


def test_four_points_say_that_three_stand_on_the_report(view):
    for _ in range(3):
        press(view, OWN)
    assert THREE not in words(view)
    press(view, OWN)
    assert THREE in words(view)
    for _ in range(8):
        press(view, OWN)
    assert not offered(view, OWN)


def test_every_list_is_kept_with_its_session(view, book, turn):
    press(view, OWN)
    view.chosen.emit("free")
    turn()
    assert view.sheet.id == "free"
    assert view.sheet.points == ()
    add(view, "loose")
    keep(view, turn)
    assert [(one.id, len(one.points)) for one in book.saved] == [("s", 1), ("free", 1)]


def test_afterwards_what_was_said_is_written_down(view, book, turn):
    over = TalkSheet("old", TODAY, None, (TalkPoint("x", entry="gone"),), "All of it.")
    book.lists = [TalkList(over, over=True, kept=True)]
    view.presenter.reload()
    turn()
    assert text_field(view, AFTER).toPlainText() == "All of it."
    text_field(view, "Point 1: what we said").setPlainText("We said this.")
    text_field(view, AFTER).setPlainText("Tell her earlier.")
    keep(view, turn)
    assert book.saved[-1].points[0].said == "We said this."
    assert book.saved[-1].said == "Tell her earlier."


def test_a_new_list_is_begun_beside_the_one_before(view, book, turn):
    over = TalkSheet("old", date(2026, 3, 1), None, (TalkPoint("x", entry="known"),))
    book.lists = [TalkList(over, over=True, kept=True)]
    view.presenter.reload()
    turn()
    assert "1  Note, Thu 5 Mar" in lines(view)
    press(view, "New list")
    add(view, "next")
    keep(view, turn)
    assert book.saved[-1].id == "new"
    lists = [one.accessibleName() for one in buttons(view, WHICH)]
    assert lists == [f"{WHICH}: Another time", f"{WHICH}: List of Sun 1 Mar"]
    assert button(view, lists[0]).isChecked()


def test_what_is_being_written_is_not_shown_afresh(view, book, turn):
    press(view, OWN)
    book.lists = [TalkList(TalkSheet("other", TODAY))]
    view.presenter.reload()
    turn()
    assert view.sheet.id == "s"


def test_the_same_session_stays_open_when_its_list_is_read_again(view, turn):
    view.presenter.reload()
    turn()
    assert view.sheet.id == "s"
    here = f"{WHICH}: Thu 5 Mar 18:00  Individual session"
    assert button(view, here).isChecked()
    press(view, here)
    assert button(view, here).isChecked()
    assert view.sheet.id == "s"


def test_a_text_that_is_too_long_is_said_and_stays(view, notices):
    add(view, "x" * (TEXT_LIMIT + 1))
    assert "longer than" in notices.last
    assert len(mine(view, 1).toPlainText()) == TEXT_LIMIT + 1


def test_a_refusal_keeps_what_was_written(view, book, turn, notices):
    book.refuse = DiskFullError()
    press(view, OWN)
    keep(view, turn)
    assert "disk" in notices.last
    book.refuse = None
    keep(view, turn)
    assert len(book.saved) == 1


def test_everything_can_be_reached_by_its_name(view):
    proposed(view)[0].click()
    assert mine(view, 1).hasFocus()
    assert [one.accessibleName() for one in buttons(view, "Point 1: ")] == [
        "Point 1: further up",
        "Point 1: further down",
        "Point 1: take out",
    ]


def test_without_lists_nothing_breaks(view, book, turn):
    book.lists = []
    view.presenter.reload()
    turn()
    assert view.sheet is None
    press(view, OWN)
    assert book.saved == []


def test_the_list_of_a_session_is_opened_from_the_session(view, book, turn):
    press(view, OWN)
    book.lists.append(TalkList(TalkSheet("far", TODAY, "far"), SESSION, NOW))
    view.presenter.open("far")
    turn()
    assert book.wanted == "far"
    assert view.sheet.session == "far"
    assert len(book.saved) == 1


def test_an_answer_that_was_asked_for_before_does_not_take_the_place_of_the_session(
    view, book, thread, turn
):
    view.presenter.reload()
    book.lists.append(TalkList(TalkSheet("far", TODAY, "far"), SESSION, NOW))
    listed, book.lists = book.lists, book.lists[:-1]
    view.presenter.open("far")
    thread[0].step()
    book.lists = listed
    turn()
    assert view.sheet.session == "far"
