"""Diary-card weeks: one grid for each calendar week that the period touches."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import inf

from journal_app.domain.check_in import CheckIn, Medication
from journal_app.domain.ids import ChoiceId
from journal_app.domain.report_week import MedicationMark as Printed
from journal_app.domain.report_week import (
    Peak,
    RatingRow,
    ReportWeeks,
    WeekDay,
    WeekDayState,
    WeekReason,
)
from journal_app.domain.scale import URGE, Better, Scale, ScaleKind, ScaleUse
from journal_app.domain.talk.reason import STRONG_URGE
from journal_app.usecases.report_parts.figures import acted_by_day, medication_by_day
from journal_app.usecases.report_parts.material import Material
from journal_app.usecases.report_parts.signs import NOTICED_FROM

_PRINTED = {
    Medication.YES: Printed.TAKEN,
    Medication.PARTLY: Printed.PARTLY,
    Medication.NO: Printed.NOT_TAKEN,
    Medication.NONE_PRESCRIBED: Printed.NONE_PRESCRIBED,
}

Days = tuple[date, ...]


@dataclass(frozen=True)
class _Said:
    """What was answered on each day of the period."""

    written: frozenset[date]
    acted: Mapping[date, bool]
    medication: Mapping[date, Medication]
    skills: Mapping[date, int]


def week_grids(material: Material) -> tuple[ReportWeeks, ...]:
    """Every week from Monday to Sunday, oldest first; none where nothing was written."""
    if not material.inside:
        return ()
    period = material.period
    monday = period.first.toordinal() - period.first.weekday()
    mondays = range(max(1, monday), period.last.toordinal() + 1, 7)
    said = _Said(
        written=frozenset(entry.moment.day for entry in material.inside),
        acted=acted_by_day(material),
        medication=medication_by_day(material),
        skills=_skills(material),
    )
    return tuple(_week(material, said, date.fromordinal(day)) for day in mondays)


def _week(material: Material, said: _Said, monday: date) -> ReportWeeks:
    days = tuple(monday + timedelta(days=n) for n in range(7))
    return ReportWeeks(
        days=tuple(WeekDay(day, _state(material, said, day)) for day in days),
        ratings=(*_scale_rows(material, days), *_emotion_rows(material, days)),
        acted=tuple(said.acted.get(day) for day in days) if said.acted else None,
        medication=_medication(said.medication, days) if said.medication else None,
        skills=tuple(said.skills.get(day) for day in days) if said.skills else None,
        reasons=tuple(_reasons(material, days)),
    )


def _state(material: Material, said: _Said, day: date) -> WeekDayState:
    if not material.period.first <= day <= material.period.last:
        return WeekDayState.OUTSIDE
    if day not in said.written:
        return WeekDayState.NO_ENTRY
    return WeekDayState.LATER if day in material.late_days else WeekDayState.SAME_DAY


def _scale_rows(material: Material, days: Days) -> Iterator[RatingRow]:
    """Scales that were answered in the period: the urge first, then as the person ordered them."""
    for scale in sorted(material.scales, key=lambda scale: scale.id != URGE):
        peak = _peak(scale)
        values = material.day_values(scale.id, peak)
        if any(day >= material.period.first for day in values):
            yield RatingRow(
                name=scale.name,
                values=_within(material, values, days),
                decimals=1 if scale.kind is ScaleKind.HOURS else 0,
                warm=_warm(scale),
                peak=peak,
            )


def _warm(scale: Scale) -> tuple[float, float] | None:
    """Values that stand out: a strong urge, and a sign that counts as noticed."""
    if scale.id == URGE:
        return STRONG_URGE, inf
    if scale.use is not ScaleUse.SIGN:
        return None
    if scale.kind is ScaleKind.YES_NO:
        return (-inf, 0) if scale.protective else (1, inf)
    return (-inf, 10 - NOTICED_FROM) if scale.protective else (NOTICED_FROM, inf)


def _peak(scale: Scale) -> Peak:
    return {
        Better.HIGHER: Peak.LOWEST,
        Better.LOWER: Peak.HIGHEST,
        Better.NEITHER: Peak.MEAN,
    }[scale.better]


def _emotion_rows(material: Material, days: Days) -> Iterator[RatingRow]:
    """Emotions named in this week, in one order for all weeks: the most often named first."""
    felt: dict[ChoiceId, dict[date, float]] = {}
    for entry, body in material.bodies(CheckIn):
        for one in body.emotions if entry.moment.day in days else ():
            if one.intensity is None:
                continue
            by_day = felt.setdefault(one.emotion, {})
            by_day[entry.moment.day] = max(one.intensity, by_day.get(entry.moment.day, 0))
    for emotion in _emotion_order(material):
        values = felt.get(emotion)
        if values is None:
            continue
        yield RatingRow(material.names.get(emotion, ""), _within(material, values, days))


def _emotion_order(material: Material) -> list[ChoiceId]:
    """Emotions of the whole period by the days they were named on, then as they came."""
    named = {
        (one.emotion, entry.moment.day): None
        for entry, body in material.bodies(CheckIn)
        for one in body.emotions
        if one.intensity is not None
    }
    return [emotion for emotion, _ in Counter(emotion for emotion, _ in named).most_common()]


def _within(
    material: Material, values: Mapping[date, float], days: Days
) -> tuple[float | None, ...]:
    first = material.period.first
    return tuple(values.get(day) if day >= first else None for day in days)


def _medication(said: Mapping[date, Medication], days: Days) -> tuple[Printed | None, ...]:
    return tuple(_PRINTED[said[day]] if day in said else None for day in days)


def _skills(material: Material) -> dict[date, int]:
    """The furthest that any skill was used on each day, 0-7."""
    days: dict[date, int] = {}
    for entry, body in material.bodies(CheckIn):
        for use in (skill.use for skill in body.skills if skill.use is not None):
            days[entry.moment.day] = max(use, days.get(entry.moment.day, 0))
    return days


def _reasons(material: Material, days: Days) -> Iterator[WeekReason]:
    for entry, body in material.bodies(CheckIn):
        reason = material.words(body.no_skill_reason)
        if reason and entry.moment.day in days and material.told(entry):
            yield WeekReason(entry.moment.day, reason)
