"""Limits and answers of the small nouns, by table."""

from dataclasses import FrozenInstanceError
from datetime import UTC, date, datetime
from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.chain import Chain, ChainLink, LinkKind, TooManyLinksError
from journal_app.domain.check_in import (
    AnsweredTwiceError,
    CheckIn,
    Emotion,
    Medication,
    Need,
    Safety,
    SkillUse,
    TooManyEmotionsError,
)
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import MOST_MINUTES, Coping, Place
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.errors import MissingError, OutOfRangeError, TextTooLongError
from journal_app.domain.known_event import EndsBeforeItStartsError, KnownEvent
from journal_app.domain.lapse import Lapse
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice, PracticeKind
from journal_app.domain.programme import MOST_WEEKS, Programme, Session, SessionKind
from journal_app.domain.rating import POINTS, Rating, check_points
from journal_app.domain.review import Review
from journal_app.domain.scale import Better, Scale, ScaleKind
from journal_app.domain.tag import MOST_TAGS, TooManyTagsError, check_tags
from journal_app.domain.text import LINE_LIMIT
from journal_app.domain.thought import FeltEmotion, Thought
from journal_app.domain.trigger import Outcome, Trigger

NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
DAY = date(2026, 3, 5)


def entry(body=None, **marks) -> Entry:
    return Entry("e1", moment_of(NOW, NOW, "UTC"), body or Note("x"), **marks)


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (ScaleKind.RATING, (0, 5.5, 10), (-0.1, 10.1)),
        (ScaleKind.YES_NO, (0, 1), (-1, 2)),
        (ScaleKind.HOURS, (0, 24), (-1, 24.5)),
        (ScaleKind.COUNT, (0, 100_000), (-1, 100_001)),
    ],
)
def test_a_scale_takes_the_answers_of_its_kind(kind, good, bad):
    scale = Scale("s", "name", kind=kind)
    for value in good:
        scale.check(value)
    for value in (*bad, nan, inf, -inf):
        with pytest.raises(OutOfRangeError) as caught:
            scale.check(value)
        assert (caught.value.low, caught.value.high) == scale.limits


def test_only_a_scale_where_more_is_better_protects():
    protective = {better: Scale("s", "n", better=better).protective for better in Better}
    assert protective == {Better.HIGHER: True, Better.LOWER: False, Better.NEITHER: False}


@pytest.mark.parametrize("value", [nan, inf, -inf, -0.001, 100_001])
def test_a_rating_is_a_number_within_reach(value):
    with pytest.raises(OutOfRangeError):
        Rating("mood", value)


def test_a_scale_of_points_has_eleven_steps():
    assert list(POINTS) == list(range(11))


@given(st.integers(-5, 15))
def test_points_are_refused_exactly_outside_their_limits(value):
    if 0 <= value <= 10:
        check_points("x", value)
    else:
        with pytest.raises(OutOfRangeError):
            check_points("x", value)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Emotion("sad", 11),
        lambda: SkillUse("breathing", 8),
        lambda: Trigger(intensity=-1),
        lambda: Trigger(urge_peak=11),
        lambda: Coping(before=11),
        lambda: Coping(after=-1),
        lambda: Coping(minutes=MOST_MINUTES + 1),
        lambda: Thought(belief_before=101),
        lambda: Thought(belief_after=-1),
        lambda: FeltEmotion("sad", 101),
        lambda: FeltEmotion("sad", after=nan),
        lambda: Programme(DAY, weeks=0),
        lambda: Programme(DAY, weeks=MOST_WEEKS + 1),
        lambda: Programme(DAY, hours_per_week=168.5),
        lambda: Programme(DAY, hours_per_week=nan),
        lambda: Session("s", NOW, DAY, SessionKind.GROUP, 1441),
        lambda: Session("s", NOW, DAY, SessionKind.GROUP, 60, attended_minutes=-1),
    ],
)
def test_a_number_outside_its_limits_is_refused(make):
    with pytest.raises(OutOfRangeError):
        make()


def test_a_skipped_number_is_no_number():
    check_points("x", None)
    assert Coping(before=None).before is None


ANSWERED = [
    CheckIn(ratings=(Rating("mood", 0),)),
    CheckIn(safety=Safety.SAFE),
    CheckIn(medication=Medication.NONE_PRESCRIBED),
    CheckIn(needs=frozenset()),
    CheckIn(needs=frozenset({Need.TIRED})),
    CheckIn(acted=False),
    CheckIn(emotions=(Emotion("sad", 0),)),
    CheckIn(skills=(SkillUse("breathing", 0),)),
    CheckIn(no_skill_reason="none came to mind"),
    CheckIn(line="."),
    CheckIn(text="."),
    Trigger(kind="place"),
    Trigger(intensity=0),
    Trigger(urge_peak=0),
    Trigger(outcome=Outcome.ACTED),
    Trigger(situation="a"),
    Trigger(who_where="a"),
    Trigger(did="a"),
    Trigger(plan="a"),
    Coping(skill="walk"),
    Coping(before=0),
    Coping(after=0),
    Coping(minutes=0),
    Coping(again=False),
    Coping(place=Place.HOME),
    Coping(text="a"),
    Thought(situation="a"),
    Thought(automatic_thought="a"),
    Thought(belief_before=0),
    Thought(emotions=(FeltEmotion("sad"),)),
    Thought(evidence_for="a"),
    Thought(evidence_against="a"),
    Thought(balanced_thought="a"),
    Thought(belief_after=0),
    Chain(vulnerability="a"),
    Chain(prompting_event="a"),
    Chain(links=(ChainLink(LinkKind.BODY, "a"),)),
    Chain(behaviour="a"),
    Chain(consequences="a"),
    Chain(turning_point="a"),
    Chain(repair="a"),
    Practice(kind=PracticeKind.TIME),
    Practice(skill="walk"),
    Practice(place=Place.WORK),
    Practice(what="a"),
    Practice(happened="a"),
    Note("a"),
    Lapse(),
    Review(looked="a"),
    Review(helped="a"),
    Review(session="a"),
    Review(next_week="a"),
]


