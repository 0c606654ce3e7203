"""How an entry of each kind is printed in full: its short answers, and among which pages."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Generic, TypeVar

from journal_app.domain.check_in import CheckIn
from journal_app.domain.coping import Coping
from journal_app.domain.entry import EntryKind
from journal_app.domain.entry_body import EntryBody
from journal_app.domain.practice import Practice
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.domain.sharing.in_full import EntryFact
from journal_app.domain.thought import Thought
from journal_app.domain.trigger import Trigger
from journal_app.usecases.report_parts.material import Material

_Body = TypeVar("_Body", bound=EntryBody)


class PrintedSection(StrEnum):
    """The groups of pages on which entries are printed in full."""

    BY_DAY = "full"
    THOUGHTS = "thoughts"
    CHAINS = "chains"


@dataclass(frozen=True, slots=True)
class Printed(Generic[_Body]):
    """What a report has to know of one kind; its texts are printed as ``passages`` says."""

    facts: Callable[[_Body, Material], Iterator[EntryFact]]
    """Its short answers, in their order."""
    section: PrintedSection = PrintedSection.BY_DAY


def _none(_body: EntryBody, _material: Material) -> Iterator[EntryFact]:
    """A kind that has texts alone."""
    return iter(())


def _check_in(body: CheckIn, material: Material) -> Iterator[EntryFact]:
    names, scales = material.names, {scale.id: scale for scale in material.scales}
    for rating in body.ratings:
        if (scale := scales.get(rating.scale)) is not None:
            yield _rated(scale, rating.value)
    medication = None if body.medication is None else f"taken.{body.medication.value}"
    safety = None if body.safety is None else f"safe.{body.safety.value}"
    yield from _said(("acted", _yes(body.acted)), ("medication", medication), ("safe", safety))
    for need in sorted(body.needs or ()):
        yield EntryFact("need", word=f"need.{need.value}")
    for emotion in body.emotions:
        yield EntryFact(name=names.get(emotion.emotion, ""), value=emotion.intensity)
    for skill in body.skills:
        yield EntryFact("skill", name=names.get(skill.skill, ""), value=skill.use)


def _rated(scale: Scale, value: float) -> EntryFact:
    if scale.kind is ScaleKind.YES_NO:
        return EntryFact(name=scale.name, word="yes" if value else "no")
    return EntryFact(name=scale.name, value=value, hours=scale.kind is ScaleKind.HOURS)


def _trigger(body: Trigger, _material: Material) -> Iterator[EntryFact]:
    yield from _points(("strength", body.intensity), ("urge_peak", body.urge_peak))
    yield from _said(("outcome", body.outcome and f"outcome.{body.outcome.value}"))


def _coping(body: Coping, _material: Material) -> Iterator[EntryFact]:
    if body.before is not None or body.after is not None:
        yield EntryFact("rating", value=body.before, after=body.after)
    yield from _points(("minutes", body.minutes))
    yield from _said(("again", _yes(body.again)), ("place", _place(body.place)))


def _thought(body: Thought, material: Material) -> Iterator[EntryFact]:
    yield from _points(("belief_before", body.belief_before))
    yield from _points(("belief_after", body.belief_after))
    for felt in body.emotions:
        name = material.names.get(felt.emotion, "")
        yield EntryFact(name=name, value=felt.before, after=felt.after)


def _practice(body: Practice, _material: Material) -> Iterator[EntryFact]:
    kind = None if body.kind is None else f"practice.{body.kind.value}"
    yield from _said(("practised", kind), ("place", _place(body.place)))


def _points(*answers: tuple[str, int | None]) -> Iterator[EntryFact]:
    for key, value in answers:
        if value is not None:
            yield EntryFact(key, value=value)


def _said(*answers: tuple[str, str | None]) -> Iterator[EntryFact]:
    for key, word in answers:
        if word is not None:
            yield EntryFact(key, word=word)


def _yes(answer: bool | None) -> str | None:  # noqa: FBT001
    return None if answer is None else ("yes" if answer else "no")


def _place(place: object) -> str | None:
    return None if place is None else f"place.{place}"


PRINTED: Final[Mapping[EntryKind, Printed[Any]]] = {
    EntryKind.CHECK_IN: Printed(_check_in),
    EntryKind.TRIGGER: Printed(_trigger),
    EntryKind.COPING: Printed(_coping),
    EntryKind.THOUGHT: Printed(_thought, PrintedSection.THOUGHTS),
    EntryKind.CHAIN: Printed(_none, PrintedSection.CHAINS),
    EntryKind.PRACTICE: Printed(_practice),
    EntryKind.NOTE: Printed(_none),
    EntryKind.LAPSE: Printed(_none),
    EntryKind.REVIEW: Printed(_none),
}
"""One row a kind; its words stand in ``resources/report/words.*.json``."""
