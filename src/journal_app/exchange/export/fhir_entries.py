"""Entries as observations: every number that was answered, and no word that was typed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from journal_app.domain.check_in import CheckIn, Medication
from journal_app.domain.coping import Coping
from journal_app.domain.ids import ScaleId
from journal_app.domain.scale import Scale
from journal_app.domain.trigger import Trigger
from journal_app.exchange.export.fhir_parts import (
    About,
    Json,
    Names,
    concept,
    instant,
    local_time,
    observation,
    quantity,
    rated,
)
from journal_app.translation import tr
from journal_app.usecases.export_ports import KeptEntry


@dataclass(frozen=True, slots=True)
class EntryObservations:
    """Makes the observations of an entry; an answer that is missing makes none."""

    names: Names
    scales: Mapping[ScaleId, Scale]
    words: Mapping[str, str]
    """Names of skills and kinds of trigger by id."""

    def of(self, kept: KeptEntry) -> Iterator[Json]:
        """Every observation of an entry."""
        body, about = kept.entry.body, about_entry(kept)
        for scale_id, value in body.answers:
            scale = self.scales.get(scale_id, Scale(scale_id, scale_id))
            code = tr("Urge at its strongest") if isinstance(body, Trigger) else scale.name
            yield self._one(kept, scale_id, code, about, rated(scale, value))
        match body:
            case CheckIn():
                yield from self._asked(kept, body, about)
            case Trigger(kind=kind, intensity=int() as strong):
                code = tr("Trigger: {kind}").format(kind=self._word(kind))
                yield self._one(kept, "strength", code, about, {"valueQuantity": quantity(strong)})
            case Coping(skill=skill, before=before, after=after):
                parts = ((tr("before"), before), (tr("after"), after))
                told = [
                    {"code": concept(name), "valueQuantity": quantity(value)}
                    for name, value in parts
                    if value is not None
                ]
                if told:
                    code = tr("Skill used: {skill}").format(skill=self._word(skill))
                    yield self._one(kept, "eased", code, about, {"component": told})

    def _asked(self, kept: KeptEntry, body: CheckIn, about: About) -> Iterator[Json]:
        if body.acted is not None:
            code = tr("Used, or acted on an urge")
            yield self._one(kept, "acted", code, about, {"valueBoolean": body.acted})
        if body.medication is not None:
            said = {"valueCodeableConcept": concept(_medication(body.medication))}
            yield self._one(kept, "medication", tr("Medication taken"), about, said)

    def _one(self, kept: KeptEntry, what: str, code: str, about: About, values: Json) -> Json:
        return observation(self.names, self.names.id_of(kept.entry.id, what), code, about, values)

    def _word(self, name: str | None) -> str:
        return tr("not named") if name is None else self.words.get(name, name)


def about_entry(kept: KeptEntry) -> About:
    """When an entry holds and when it was written; a whole day is a day."""
    entry, moment = kept.entry, kept.entry.moment
    whole_day = entry.body.whole_day
    return About(
        effective=moment.day.isoformat() if whole_day else local_time(moment.local),
        issued=instant(moment.recorded_at),
        private=entry.private,
        withdrawn=kept.binned_at is not None,
    )


def _medication(answer: Medication) -> str:
    return {
        Medication.YES: tr("Yes, as prescribed"),
        Medication.PARTLY: tr("Partly"),
        Medication.NO: tr("Not today"),
        Medication.NONE_PRESCRIBED: tr("None prescribed"),
    }[answer]