@pytest.mark.parametrize("body", ANSWERED)
def test_one_answer_is_enough_and_no_is_an_answer(body):
    assert not body.empty


@pytest.mark.parametrize(
    "body",
    [
        CheckIn(),
        CheckIn(line=" \n", text="\t"),
        Trigger(did="  "),
        Coping(text="\n"),
        Thought(evidence_for=" "),
        Chain(links=(ChainLink(LinkKind.ACTION, " ", could_turn=True),)),
        Practice(what=" "),
        Note(" "),
        Review(looked="\n", next_week=" "),
    ],
)
def test_white_space_alone_is_nothing(body):
    assert body.empty


def test_a_trigger_alone_makes_no_coping_entry():
    assert Coping(trigger="t1").empty


def test_what_it_looks_back_at_makes_no_chain():
    assert Chain(about="l1").empty


def test_a_chain_holds_thirty_links():
    link = ChainLink(LinkKind.THOUGHT, "a")
    assert len(Chain(links=(link,) * 30).links) == 30
    with pytest.raises(TooManyLinksError):
        Chain(links=(link,) * 31)


def test_a_thought_record_holds_five_emotions():
    Thought(emotions=tuple(FeltEmotion(name, 100) for name in "abcde"))
    with pytest.raises(TooManyEmotionsError):
        Thought(emotions=tuple(FeltEmotion(name) for name in "abcdef"))


def test_a_check_in_holds_five_emotions():
    CheckIn(emotions=tuple(Emotion(name, 1) for name in "abcde"))
    with pytest.raises(TooManyEmotionsError):
        CheckIn(emotions=tuple(Emotion(name, 1) for name in "abcdef"))


def test_a_scale_is_answered_once():
    with pytest.raises(AnsweredTwiceError):
        CheckIn(ratings=(Rating("mood", 1), Rating("mood", 2)))


def test_a_skipped_scale_has_no_value():
    check_in = CheckIn(ratings=(Rating("mood", 0),))
    assert (check_in.value("mood"), check_in.value("urge")) == (0, None)


@pytest.mark.parametrize(
    ("before", "after", "eased"), [(8, 5, 3), (2, 6, -4), (None, 5, None), (5, None, None)]
)
def test_easing_needs_both_ratings(before, after, eased):
    assert Coping(before=before, after=after).eased == eased


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (CheckIn(), EntryKind.CHECK_IN),
        (Trigger(), EntryKind.TRIGGER),
        (Coping(), EntryKind.COPING),
        (Thought(), EntryKind.THOUGHT),
        (Chain(), EntryKind.CHAIN),
        (Practice(), EntryKind.PRACTICE),
        (Note(), EntryKind.NOTE),
        (Lapse(), EntryKind.LAPSE),
        (Review(), EntryKind.REVIEW),
    ],
)
def test_the_body_makes_the_kind(body, kind):
    assert entry(body).kind is kind


def test_tags_are_tidied_and_each_is_there_once():
    tags = entry(tags=(" home ", "home", "", " \0", "wörk\r\n", "x" * 600)).tags
    assert tags == ("home", "wörk", "x" * LINE_LIMIT)


def test_an_entry_cannot_be_changed_in_place():
    with pytest.raises(FrozenInstanceError):
        entry().bring = True


@pytest.mark.parametrize("name", ["", "  ", "\0"])
def test_a_name_is_needed(name):
    with pytest.raises(MissingError):
        Scale("s", name)
    with pytest.raises(MissingError):
        Choice("c", ChoiceList.SKILL, name)


def test_an_event_ends_on_the_day_it_starts_or_later():
    KnownEvent("k", DAY, DAY)
    with pytest.raises(EndsBeforeItStartsError):
        KnownEvent("k", DAY, date(2026, 3, 4))


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2026, 3, 1), None),
        (date(2026, 3, 2), 1),
        (date(2026, 3, 8), 1),
        (date(2026, 3, 9), 2),
        (date(2026, 3, 15), 2),
        (date(2026, 3, 16), None),
    ],
)
def test_the_weeks_of_a_programme_are_counted_from_its_first_day(day, week):
    programme = Programme(date(2026, 3, 2), weeks=2)
    assert programme.week_of(day) == week
    assert programme.last_day == date(2026, 3, 15)


def test_tags_that_no_entry_holds_are_refused_when_they_are_given():
    check_tags(["a", " a ", ""] * 50)
    check_tags(str(n) for n in range(MOST_TAGS))
    with pytest.raises(TooManyTagsError):
        check_tags(str(n) for n in range(MOST_TAGS + 1))
    with pytest.raises(TextTooLongError):
        check_tags(["x" * (LINE_LIMIT + 1)])


def test_tags_that_are_kept_already_are_never_refused():
    kept = entry(tags=tuple("x" * n for n in range(1, 600)))
    assert len(kept.tags) == LINE_LIMIT
