"""What is observed in an entry of each kind beside its answers on scales."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from journal_app.domain.check_in import CheckIn, Medication
from journal_app.domain.coping import Coping
from journal_app.domain.entry import EntryKind
from journal_app.domain.trigger import Trigger
from journal_app.exchange.export.fhir_parts import Json, concept, quantity
from journal_app.translation import tr

WordOf = Callable[[str | None], str]
"""What a skill or a kind of trigger is called."""


@dataclass(frozen=True, slots=True)
class Observed:
    """One thing that was observed."""

    key: str
    code: str
    """What the question is called."""
    values: Json


def _check_in(body: CheckIn, _: WordOf) -> Iterator[Observed]:
    if body.acted is not None:
        yield Observed("acted", tr("Used, or acted on an urge"), {"valueBoolean": body.acted})
    if body.medication is not None:
        said = {"valueCodeableConcept": concept(_medication(body.medication))}
        yield Observed("medication", tr("Medication taken"), said)


def _trigger(body: Trigger, word: WordOf) -> Iterator[Observed]:
    if body.intensity is not None:
        code = tr("Trigger: {kind}").format(kind=word(body.kind))
        yield Observed("strength", code, {"valueQuantity": quantity(body.intensity)})


def _coping(body: Coping, word: WordOf) -> Iterator[Observed]:
    told = [
        {"code": concept(name), "valueQuantity": quantity(value)}
        for name, value in ((tr("before"), body.before), (tr("after"), body.after))
        if value is not None
    ]
    if told:
        code = tr("Skill used: {skill}").format(skill=word(body.skill))
        yield Observed("eased", code, {"component": told})


OBSERVED: Final[Mapping[EntryKind, Callable[[Any, WordOf], Iterator[Observed]]]] = {
    EntryKind.CHECK_IN: _check_in,
    EntryKind.TRIGGER: _trigger,
    EntryKind.COPING: _coping,
}
"""A kind that is not named has nothing but its answers on scales."""

SCALE_ASKED_AS: Final[Mapping[EntryKind, Callable[[], str]]] = {
    EntryKind.TRIGGER: lambda: tr("Urge at its strongest"),
}
"""Kinds that ask for a scale by other words than its own."""


def _medication(answer: Medication) -> str:
    return {
        Medication.YES: tr("Yes, as prescribed"),
        Medication.PARTLY: tr("Partly"),
        Medication.NO: tr("Not today"),
        Medication.NONE_PRESCRIBED: tr("None prescribed"),
    }[answer]
