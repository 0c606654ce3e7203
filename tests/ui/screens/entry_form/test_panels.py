"""A panel gives back what it was shown, and keeps what it does not ask."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton
from tests.drawn_bodies import Drawing

from journal_app.domain.chain import Chain
from journal_app.domain.check_in import (
    CheckIn,
    CheckInSize,
    Emotion,
    Need,
    Safety,
    SkillUse,
)
from journal_app.domain.entry import EntryKind
from journal_app.domain.note import Note
from journal_app.domain.rating import Rating
from journal_app.domain.thought import FeltEmotion, Thought
from journal_app.domain.trigger import Trigger
from journal_app.ui.screens.entry_form.panels.chain import ChainPanel
from journal_app.ui.screens.entry_form.panels.check_in import CheckInPanel
from journal_app.ui.screens.entry_form.panels.coping import CopingPanel
from journal_app.ui.screens.entry_form.panels.lapse import LapsePanel
from journal_app.ui.screens.entry_form.panels.note import NotePanel
from journal_app.ui.screens.entry_form.panels.practice import PracticePanel
from journal_app.ui.screens.entry_form.panels.review import ReviewPanel
from journal_app.ui.screens.entry_form.panels.thought import ThoughtPanel
from journal_app.ui.screens.entry_form.panels.trigger import TriggerPanel
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.point_row import PointRow

line = st.text(max_size=30)
words = st.text(max_size=60)
exact = st.floats(0, 10, allow_nan=False)
VALUES = {
    "mood": exact,
    "urge": st.integers(0, 10).map(float),
    "stress": exact,
    "sleep_hours": st.floats(0, 24),
    "restless": exact,
    "skipped": st.sampled_from([0.0, 1.0]),
    "cups": st.floats(0, 100_000),
    "old": exact,
    "unheard": st.floats(0, 100_000),
}


def named(which: str):
    return st.sampled_from([f"{which}-{n}" for n in range(8)] + ["gone"])


@st.composite
def ratings(draw):
    scales = draw(st.lists(st.sampled_from(sorted(VALUES)), unique=True))
    return tuple(Rating(scale, draw(VALUES[scale])) for scale in scales)


said = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=30)
BODIES = Drawing(
    line=line,
    words=words,
    said=said,
    ratings=ratings(),
    emotion=named("emotion"),
    skill=named("skill"),
    trigger_kind=named("trigger_kind"),
    earlier=st.sampled_from([None, "t1", "t2", "l1", "t-long-ago"]),
    twice=False,
).bodies()
PANELS = {
    EntryKind.TRIGGER: TriggerPanel,
    EntryKind.COPING: CopingPanel,
    EntryKind.NOTE: NotePanel,
    EntryKind.LAPSE: LapsePanel,
    EntryKind.THOUGHT: ThoughtPanel,
    EntryKind.CHAIN: ChainPanel,
    EntryKind.PRACTICE: PracticePanel,
    EntryKind.REVIEW: ReviewPanel,
}
gently = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize("kind", PANELS)
def test_what_is_shown_comes_back(qapp, offers, kind):
    panel = PANELS[kind]()

    @gently
    @given(BODIES[kind])
    def comes_back(body):
        panel.show_body(body, offers)
        assert panel.body() == body

    comes_back()


CARD = "If I pass the shop, then I ring Mia"


def test_a_card_of_the_plan_is_taken_over_as_the_plan_that_was_used(shown, offers):
    panel = shown(TriggerPanel(), height=1000)
    heard = []
    panel.answers_changed.connect(lambda: heard.append(True))
    panel.show_body(Trigger(), replace(offers, plans=(CARD,)))
    cards = panel.findChild(QComboBox)
    cards.activated.emit(0)
    assert (panel.body().plan, heard) == ("", [])
    cards.activated.emit(1)
    assert (panel.body().plan, bool(heard)) == (CARD, True)
    assert cards.currentIndex() == 0


def test_without_a_plan_no_card_is_offered(shown, offers):
    panel = shown(TriggerPanel(), height=1000)
    panel.show_body(Trigger(), offers)
    assert panel.findChild(QComboBox).isHidden()


def in_one_order(body: CheckIn) -> CheckIn:
    return replace(
        body,
        ratings=tuple(sorted(body.ratings, key=lambda r: r.scale)),
    )


def test_a_check_in_comes_back_with_what_it_does_not_ask(qapp, offers):
    panel = CheckInPanel()

    @gently
    @given(BODIES[EntryKind.CHECK_IN])
    def comes_back(body):
        panel.show_body(body, offers)
        assert in_one_order(panel.body()) == in_one_order(body)

    comes_back()


@pytest.fixture
def standard(shown, offers):
    panel = shown(CheckInPanel(), height=1400)
    panel.show_body(CheckIn(), offers)
    panel.body()
    return panel


def test_what_lies_below_the_fold_comes_by_itself(qtbot, shown, offers):
    panel = shown(CheckInPanel(), height=1400)
    panel.show_body(CheckIn(ratings=(Rating("stress", 4.0),)), offers)
    at_once = len(panel.findChildren(PointRow))
    qtbot.waitUntil(lambda: len(panel.findChildren(PointRow)) > at_once)
    qtbot.waitUntil(lambda: len(panel.findChildren(PointRow)) == 4)
    assert panel.body().value("stress") == 4.0


def test_answers_asked_for_early_are_whole(shown, offers):
    panel = shown(CheckInPanel(), height=1400)
    panel.show_body(CheckIn(ratings=(Rating("stress", 4.0),)), offers)
    assert panel.body().value("stress") == 4.0


def rows(panel, name):
    return next(r for r in panel.findChildren(PointRow) if r.accessibleName().startswith(name))


def pick(panel, name):
    found = [b for b in panel.findChildren(QPushButton) if b.accessibleName() == name]
    found[-1].click()


def test_nothing_is_answered_before_the_person_answers(standard):
    assert standard.body() == CheckIn()
    assert standard.body().empty


def test_hidden_questions_are_not_asked(standard):
    names = {row.accessibleName() for row in standard.findChildren(PointRow)}
    assert "Old: not answered" not in names
    assert {"Mood: not answered", "Restless: not answered"} <= names


def test_a_number_with_a_fraction_stays_until_it_is_answered_anew(qtbot, standard, offers):
    standard.show_body(CheckIn(ratings=(Rating("mood", 6.5), Rating("stress", 2.5))), offers)
    standard.body()
    qtbot.keyClicks(rows(standard, "Stress"), "7")
    body = standard.body()
    assert (body.value("mood"), body.value("stress")) == (6.5, 7.0)


def test_no_need_and_a_need_exclude_each_other(standard):
    pick(standard, "Am I …: None of these")
    assert standard.body().needs == frozenset()
    pick(standard, "Am I …: Tired")
    assert standard.body().needs == {Need.TIRED}
    pick(standard, "Am I …: None of these")
    assert standard.body().needs == frozenset()
    pick(standard, "Am I …: None of these")
    assert standard.body().needs is None


QUESTION = "What I feel (up to five)"


def feel(panel, n):
    pick(panel, f"{QUESTION}: Word {n} of emotion")


def test_an_emotion_is_kept_as_soon_as_it_is_named(qtbot, standard):
    feel(standard, 1)
    assert standard.body().emotions == (Emotion("emotion-1"),)
    qtbot.keyClicks(rows(standard, "Word 1"), "6")
    assert standard.body().emotions == (Emotion("emotion-1", 6),)
    feel(standard, 1)
    assert standard.body().emotions == ()


def test_a_sixth_emotion_is_not_taken_and_the_five_stay(qtbot, standard):
    for n in range(5):
        feel(standard, n)
        qtbot.keyClicks(rows(standard, f"Word {n}"), str(n + 1))
    feel(standard, 5)
    assert [e.intensity for e in standard.body().emotions] == [1, 2, 3, 4, 5]


def test_an_emotion_that_is_no_longer_offered_stays_beside_a_new_one(qtbot, standard, offers):
    kept = Emotion("emotion-7", 3)
    standard.show_body(CheckIn(emotions=(kept,)), offers)
    feel(standard, 1)
    qtbot.keyClicks(rows(standard, "Word 1"), "6")
    assert standard.body().emotions == (kept, Emotion("emotion-1", 6))


@pytest.mark.parametrize(("answer", "asked"), [("Yes", False), ("Not sure", True), ("No", True)])
def test_an_answer_that_is_not_safe_asks_for_help_at_once(standard, answer, asked):
    heard = []
    standard.help_requested.connect(lambda: heard.append(True))
    pick(standard, f"Am I safe right now?: {answer}")
    assert bool(heard) is asked


@pytest.fixture
def depleted(shown, offers):
    panel = shown(CheckInPanel())
    panel.show_body(CheckIn(size=CheckInSize.DEPLETED), offers)
    return panel


def visible(panel, kind):
    return [found for found in panel.findChildren(kind) if found.isVisible()]


def test_a_depleted_check_in_shows_three_questions(depleted):
    assert len(visible(depleted, PointRow)) == 2
    assert [c.accessibleName() for c in visible(depleted, Chips)] == [
        "How much to answer",
        "Am I safe right now?",
    ]


def test_it_is_done_after_three_presses_and_not_before(qtbot, depleted):
    done = []
    depleted.done_requested.connect(lambda: done.append(depleted.body()))
    qtbot.keyClicks(rows(depleted, "Mood"), "4")
    qtbot.keyClicks(rows(depleted, "Urge"), "6")
    assert done == []
    pick(depleted, "Am I safe right now?: Yes")
    assert [b.value("mood") for b in done] == [4.0]
    assert done[0].safety is Safety.SAFE


def test_more_questions_keep_every_answer(qtbot, depleted, offers):
    before = CheckIn(
        size=CheckInSize.DEPLETED,
        ratings=(Rating("mood", 4),),
        line="slow day",
        text="kept",
        acted=False,
        needs=frozenset({Need.TIRED}),
    )
    depleted.show_body(before, offers)
    pick(depleted, "How much to answer: Standard")
    assert depleted.body() == replace(before, size=CheckInSize.STANDARD)
    qtbot.waitUntil(lambda: len(visible(depleted, PointRow)) == 4)


def test_a_standard_check_in_is_never_saved_by_itself(qtbot, standard):
    done = []
    standard.done_requested.connect(lambda: done.append(True))
    for name in ("Mood", "Urge", "Stress", "Restless"):
        qtbot.keyClicks(rows(standard, name), "4")
    pick(standard, "Am I safe right now?: Yes")
    assert done == []


def test_the_tab_key_goes_from_question_to_question(qtbot, standard):
    standard.focus_first()
    first = standard.window().focusWidget()
    assert first.accessibleName().startswith("Mood")
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert standard.window().focusWidget().accessibleName().startswith("Urge")


def test_each_size_keeps_what_the_larger_one_was_told(qtbot, standard):
    pick(standard, "How much to answer: Full")
    pick(standard, "Skills I used today: Word 2 of skill")
    qtbot.keyClicks(rows(standard, "Word 2"), "5")
    pick(standard, "How much to answer: Quick")
    assert standard.body().size is CheckInSize.DEPLETED
    assert standard.body().skills == (SkillUse("skill-2", 5),)
    pick(standard, "How much to answer: Full")
    assert standard.body().skills == (SkillUse("skill-2", 5),)
    assert rows(standard, "Word 2").value == 5


def test_a_full_check_in_has_room_for_free_words_and_the_others_have_not(standard):
    assert not any(
        "on my mind" in box.accessibleName() for box in visible(standard, QPlainTextEdit)
    )
    pick(standard, "How much to answer: Full")
    assert any("on my mind" in box.accessibleName() for box in visible(standard, QPlainTextEdit))


def test_a_template_goes_below_what_is_written_and_can_be_undone(qapp, offers):
    panel = NotePanel()
    panel.show_body(Note("Already here"), offers)
    pick(panel, "Begin with: Evening")
    assert panel.body().text == "Already here\n\nHard\n\nGood\n"
    panel.findChild(QPlainTextEdit).undo()
    assert panel.body().text == "Already here"


def test_a_weekly_question_is_asked_when_it_is_due_or_answered(shown, offers):
    panel = shown(CheckInPanel(), height=1400)
    later = replace(offers, not_due=frozenset({"restless"}))
    panel.show_body(CheckIn(), later)
    panel.body()
    assert not [r for r in panel.findChildren(PointRow) if "Restless" in r.accessibleName()]
    panel.show_body(CheckIn(ratings=(Rating("restless", 3.0),)), later)
    assert panel.body().value("restless") == 3.0
    assert rows(panel, "Restless").value == 3


def test_what_is_not_asked_today_is_one_line_with_its_count_that_opens(shown, offers):
    panel = shown(CheckInPanel(), height=1400)
    panel.show_body(CheckIn(), replace(offers, not_due=frozenset({"restless", "cups"})))
    panel.body()
    line = next(b for b in panel.findChildren(QPushButton) if "Not asked today" in b.text())
    assert line.text() == "Not asked today: 2 questions"
    assert panel.tally() == (0, 5)
    line.click()
    rows(panel, "Restless").show_value(4)
    assert panel.body().value("restless") == 4
    assert panel.tally() == (1, 7)
    line.click()
    assert not rows(panel, "Restless").isVisible()
    assert panel.body().value("restless") == 4


def test_where_all_is_asked_today_there_is_no_such_line(shown, offers):
    panel = shown(CheckInPanel(), height=1400)
    panel.show_body(CheckIn(), offers)
    assert not [
        b for b in panel.findChildren(QPushButton) if "Not asked" in b.text() and b.isVisible()
    ]
    panel.show_body(
        CheckIn(size=CheckInSize.DEPLETED), replace(offers, not_due=frozenset({"cups"}))
    )
    assert not [
        b for b in panel.findChildren(QPushButton) if "Not asked" in b.text() and b.isVisible()
    ]


def test_enter_in_a_link_goes_on_with_the_next_one(qtbot, shown, offers):
    panel = shown(ChainPanel(), height=1000)
    panel.show_body(Chain(), offers)
    first = next(f for f in panel.findChildren(QLineEdit) if f.accessibleName() == "Link 1")
    first.setFocus()
    qtbot.keyClicks(first, "tight chest")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    second = panel.window().focusWidget()
    assert second.accessibleName() == "Link 2"
    qtbot.keyClicks(second, "drove past")
    assert [link.text for link in panel.body().links] == ["tight chest", "drove past"]
    pick(panel, "Link 1: take it out")
    assert [link.text for link in panel.body().links] == ["drove past"]


def test_a_feeling_that_was_named_is_asked_about_again(qtbot, shown, offers):
    panel = shown(ThoughtPanel(), height=1400)
    panel.show_body(Thought(), offers)
    pick(panel, "What I felt then (up to five): Word 1 of emotion")
    then, now = (r for r in panel.findChildren(PointRow) if r.accessibleName().startswith("Word 1"))
    qtbot.keyClicks(then, "8")
    qtbot.keyClicks(now, "3")
    assert panel.body().emotions == (FeltEmotion("emotion-1", 80, 30),)
