"""Facts of each day that speak for talking about it."""

from collections.abc import Iterator, Mapping
from datetime import date

from journal_app.domain.check_in import CheckIn, Medication
from journal_app.domain.coping import Coping
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.lapse import Lapse
from journal_app.domain.report_week import Peak
from journal_app.domain.scale import MOOD, SLEEP_HOURS, URGE, ScaleUse
from journal_app.domain.talk.reason import (
    EASED_BY,
    LOW_MOOD,
    SHORT_NIGHT,
    SIGNS_TOGETHER,
    STRONG_URGE,
    URGE_FOR_SKILLS,
    ReasonKind,
    TalkReason,
)
from journal_app.usecases.report_parts.figures import acted_by_day, medication_by_day
from journal_app.usecases.report_parts.material import Material
from journal_app.usecases.report_parts.signs import noticed_days

Found = Iterator[tuple[date, TalkReason]]

_SCALES = {ReasonKind.URGE: URGE, ReasonKind.MOOD: MOOD, ReasonKind.SLEEP: SLEEP_HOURS}


def day_reasons(material: Material) -> dict[date, tuple[TalkReason, ...]]:
    """The facts of every day of the period that has any, in a fixed order of kinds."""
    days: dict[date, list[TalkReason]] = {}
    for day, reason in _all(material):
        days.setdefault(day, []).append(reason)
    return {day: tuple(days[day]) for day in sorted(days)}


def furthest_days(material: Material) -> dict[date, tuple[TalkReason, ...]]:
    """The strongest urge, the lowest mood and the shortest night, each with its day."""
    extremes = (
        (ReasonKind.URGE, _inside(material, URGE, Peak.HIGHEST), max),
        (ReasonKind.MOOD, _inside(material, MOOD, Peak.LOWEST), min),
        (ReasonKind.SLEEP, _inside(material, SLEEP_HOURS, Peak.LOWEST), min),
    )
    days: dict[date, list[TalkReason]] = {}
    for kind, values, furthest in extremes:
        if len(set(values.values())) > 1:
            day = furthest(values, key=lambda one: values[one])
            name = _name(material, _SCALES[kind])
            days.setdefault(day, []).append(TalkReason(kind, values[day], name=name, most=True))
    return {day: tuple(reasons) for day, reasons in days.items()}


def _all(material: Material) -> Found:
    yield from _lapses(material)
    yield from _beyond(material)
    yield from _signs(material)
    yield from _no_skill(material)
    for day, said in medication_by_day(material).items():
        if said is Medication.NO:
            yield day, TalkReason(ReasonKind.NO_MEDICATION)
    yield from _eased(material)


def _lapses(material: Material) -> Found:
    lapses = {entry.moment.day for entry, _ in material.bodies(Lapse)}
    for day in sorted(lapses):
        yield day, TalkReason(ReasonKind.LAPSE)
    for day, acted in acted_by_day(material).items():
        if acted and day not in lapses:
            yield day, TalkReason(ReasonKind.ACTED)


def _beyond(material: Material) -> Found:
    for day, urge in _inside(material, URGE, Peak.HIGHEST).items():
        if urge >= STRONG_URGE:
            yield day, TalkReason(ReasonKind.URGE, urge, name=_name(material, URGE))
    for day, hours in _inside(material, SLEEP_HOURS, Peak.LOWEST).items():
        if hours <= SHORT_NIGHT:
            yield day, TalkReason(ReasonKind.SLEEP, hours, name=_name(material, SLEEP_HOURS))
    for day, mood in _inside(material, MOOD, Peak.LOWEST).items():
        if mood <= LOW_MOOD:
            yield day, TalkReason(ReasonKind.MOOD, mood, name=_name(material, MOOD))


def _signs(material: Material) -> Found:
    counts: dict[date, int] = {}
    for scale in material.scales:
        if scale.use is ScaleUse.SIGN:
            for day, noticed in noticed_days(scale, material).items():
                counts[day] = counts.get(day, 0) + noticed
    for day, count in counts.items():
        if count >= SIGNS_TOGETHER and day >= material.period.first:
            yield day, TalkReason(ReasonKind.SIGNS, count)


def _no_skill(material: Material) -> Found:
    """Days with an urge on which it was said that no skill was used, and nothing speaks against."""
    said: dict[date, bool] = {}
    for entry, body in material.bodies(CheckIn):
        points = [skill.use for skill in body.skills if skill.use is not None]
        if points or body.no_skill_reason.strip():
            day = entry.moment.day
            said[day] = said.get(day, False) or any(points)
    used = {entry.moment.day for entry, _ in material.bodies(Coping)}
    urges = _inside(material, URGE, Peak.HIGHEST)
    for day, some in said.items():
        if not some and day not in used and urges.get(day, 0) >= URGE_FOR_SKILLS:
            yield day, TalkReason(ReasonKind.NO_SKILL)


def _eased(material: Material) -> Found:
    """What helped most on each day."""
    best: dict[date, TalkReason] = {}
    for entry, coping in material.bodies(Coping):
        if coping.before is None or coping.after is None:
            continue
        eased = coping.before - coping.after
        held = best.get(entry.moment.day)
        if eased >= EASED_BY and (held is None or eased > _points(held)):
            name = material.names.get(coping.skill or ChoiceId(""), "")
            best[entry.moment.day] = TalkReason(ReasonKind.EASED, coping.before, coping.after, name)
    yield from best.items()


def _points(reason: TalkReason) -> float:
    return (reason.value or 0) - (reason.after or 0)


def _inside(material: Material, scale: ScaleId, peak: Peak) -> Mapping[date, float]:
    values = material.day_values(scale, peak)
    return {day: value for day, value in values.items() if day >= material.period.first}


def _name(material: Material, scale: ScaleId) -> str:
    return next((one.name for one in material.scales if one.id == scale), "")
