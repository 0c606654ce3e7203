"""Marked questions: an answer above zero asks for help at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from journal_app.domain.questionnaire.answer import Answer, Answers, Coded, Truth, number_in
from journal_app.domain.questionnaire.item import Item
from journal_app.domain.questionnaire.questionnaire import PlacedItem, Questionnaire
from journal_app.domain.questionnaire.unsafe_words import speaks_of_danger
from journal_app.domain.silent import Silent

_SAYS_NO: Final = frozenset(
    {
        ("http://loinc.org", "LA32-8"),
        ("http://loinc.org", "LA6568-5"),
        ("http://loinc.org", "LA6270-8"),
        ("http://snomed.info/sct", "373067005"),
        ("http://terminology.hl7.org/CodeSystem/v2-0136", "N"),
    }
)
"""Codes for "no", "not at all" and "never", for choices that weigh nothing."""


def marked_by_file(questionnaire: Questionnaire) -> frozenset[str]:
    """Link ids of the questions that the file itself marks."""
    return frozenset(
        placed.item.link_id
        for placed in questionnaire.walk()
        if placed.item.marked and placed.item.markable
    )


@dataclass(frozen=True, slots=True, repr=False)
class Proposal(Silent):
    """A question that the person is asked about: whether it is about not being safe."""

    link_id: str
    text: str
    proposed: bool


def proposals(questionnaire: Questionnaire, marked: Iterable[str] = ()) -> tuple[Proposal, ...]:
    """Every question that can be marked, in its order; proposed are those that are known.

    Known are the marked ones, those that the file marks, and those that say it in plain words in
    any language of the file: in their text, a heading above, a translation or an answer.
    """
    known = frozenset(marked) | marked_by_file(questionnaire)
    return tuple(
        Proposal(
            placed.item.link_id,
            placed.item.text,
            placed.item.link_id in known or speaks_of_danger(_said(placed)),
        )
        for placed in questionnaire.walk()
        if placed.item.markable
    )


def _said(placed: PlacedItem) -> tuple[str, ...]:
    return (
        *(text for item in (placed.item, *placed.above) for text in (item.text, *item.also)),
        *(option.text for option in placed.item.options),
    )


def asks_for_help(
    questionnaire: Questionnaire, marked: Iterable[str], answers: Answers
) -> frozenset[str]:
    """Link ids of the marked questions that are asked and answered above zero."""
    wanted = set(marked)
    return frozenset(
        placed.item.link_id
        for placed in questionnaire.asked(answers)
        if placed.item.link_id in wanted
        and any(_above_zero(placed.item, one) for one in answers.get(placed.item.link_id, ()))
    )


def _above_zero(item: Item, answer: Answer) -> bool:
    """Whether an answer says more than "no"; one of unknown weight does, unless its code is no."""
    option = item.option_of(answer)
    if option is not None and option.weight is not None:
        return option.weight > 0
    match answer:
        case Truth(yes):
            return yes
        case Coded(system=system, code=code):
            return (system, code) not in _SAYS_NO
        case _:
            value = number_in(answer)
            return value is None or value > 0
