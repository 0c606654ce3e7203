"""Resources of FHIR R4 as JSON objects: what all of them share, and one function for each kind.

Source: HL7 FHIR 4.0.1, https://hl7.org/fhir/R4. Numbers of a person's own scales have no code in
any system, so a question is named by its words alone (``CodeableConcept.text``).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final
from uuid import UUID, uuid5

from journal_app.domain.scale import Scale, ScaleKind
from journal_app.translation import tr

Json = dict[str, Any]

TERMS: Final = "http://terminology.hl7.org/CodeSystem/"
_UCUM: Final = "http://unitsofmeasure.org"
SURVEY: Final = {"coding": [{"system": f"{TERMS}observation-category", "code": "survey"}]}
_RESTRICTED: Final = {"system": f"{TERMS}v3-Confidentiality", "code": "R", "display": "restricted"}
_UNITS: Final = {
    ScaleKind.RATING: {"unit": "points", "system": _UCUM, "code": "{score}"},
    ScaleKind.HOURS: {"unit": "h", "system": _UCUM, "code": "h"},
}


@dataclass(frozen=True, slots=True)
class Names:
    """Gives every resource an id that says nothing, the same one for the same thing."""

    seed: UUID
    """Random, another one for each export."""

    def id_of(self, *thing: object) -> str:
        """The id of a resource."""
        return str(uuid5(self.seed, "\n".join(map(str, thing))))

    def patient(self) -> str:
        """The id of the person, of whom nothing else is said."""
        return self.id_of("person")

    def subject(self) -> Json:
        """Whom a resource is about."""
        return reference(self.patient())


@dataclass(frozen=True, slots=True)
class About:
    """When an observation holds and when it was written down."""

    effective: str
    """A day, or a moment with its offset."""
    issued: str = ""
    private: bool = False
    withdrawn: bool = False
    """Whether it is in the bin."""


def reference(resource: str) -> Json:
    """What points at another resource of the bundle."""
    return {"reference": f"urn:uuid:{resource}"}


def instant(moment: datetime) -> str:
    """A moment in UTC, to the millisecond."""
    utc = moment.astimezone(UTC).isoformat(timespec="milliseconds")
    return utc.replace("+00:00", "Z")


def local_time(local: datetime) -> str:
    """A moment on the clock of its place; in UTC where the offset has seconds."""
    offset = local.utcoffset() or timedelta(0)
    plain = local if offset.seconds % 60 == 0 else local.astimezone(UTC)
    return plain.isoformat(timespec="seconds")


def patient(names: Names) -> Json:
    """The person: an id, and not a word more."""
    return {"resourceType": "Patient", "id": names.patient()}


def quantity(value: float, kind: ScaleKind = ScaleKind.RATING) -> Json:
    """A number with its unit."""
    return {"value": plain_number(value), **_UNITS.get(kind, {})}


def plain_number(value: float) -> float:
    """A whole number without a decimal point."""
    return int(value) if float(value).is_integer() else value


def bounds(scale: Scale) -> list[Json]:
    """The answers that a scale has, said to be no normal range."""
    low, high = scale.limits
    ends = ", ".join(
        f"{plain_number(number)} = {words.strip()}"
        for number, words in ((low, scale.low), (high, scale.high))
        if words.strip()
    )
    said = tr("possible answers, not a normal range")
    return [
        {
            "low": quantity(low, scale.kind),
            "high": quantity(high, scale.kind),
            "text": f"{said}: {ends}" if ends else said,
        }
    ]


def rated(scale: Scale, value: float) -> Json:
    """An answer on a scale, with the bounds of the scale."""
    if scale.kind is ScaleKind.YES_NO and value in {0.0, 1.0}:
        return {"valueBoolean": bool(value)}
    return {"valueQuantity": quantity(value, scale.kind), "referenceRange": bounds(scale)}


def observation(names: Names, name: str, code: str, about: About, values: Json) -> Json:
    """One answer; ``code`` is what the question is called."""
    found: Json = {
        "resourceType": "Observation",
        "id": name,
        "status": "entered-in-error" if about.withdrawn else "final",
        "category": [SURVEY],
        "code": concept(code),
        "subject": names.subject(),
        "effectiveDateTime": about.effective,
    }
    if about.issued:
        found["issued"] = about.issued
    return restricted(found | values, private=about.private)


def restricted(resource: Json, *, private: bool) -> Json:
    """The resource, marked where the person keeps it out of every report."""
    return resource | {"meta": {"security": [_RESTRICTED]}} if private else resource


def concept(text: str) -> Json:
    """Something that is named by words alone."""
    return {"text": said(text) or tr("without a name")}


def said(text: str) -> str:
    """A text as FHIR has one: not empty, without space around it."""
    return text.strip()


def notes(texts: Iterable[str]) -> Json:
    """Texts as notes; nothing where there is none."""
    found = [{"text": said(text)} for text in texts if said(text)]
    return {"note": found} if found else {}


def care_plan(names: Names, name: str, title: str, about: Json, activities: list[Json]) -> Json:
    """A plan with what is to be done."""
    found = {
        "resourceType": "CarePlan",
        "id": name,
        "status": "active",
        "intent": "plan",
        "title": title,
        "subject": names.subject(),
        **about,
    }
    return found | ({"activity": activities} if activities else {})


def activity(status: str, description: str, code: str = "", on: date | None = None) -> Json:
    """Something to be done, one by one."""
    detail: Json = {"status": status, "description": said(description)}
    if said(code):
        detail["code"] = concept(code)
    if on is not None:
        detail["scheduledPeriod"] = {"start": on.isoformat(), "end": on.isoformat()}
    return {"detail": detail}


def consent(
    names: Names, name: str, made: datetime, period: tuple[date, date] | None, shared: Iterable[str]
) -> Json:
    """What the person chose to share, in the names of its parts; for whom is not said."""
    provision: Json = {"type": "permit", "code": [concept(one) for one in shared]}
    if not provision["code"]:
        del provision["code"]
    if period is not None:
        first, last = period
        provision["dataPeriod"] = {"start": first.isoformat(), "end": last.isoformat()}
    return {
        "resourceType": "Consent",
        "id": name,
        "status": "active",
        "scope": {"coding": [{"system": f"{TERMS}consentscope", "code": "patient-privacy"}]},
        "category": [{"coding": [{"system": "http://loinc.org", "code": "59284-0"}]}],
        "patient": names.subject(),
        "dateTime": instant(made),
        "policyRule": concept(tr("What the person chose to share, part by part")),
        "provision": provision,
    }
