"""What a report says of its days as a whole: counts, middle values, what helped."""

from collections.abc import Iterator

from journal_app.domain.report_content import ReportContent
from journal_app.exchange.export.fhir_parts import Json
from journal_app.exchange.export.report_days import chart_name
from journal_app.exchange.export.report_observing import (
    Observing,
    kind_of,
    number,
    part,
    parts,
    value,
)
from journal_app.translation import tr


def sum_observations(content: ReportContent, make: Observing) -> Iterator[Json]:
    """Every count and sum that is on the pages."""
    yield from _counts(content, make)
    yield from _middles(content, make)
    yield from _rows(content, make)
    for one in content.questionnaires:
        before = parts(part(tr("the time before"), one.last_score))
        highest: Json = {}
        if one.highest is not None:
            highest = {"referenceRange": [{"high": {"value": one.highest}}]}
        yield make.one(one.name, one.day, number(one.score) | highest | before)


def _counts(content: ReportContent, make: Observing) -> Iterator[Json]:
    period, days = content.header.period, tr("days")
    if (found := content.completeness) is not None:
        values = number(found.days_with_entry, days) | parts(
            part(tr("of days"), found.days),
            part(tr("entered the same day"), found.same_day),
            part(tr("entered later"), found.later),
        )
        yield make.one(tr("Days with an entry"), period, values)
    if (acted := content.acted) is not None:
        values = number(acted.acted, days) | parts(part(tr("not acted"), acted.not_acted, days))
        yield make.one(tr("Days on which an urge was acted on"), period, values)
    if (taken := content.medication) is not None:
        values = number(taken.taken, days) | parts(
            part(tr("partly"), taken.partly, days), part(tr("answered"), taken.answered, days)
        )
        yield make.one(tr("Days on which medication was taken"), period, values)
    if (hours := content.attendance) is not None:
        values = number(hours.attended, "h") | parts(part(tr("planned"), hours.planned, "h"))
        yield make.one(tr("Hours of the programme attended"), period, values)
    if (homework := content.homework) is not None:
        values = number(homework.done) | parts(part(tr("due"), homework.due))
        yield make.one(tr("Homework done"), period, values)
    if content.lapse_count is not None:
        yield make.one(tr("Lapses"), period, number(content.lapse_count))


def _middles(content: ReportContent, make: Observing) -> Iterator[Json]:
    period = content.header.period
    for row in content.middles:
        if row.now is not None:
            code = tr("{name}: middle value").format(name=chart_name(row.title))
            values = value(row.now, kind_of(row.unit)) | parts(
                part(tr("days with a value"), row.n_now),
                part(tr("middle value of the time before"), row.before),
                part(tr("days with a value before"), row.n_before),
            )
            yield make.one(code, period, values)
    for sign in content.sign_counts:
        if sign.days_now is not None:
            code = tr("Warning sign: {name}").format(name=sign.name)
            values = number(sign.days_now, tr("days noticed")) | parts(
                part(tr("days rated"), sign.rated_now),
                part(tr("days noticed in the time before"), sign.days_before),
            )
            yield make.one(code, period, values)


def _rows(content: ReportContent, make: Observing) -> Iterator[Json]:
    period, times = content.header.period, tr("times")
    for trigger in content.triggers:
        kind = trigger.name or (tr("all together") if trigger.together else tr("not named"))
        code = tr("Trigger: {kind}").format(kind=kind)
        typical = parts(part(tr("typical urge"), trigger.typical_urge))
        yield make.one(code, period, number(trigger.times, times) | typical)
    for helped in content.helped:
        skill = helped.name or (tr("all together") if helped.together else tr("not named"))
        code = tr("Skill used: {skill}").format(skill=skill)
        long = helped.long or (None, None, None)
        values = number(helped.uses, times) | parts(
            part(tr("rated twice"), helped.rated or None),
            part(tr("before"), helped.before),
            part(tr("after"), helped.after),
            part(tr("before, whole record"), long[0]),
            part(tr("after, whole record"), long[1]),
            part(tr("rated twice, whole record"), long[2]),
        )
        yield make.one(code, period, values)
