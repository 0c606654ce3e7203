"""What a page says of an entry: everything that was answered, and nothing that was skipped."""

from datetime import UTC, datetime

import pytest

from journal_app.domain.chain import Chain, ChainLink, LinkKind
from journal_app.domain.check_in import (
    CheckIn,
    Emotion,
    Medication,
    Need,
    Safety,
    SkillUse,
)
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping, Place
from journal_app.domain.entry import Entry
from journal_app.domain.lapse import Lapse
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice, PracticeKind
from journal_app.domain.rating import Rating
from journal_app.domain.review import Review
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.domain.thought import FeltEmotion, Thought
from journal_app.domain.trigger import Outcome, Trigger
from journal_app.ui.entry_blocks import ChainStep, ChainSteps, FigureBlock, Gentle, Said
from journal_app.ui.entry_details import details
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


def told(body, **marks):
    return details(Entry("e1", moment_of(AT, AT, "Europe/Dublin"), body, **marks), NAMES)


def test_a_check_in_is_told_in_full(qapp):
    body = CheckIn(
        ratings=RATED,
        safety=Safety.SAFE,
        medication=Medication.PARTLY,
        needs=frozenset({Need.TIRED, Need.ANGRY}),
        acted=False,
        emotions=(Emotion("sad", 6), Emotion("gone")),
        skills=(SkillUse("walk", 4),),
        no_skill_reason="none came",
        line="slow",
        text="more",
    )
    assert told(body, tags=("home", "work")) == (
        Said("", "slow"),
        FigureBlock(
            (
                ("Mood", "4"),
                ("Urge", "6"),
                ("Sleep", "7.5 h"),
                ("Skipped a meal", "yes"),
                ("Used, or acted on an urge", "no"),
                ("Safe right now", "Yes"),
                ("Medication", "Partly"),
                ("Hungry, angry, lonely, tired", "Angry, Tired"),
                ("Feelings", "Sad 6, gone"),
                ("Skills used (0-7)", "Went for a walk 4"),
            )
        ),
        Said("Why no skill", "none came"),
        Said("More", "more"),
        FigureBlock((("Tags", "home, work"),)),
    )


@pytest.mark.parametrize(
    ("safety", "said"), [(Safety.NOT_SAFE, "were not safe"), (Safety.UNSURE, "were not sure")]
)
def test_that_it_was_not_safe_is_said_first_and_with_what_to_do_now(qapp, safety, said):
    first = told(CheckIn(safety=safety, line="x"))[0]
    assert isinstance(first, Gentle)
    assert said in first.text
    assert "F1" in first.text


def test_none_of_the_needs_is_an_answer(qapp):
    said = told(CheckIn(needs=frozenset()))
    assert said == (FigureBlock((("Hungry, angry, lonely, tired", "none of these"),)),)


def test_what_is_no_longer_known_keeps_its_id(qapp):
    (said,) = told(CheckIn(ratings=(Rating("gone", 2),)))
    assert said == FigureBlock((("gone", "2"),))


def test_a_chain_keeps_its_links_in_order_and_where_it_could_turn(qapp):
    body = Chain(
        vulnerability="v",
        prompting_event="p",
        links=(
            ChainLink(LinkKind.THOUGHT, "nobody will notice"),
            ChainLink(LinkKind.BODY, ""),
            ChainLink(LinkKind.ACTION, "", could_turn=True),
        ),
        behaviour="b",
        consequences="c",
        turning_point="t",
        repair="r",
    )
    parts = told(body)
    assert [part.text for part in parts if isinstance(part, Said)] == list("vpbctr")
    assert next(part.steps for part in parts if isinstance(part, ChainSteps)) == (
        ChainStep("Thought", "nobody will notice", could_turn=False),
        ChainStep("Action", "", could_turn=True),
    )


def test_a_thought_record_says_what_moved(qapp):
    body = Thought(
        situation="s",
        automatic_thought="a",
        belief_before=80,
        emotions=(FeltEmotion("sad", 70, 40), FeltEmotion("gone", 20), FeltEmotion("none")),
        evidence_for="f",
        evidence_against="g",
        balanced_thought="b",
        belief_after=60,
    )
    parts = told(body)
    assert [part.text for part in parts if isinstance(part, Said)] == list("safgb")
    assert [part.rows for part in parts if isinstance(part, FigureBlock)] == [
        (("Believed it", "80 of 100"),),
        (("Sad", "70 → 40"), ("gone", "20 of 100"), ("none", "not rated")),
        (("Believe this", "60 of 100"),),
    ]


TRIGGER = Trigger("street", "s", "w", 0, 10, "d", Outcome.RODE_OUT, "p")
COPING = Coping("walk", None, 8, 3, 0, again=False, place=Place.GROUP, text="t")
PRACTICE = Practice(PracticeKind.SKILL, "walk", Place.WORK, "w", "h")


@pytest.mark.parametrize(
    ("body", "figures", "words"),
    [
        (TRIGGER, ["A place", "0 of 10", "10 of 10", "Rode it out"], list("swdp")),
        (COPING, ["Went for a walk", "8 of 10", "3 of 10", "0", "no", "In group"], ["t"]),
        (PRACTICE, ["A skill when it counted", "Went for a walk", "Work or school"], list("wh")),
        (Lapse("a", "b", "c", "d", "e", "f", "g"), [], list("abcdefg")),
        (Review("a", "b", "c", "d"), [], list("abcd")),
        (Note("n"), [], ["n"]),
    ],
)
def test_every_answer_of_the_other_kinds_is_told(qapp, body, figures, words):
    parts = told(body)
    rows = [row[1] for part in parts if isinstance(part, FigureBlock) for row in part.rows]
    assert rows == figures
    assert [part.text for part in parts if isinstance(part, Said)] == words


def test_what_was_skipped_leaves_no_empty_part(qapp):
    assert told(Lapse()) == ()
    assert told(Trigger(did="  ")) == ()


def test_a_part_prints_no_word(qapp):
    body = Chain(behaviour="canary", links=(ChainLink(LinkKind.BODY, "canary"),))
    assert "canary" not in repr(told(body, tags=("canary",)))
