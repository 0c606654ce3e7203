"""Observations of a report: each holds for a day or for several, and says what paper says."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import count
from typing import Any

from journal_app.domain.report_chart import ChartUnit
from journal_app.domain.report_content import ReportPeriod
from journal_app.domain.scale import ScaleKind
from journal_app.exchange.export.fhir_parts import (
    SURVEY,
    Json,
    Names,
    concept,
    notes,
    plain_number,
    quantity,
    said,
)
from journal_app.translation import tr

_KINDS = {ChartUnit.HOURS: ScaleKind.HOURS, ChartUnit.COUNT: ScaleKind.COUNT}
_ENDS = {ScaleKind.RATING: (0, 10), ScaleKind.HOURS: (0, 24)}

When = date | ReportPeriod


@dataclass(frozen=True)
class Observing:
    """Makes observations with ids in their order."""

    names: Names
    _numbers: Any = field(default_factory=lambda: count(1))

    def new_id(self) -> str:
        """An id for the next resource."""
        return self.names.id_of(next(self._numbers))

    def one(self, code: str, when: When, values: Json, *texts: str) -> Json:
        """An answer or a count, with what is written beside it."""
        return {
            "resourceType": "Observation",
            "id": self.new_id(),
            "status": "final",
            "category": [SURVEY],
            "code": concept(code),
            "subject": self.names.subject(),
            **effective(when),
            **values,
            **notes(texts),
        }


def effective(when: When) -> Json:
    """A day, or the days from the first to the last."""
    if isinstance(when, date):
        return {"effectiveDateTime": when.isoformat()}
    period = {"start": when.first.isoformat(), "end": when.last.isoformat()}
    return {"effectivePeriod": period}


def kind_of(unit: ChartUnit | None) -> ScaleKind:
    """What a chart counts; the overall level is in points."""
    return _KINDS.get(unit or ChartUnit.POINTS, ScaleKind.RATING)


def value(number: float, kind: ScaleKind = ScaleKind.RATING) -> Json:
    """A rating with the least and the most that it can be."""
    found: Json = {"valueQuantity": quantity(number, kind)}
    if kind in _ENDS:
        low, high = _ENDS[kind]
        found["referenceRange"] = [
            {
                "low": quantity(low, kind),
                "high": quantity(high, kind),
                "text": tr("possible answers, not a normal range"),
            }
        ]
    return found


def number(found: float, unit: str = "") -> Json:
    """A count or a sum, in words for its unit."""
    return {"valueQuantity": _amount(found, unit)}


def part(code: str, found: float | str | None, unit: str = "") -> list[Json]:
    """A part of an observation; none where there is nothing."""
    if found is None or found == "":
        return []
    if isinstance(found, str):
        return [{"code": concept(code), "valueString": said(found)}] if said(found) else []
    return [{"code": concept(code), "valueQuantity": _amount(found, unit)}]


def parts(*found: list[Json]) -> Json:
    """The parts that there are."""
    every = [one for some in found for one in some]
    return {"component": every} if every else {}


def late_note(*, late: bool) -> str:
    """That something was written down on a later day."""
    return tr("entered later") if late else ""


def clock(at: time | None) -> str:
    """A time of day on the clock of the place, of which the zone is not said."""
    return "" if at is None else datetime.combine(date.min, at).strftime("%H:%M")


def _amount(found: float, unit: str) -> Json:
    return {"value": plain_number(found)} | ({"unit": unit} if unit else {})
