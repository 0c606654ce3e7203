"""Sums of what the answers weigh. No expression of a file is ever evaluated."""

from collections.abc import Iterable
from dataclasses import dataclass

from journal_app.domain.questionnaire.answer import Answer, Answers
from journal_app.domain.questionnaire.item import Item
from journal_app.domain.questionnaire.questionnaire import Placed, Questionnaire
from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class Score(Silent):
    """The sum of the answers that one total is about."""

    total: str
    """Link id of the total; empty for the sum of everything where the file has no total."""
    name: str
    """What the file calls it; empty for the sum of everything."""
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


def scores(questionnaire: Questionnaire, answers: Answers) -> tuple[Score, ...]:
    """One score for each total of the file, or one for everything that weighs something.

    A total sums the choices of the group it stands in; where that has none, of the next group
    around it. Empty where no answer weighs anything.
    """
    placed = tuple(questionnaire.walk())
    enabled = {one.item.link_id for one in questionnaire.asked(answers)}
    totals = [one for one in placed if one.item.total]
    if not totals:
        whole = _score("", "", _weighted(placed), answers, enabled)
        return () if whole is None else (whole,)
    found = (
        _score(one.item.link_id, one.item.text, _scope(one, placed), answers, enabled)
        for one in totals
    )
    return tuple(score for score in found if score is not None)


def totals_given(questionnaire: Questionnaire, answers: Answers) -> dict[str, float]:
    """The sums to write down under the totals that can be worked out, by link id."""
    enabled = questionnaire.enabled(answers)
    return {
        score.total: score.sum
        for score in scores(questionnaire, answers)
        if score.total in enabled and score.sum is not None
    }


def _scope(total: Placed, placed: Iterable[Placed]) -> list[Item]:
    """The choices that a total is about: of the innermost group that has any."""
    for depth in range(len(total.above), 0, -1):
        group = total.above[depth - 1]
        inside = [one for one in placed if group in one.above]
        if weighted := _weighted(inside):
            return weighted
    return _weighted(placed)


def _weighted(placed: Iterable[Placed]) -> list[Item]:
    return [one.item for one in placed if one.item.weighted]


def _score(
    total: str, name: str, counted: list[Item], answers: Answers, enabled: set[str]
) -> Score | None:
    if not counted:
        return None
    asked = [item for item in counted if item.link_id in enabled]
    weights = [_weight(item, answers.get(item.link_id, ())) for item in asked]
    known = [weight for weight in weights if weight is not None]
    whole = bool(asked) and len(known) == len(asked)
    return Score(
        total=total,
        name=name,
        sum=sum(known) if whole else None,
        answered=sum(bool(answers.get(item.link_id)) for item in asked),
        asked=len(asked),
        low=sum(_edge(item, lowest=True) for item in counted),
        high=sum(_edge(item, lowest=False) for item in counted),
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
