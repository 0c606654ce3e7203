"""A list for a session keeps its order, its words and its limits."""

from datetime import date

import pytest

from journal_app.domain.errors import TextTooLongError
from journal_app.domain.talk.proposal import DayProposal
from journal_app.domain.talk.reason import ReasonKind, TalkReason
from journal_app.domain.talk.sheet import MOST_POINTS, TalkPoint, TalkSheet, TooManyPointsError
from journal_app.domain.text import TEXT_LIMIT

DAY = date(2026, 3, 5)


def sheet(*words: str) -> TalkSheet:
    return TalkSheet("s", DAY, points=tuple(TalkPoint(word) for word in words))


def order(of: TalkSheet) -> list[str]:
    return [point.words for point in of.points]


@pytest.mark.parametrize(
    ("place", "by", "after"),
    [
        (0, 1, ["b", "a", "c"]),
        (2, -1, ["a", "c", "b"]),
        (0, -1, ["a", "b", "c"]),
        (2, 1, ["a", "b", "c"]),
        (7, -1, ["a", "b", "c"]),
    ],
)
def test_a_point_moves_as_far_as_there_is_room(place, by, after):
    assert order(sheet("a", "b", "c").moved(place, by)) == after


def test_a_point_is_added_at_the_end_and_taken_out_by_its_place():
    assert order(sheet("a").with_point(TalkPoint("b"))) == ["a", "b"]
    assert order(sheet("a", "b", "c").without(1)) == ["a", "c"]


def test_a_list_has_a_limit():
    full = sheet(*"abcdefghijkl")
    assert len(full.points) == MOST_POINTS
    with pytest.raises(TooManyPointsError):
        full.with_point(TalkPoint("one more"))


def test_a_day_and_an_entry_are_on_the_list_once():
    listed = TalkSheet("s", DAY, points=(TalkPoint(day=DAY), TalkPoint(day=DAY, entry="e")))
    assert listed.holds(day=DAY)
    assert listed.holds(entry="e")
    assert not listed.holds(entry="f")
    assert not TalkSheet("s", DAY, points=(TalkPoint(day=DAY, entry="e"),)).holds(day=DAY)


def test_points_that_say_nothing_do_not_count():
    listed = TalkSheet(
        "s", DAY, points=(TalkPoint(), TalkPoint(" "), TalkPoint(day=DAY), TalkPoint(said="x"))
    )
    assert listed.said_points == listed.points[2:]


def test_words_are_tidied_and_bounded():
    assert TalkPoint("a\x00b", said="c\r\n").words == "ab"
    assert TalkSheet("s", DAY, said="a\rb").said == "a\nb"
    with pytest.raises(TextTooLongError):
        TalkPoint("x" * (TEXT_LIMIT + 1))


@pytest.mark.parametrize(
    ("more", "less"),
    [
        (TalkReason(ReasonKind.URGE, 10), TalkReason(ReasonKind.URGE, 7)),
        (TalkReason(ReasonKind.MOOD, 0), TalkReason(ReasonKind.MOOD, 3)),
        (TalkReason(ReasonKind.SLEEP, 2), TalkReason(ReasonKind.SLEEP, 5)),
        (TalkReason(ReasonKind.LAPSE), TalkReason(ReasonKind.ACTED)),
        (TalkReason(ReasonKind.ACTED), TalkReason(ReasonKind.NO_SKILL)),
        (TalkReason(ReasonKind.EASED, 7, 3), TalkReason(ReasonKind.URGE, 6, most=True)),
        (TalkReason(ReasonKind.SIGNS, 3), TalkReason(ReasonKind.NO_MEDICATION)),
    ],
)
def test_what_weighs_more_stands_further_up(more, less):
    assert DayProposal(DAY, (more,)).weight > DayProposal(DAY, (less,)).weight
