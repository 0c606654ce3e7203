"""What a list and a page say of an entry."""

from datetime import UTC, datetime, timedelta

import pytest

from journal_app.domain.check_in import (
    CheckIn,
    CheckInSize,
    Emotion,
    Medication,
    Need,
    Safety,
    SkillUse,
    Span,
)
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping, Place
from journal_app.domain.entry import Entry
from journal_app.domain.lapse import Lapse
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.domain.trigger import Outcome, Trigger
from journal_app.ui.entry_card import Names, card, details

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
    ],
)
def test_a_card_says_what_it_is(qapp, body, icon, title, summary):
    made = card(entry(body), NAMES)
    assert (made.icon, made.title, made.summary) == (icon, title, summary)


def test_a_card_says_its_marks_and_the_time_of_the_place(qapp):
    made = card(entry(Note("x"), late=2, bring=True, private=True), NAMES)
    assert made.badges == ("bring to session", "private", "entered later")
    assert made.spoken == "18:30, Note, x, bring to session, private, entered later"


def test_a_long_text_is_cut_for_the_card_only(qapp):
    text = "word " * 1000
    assert len(card(entry(Note(text)), NAMES).summary) == 300
    assert details(entry(Note(text)), NAMES) == [("", text)]


def test_a_check_in_is_told_in_full(qapp):
    body = CheckIn(
        ratings=RATED,
        safety=Safety.UNSURE,
        medication=Medication.PARTLY,
        needs=frozenset({Need.TIRED, Need.ANGRY}),
        acted=False,
        emotions=(Emotion("sad", 6),),
        skills=(SkillUse("walk", 4),),
        no_skill_reason="none came",
        line="slow",
        text="more",
    )
    assert details(entry(body, tags=("home",)), NAMES) == [
        ("Mood", "4"),
        ("Urge", "6"),
        ("Sleep", "7.5 h"),
        ("Skipped a meal", "yes"),
        ("Used, or acted on an urge", "no"),
        ("Safe right now", "Not sure"),
        ("Medication", "Partly"),
        ("Hungry, angry, lonely, tired", "Angry, Tired"),
        ("Feelings", "Sad 6"),
        ("Skills used (0-7)", "Went for a walk 4"),
        ("Why no skill", "none came"),
        ("One line", "slow"),
        ("More", "more"),
        ("Tags", "home"),
    ]


def test_none_of_the_needs_is_an_answer(qapp):
    said = dict(details(entry(CheckIn(needs=frozenset())), NAMES))
    assert said == {"Hungry, angry, lonely, tired": "none of these"}


def test_every_answer_of_the_other_kinds_is_told(qapp):
    trigger = Trigger("street", "s", "w", 0, 10, "d", Outcome.RODE_OUT, "p")
    coping = Coping("walk", None, 8, 3, 0, again=False, place=Place.GROUP, text="t")
    lapse = Lapse("a", "b", "c", "d", "e", "f", "g")
    assert [a for _, a in details(entry(trigger), NAMES)] == [
        "A place",
        "s",
        "w",
        "0 of 10",
        "10 of 10",
        "d",
        "Rode it out",
        "p",
    ]
    assert [a for _, a in details(entry(coping), NAMES)] == [
        "Went for a walk",
        "8 of 10",
        "3 of 10",
        "0",
        "no",
        "In group",
        "t",
    ]
    assert [a for _, a in details(entry(lapse), NAMES)] == list("abcdefg")


def test_what_is_no_longer_known_keeps_its_id(qapp):
    body = CheckIn(ratings=(Rating("gone", 2),), emotions=(Emotion("gone", 2),))
    assert details(entry(body), NAMES) == [("gone", "2"), ("Feelings", "gone 2")]


def test_a_card_prints_no_word(qapp):
    assert "canary" not in repr(card(entry(Note("canary")), NAMES))
