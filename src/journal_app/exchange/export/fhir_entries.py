"""Entries as observations: every number that was answered, and no word that was typed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import ScaleId
from journal_app.domain.scale import Scale
from journal_app.exchange.export.fhir_parts import (
    About,
    Json,
    Names,
    instant,
    local_time,
    observation,
    rated,
)
from journal_app.exchange.export.observed_kinds import OBSERVED, SCALE_ASKED_AS
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
        entry, about = kept.entry, _about(kept)
        for scale_id, value in entry.body.answers:
            scale = self.scales.get(scale_id, Scale(scale_id, scale_id))
            code = self._asked(entry.kind, scale)
            name = self.names.id_of(entry.id, scale_id)
            yield observation(self.names, name, code, about, rated(scale, value))
        if entry.kind in OBSERVED:
            for one in OBSERVED[entry.kind](entry.body, self._word):
                name = self.names.id_of(entry.id, "", one.key)
                yield observation(self.names, name, one.code, about, one.values)

    def _asked(self, kind: EntryKind, scale: Scale) -> str:
        return SCALE_ASKED_AS[kind]() if kind in SCALE_ASKED_AS else scale.name

    def _word(self, name: str | None) -> str:
        return tr("not named") if name is None else self.words.get(name, name)


def _about(kept: KeptEntry) -> About:
    """When an entry holds and when it was written; a whole day is a day."""
    entry, moment = kept.entry, kept.entry.moment
    whole_day = entry.body.whole_day
    return About(
        effective=moment.day.isoformat() if whole_day else local_time(moment.local),
        issued=instant(moment.recorded_at),
        private=entry.private,
        withdrawn=kept.binned_at is not None,
    )
