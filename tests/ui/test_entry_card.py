"""What a list says of an entry."""

from datetime import UTC, datetime, timedelta

import pytest

from journal_app.domain.chain import Chain
from journal_app.domain.check_in import CheckIn, CheckInSize, Span
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.entry import BODIES, Entry, EntryKind
from journal_app.domain.lapse import Lapse
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice, PracticeKind
from journal_app.domain.rating import Rating
from journal_app.domain.review import Review
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.domain.search import ExcerptPiece
from journal_app.domain.thought import Thought
from journal_app.domain.trigger import Outcome, Trigger
from journal_app.ui.entry_card import card
from journal_app.ui.names import Names

NAMES = Names(
    scales={
        "mood": Scale("mood", "Mood", position=0),
        "urge": Scale("urge", "Urge", position=1),
        "sleep": Scale("sleep", "Sleep", kind=ScaleKind.HOURS, position=2),
        "meal": Scale("meal", "Skipped a meal", kind=ScaleKind.YES_NO, position=3),
    },
    choices={
        "walk": Choice("walk", ChoiceList.SKILL, "Went for a walk"),
        "street": Choice("street", ChoiceList.TRIGGER_KIND, "A place"),
        "sad": Choice("sad", ChoiceList.EMOTION, "Sad"),
    },
)
AT = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
RATED = (Rating("meal", 1), Rating("sleep", 7.5), Rating("urge", 6), Rating("mood", 4))


def entry(body, late=0, **marks) -> Entry:
    moment = moment_of(AT, AT + timedelta(days=late), "Europe/Dublin")
    return Entry("e1", moment, body, **marks)


@pytest.mark.parametrize(
    ("body", "icon", "title", "summary"),
    [
        (
            CheckIn(ratings=RATED, line="slow"),
            "check-in",
            "Check-in",
            "Mood 4 · Urge 6 · Sleep 7.5 h · Skipped a meal yes · slow",
        ),
        (CheckIn(size=CheckInSize.DEPLETED), "check-in", "Quick check-in", ""),
        (CheckIn(span=Span.DAY), "check-in", "Check-in on the whole day", ""),
        (
            Trigger(
                kind="street", situation="the\nold  street", urge_peak=0, outcome=Outcome.PARTLY
            ),
            "trigger",
            "Trigger: A place",
            "the old street · urge 0 · Partly",
        ),
        (Trigger(did="x"), "trigger", "Trigger", ""),
        (Coping(skill="walk", before=7, after=4), "coping", "Went for a walk", "7 → 4"),
        (Coping(text="x"), "coping", "Coping", "x"),
        (Note("a\nb"), "note", "Note", "a b"),
        (Lapse(what="one evening"), "lapse", "Lapse", "one evening"),
        (Review("a\nb", next_week="c"), "review", "Weekly review", "a b · c"),
        (
            Thought(automatic_thought="I fail", balanced_thought="I am tired"),
            "thought",
            "Thought record",
            "I fail · I am tired",
        ),
        (Chain(prompting_event="a call", behaviour="left"), "chain", "Chain", "a call · left"),
        (
            Practice(kind=PracticeKind.BOUNDARY, what="said no", happened="fine"),
            "practice",
            "Practice: A boundary",
            "said no · fine",
        ),
        (Practice(what="said no"), "practice", "Practice", "said no"),
    ],
)
def test_a_card_says_what_it_is(qapp, body, icon, title, summary):
    made = card(entry(body), NAMES)
    assert (made.icon, made.title, made.summary) == (icon, title, summary)


def test_a_card_says_its_marks_and_the_time_of_the_place(qapp):
    made = card(entry(Note("x"), late=2, bring=True, private=True), NAMES)
    assert made.badges == ("bring to session", "private", "entered later")
    assert made.spoken == "18:30, Note, x, bring to session, private, entered later"


def test_a_long_text_is_cut(qapp):
    assert len(card(entry(Note("word " * 1000)), NAMES).summary) == 300


def test_an_excerpt_is_said_in_place_of_the_summary(qapp):
    found = (ExcerptPiece("… the ", hit=False), ExcerptPiece("harbour", hit=True))
    made = card(entry(Note("long before the harbour")), NAMES, found)
    assert made.spoken == "18:30, Note, … the harbour"


def test_every_badge_has_an_icon(qapp, icons):
    made = card(entry(Note("x"), late=2, bring=True, private=True), NAMES)
    assert len(made.marks) == len(made.badges)
    assert all(not icons.pixmap(mark, "#000000", 16).isNull() for mark in made.marks)


@pytest.mark.parametrize("kind", EntryKind)
def test_every_kind_has_an_icon_and_a_title(qapp, icons, kind):
    made = card(entry(BODIES[kind]()), NAMES)
    assert made.title
    assert not icons.pixmap(made.icon, "#000000", 20).isNull()


def test_a_card_prints_no_word(qapp):
    assert "canary" not in repr(card(entry(Note("canary")), NAMES))
