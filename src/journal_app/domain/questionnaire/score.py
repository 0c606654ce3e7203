"""Sums of what the answers weigh. No expression of a file is ever evaluated."""

from collections.abc import Iterable
from dataclasses import dataclass

from journal_app.domain.questionnaire.answer import Answer, Answers
from journal_app.domain.questionnaire.item import Item, Unread
from journal_app.domain.questionnaire.questionnaire import PlacedItem, Questionnaire
from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class Score(Silent):
    """The sum of the answers that one total is about."""

    total: str
    """Link id of the total."""
    name: str
    """What the file calls it."""
    sum: float | None
    """None while a question that counts has no answer that weighs something."""
    answered: int
    """Questions that count and have an answer."""
    asked: int
    """Questions that count and were asked."""
    low: float = 0.0
    """The least that the sum can be, 0 or below."""
    high: float = 0.0
    """The most that the sum can be, 0 or above."""
    unread: bool = False
    """Whether the file works it out by a rule that is not followed, so that there is no sum."""


def scores(questionnaire: Questionnaire, answers: Answers) -> tuple[Score, ...]:
    """One score for each total of the file; a file without a total has none.

    A total sums the questions that its expression names, or the choices of the group it stands
    in; where that has none, of the next group around it. Where the expression, or a rule on when
    a question is asked, is not followed, the score has no sum and says so.
    """
    placed = tuple(questionnaire.walk())
    enabled = {one.item.link_id for one in questionnaire.asked(answers)}
    paper = questionnaire.on_paper
    found = (_score(one, placed, answers, enabled, paper) for one in placed if one.item.total)
    return tuple(score for score in found if score is not None)


def totals_given(questionnaire: Questionnaire, answers: Answers) -> dict[str, float]:
    """The sums to write down under the totals that can be worked out, by link id."""
    enabled = questionnaire.enabled(answers)
    return {
        score.total: score.sum
        for score in scores(questionnaire, answers)
        if score.total in enabled and score.sum is not None
    }


def _scope(total: PlacedItem, placed: tuple[PlacedItem, ...]) -> tuple[PlacedItem, ...]:
    """All that a total is about: what it names, or the innermost group that has any choices."""
    named, left_out = total.item.sum_of, total.item.sum_without
    if named is not None:
        return tuple(one for one in placed if _names(one) & named)
    kept = tuple(one for one in placed if one.item.link_id not in left_out)
    for depth in range(len(total.above), 0, -1):
        group = total.above[depth - 1]
        inside = tuple(one for one in kept if group in one.above)
        if _weighted(inside):
            return inside
    return kept


def _names(placed: PlacedItem) -> set[str]:
    """The names that an expression reaches an item by: its own, and that of its group."""
    return {placed.item.link_id} | {group.link_id for group in placed.above[-1:]}


def _is_unread(total: PlacedItem, scope: tuple[PlacedItem, ...], paper: frozenset[str]) -> bool:
    """Whether a rule that is not followed decides over the sum."""
    named = total.item.sum_of or frozenset()
    parts = [one for placed in (total, *scope) for one in (placed.item, *placed.above)]
    return (
        Unread.SUM in total.item.unread
        or not named <= {name for one in scope if one.item.weighted for name in _names(one)}
        or any(Unread.SUM in one.item.unread and not one.item.total for one in scope)
        or any(Unread.ASKING in item.unread for item in parts)
        or any(item.link_id in paper for placed in scope for item in placed.above)
        or any(one.about in paper for item in parts for one in item.conditions)
    )


def _weighted(placed: Iterable[PlacedItem]) -> list[Item]:
    return [one.item for one in placed if one.item.weighted]


def _score(
    total: PlacedItem,
    placed: tuple[PlacedItem, ...],
    answers: Answers,
    enabled: set[str],
    paper: frozenset[str],
) -> Score | None:
    scope = _scope(total, placed)
    counted = _weighted(scope)
    unread = _is_unread(total, scope, paper)
    if not (counted or unread):
        return None
    asked = [item for item in counted if item.link_id in enabled]
    weights = [_weight(item, answers.get(item.link_id, ())) for item in asked]
    known = [weight for weight in weights if weight is not None]
    whole = bool(asked) and len(known) == len(asked) and not unread
    return Score(
        total=total.item.link_id,
        name=total.item.text,
        sum=sum(known) if whole else None,
        answered=sum(bool(answers.get(item.link_id)) for item in asked),
        asked=len(asked),
        low=sum(_edge(item, lowest=True) for item in counted),
        high=sum(_edge(item, lowest=False) for item in counted),
        unread=unread,
    )


def _weight(item: Item, given: tuple[Answer, ...]) -> float | None:
    """What the answers of one item weigh; None where one of them has no weight, or none is."""
    picked = [item.option_of(answer) for answer in given]
    weights = [None if option is None else option.weight for option in picked]
    known = [weight for weight in weights if weight is not None]
    return sum(known) if known and len(known) == len(weights) else None


def _edge(item: Item, *, lowest: bool) -> float:
    sign = -1 if lowest else 1
    outward = [max(0.0, sign * option.weight) for option in item.options if option.weight]
    reach = sum(outward) if item.several else max(outward, default=0.0)
    return sign * reach if reach else 0.0
