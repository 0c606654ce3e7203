"""What a report shows day by day: charts, signs, weeks, triggers and skills."""

from collections.abc import Iterator
from datetime import date, timedelta

from journal_app.charts.chart_weeks import WEEK, weeks_of
from journal_app.domain.report_chart import SmallChart
from journal_app.domain.report_content import ReportContent, ReportPeriod
from journal_app.domain.report_signs import SignGrid, SignMark
from journal_app.domain.report_week import Peak, RatingRow, ReportWeeks
from journal_app.exchange.export.fhir_parts import Json
from journal_app.exchange.export.report_observing import (
    Observing,
    kind_of,
    late_note,
    number,
    part,
    parts,
    value,
)
from journal_app.translation import tr


def day_observations(content: ReportContent, make: Observing) -> Iterator[Json]:
    """Every number of every day that is on the pages."""
    for chart in content.all_charts:
        yield from _weeks_of_chart(chart, make) if chart.by_weeks else _chart(chart, make)
    if content.signs is not None:
        yield from _signs(content.signs, make)
    for week in content.weeks:
        yield from _week(week, make)
    yield from _lines(content, make)


def chart_name(title: str) -> str:
    """What a chart is called; the report has a word of its own for the overall level."""
    return title or tr("Overall level of the warning signs")


def _chart(chart: SmallChart, make: Observing) -> Iterator[Json]:
    for one in chart.series:
        if one.value is not None:
            shown = round(one.value, max(1, chart.decimals))
            values = value(shown, kind_of(chart.unit))
            yield make.one(chart_name(chart.title), one.day, values, late_note(late=one.late))


def _weeks_of_chart(chart: SmallChart, make: Observing) -> Iterator[Json]:
    """Where weeks are drawn, no single day leaves."""
    for week in weeks_of(chart):
        first = date.fromordinal(week.middle_day - WEEK // 2)
        code = tr("{name}: middle value of the week").format(name=chart_name(chart.title))
        range_of = parts(part(tr("lowest"), week.lowest), part(tr("highest"), week.highest))
        days = ReportPeriod(first, first + timedelta(days=WEEK - 1))
        yield make.one(code, days, value(week.middle, kind_of(chart.unit)) | range_of)


def _signs(grid: SignGrid, make: Observing) -> Iterator[Json]:
    for row in grid.rows:
        code = tr("Warning sign: {name}").format(name=row.name)
        if grid.stretch == 1:
            for day, mark in zip(grid.days, row.marks, strict=True):
                if mark is not SignMark.NO_ENTRY:
                    noticed = {"valueBoolean": mark is SignMark.NOTICED}
                    late = late_note(late=day in grid.late_days)
                    yield make.one(code, day, noticed, late)
        else:
            for day, days in zip(grid.days, row.counts, strict=True):
                if days is not None:
                    when = ReportPeriod(day, day + timedelta(days=grid.stretch - 1))
                    yield make.one(code, when, number(days, tr("days noticed")))


def _week(week: ReportWeeks, make: Observing) -> Iterator[Json]:
    rows: list[tuple[str, list[Json | None]]] = [
        (_row_name(row), [_number(one) for one in row.values]) for row in week.ratings
    ]
    acted = [None if one is None else {"valueBoolean": one} for one in week.acted or ()]
    marks = [None if one is None else {"valueString": one.value} for one in week.medication or ()]
    skills = [_number(one) for one in week.skills or ()]
    rows += [
        (tr("Used, or acted on an urge"), acted),
        (tr("Medication"), marks),
        (tr("Skills used, 0 to 7"), skills),
    ]
    for code, values in rows:
        for one, found in zip(week.days, values, strict=False):
            if found is not None:
                yield make.one(code, one.day, found)
    for reason in week.reasons:
        if reason.reason.strip():
            said = {"valueString": reason.reason.strip()}
            yield make.one(tr("Why no skill was used"), reason.day, said)


def _number(found: float | None) -> Json | None:
    return None if found is None else number(found)


def _row_name(row: RatingRow) -> str:
    return {
        Peak.HIGHEST: tr("{name}: highest of the day"),
        Peak.LOWEST: tr("{name}: lowest of the day"),
        Peak.MEAN: tr("{name}: mean of the day"),
    }[row.peak].format(name=row.name)


def _lines(content: ReportContent, make: Observing) -> Iterator[Json]:
    for trigger in content.trigger_lines:
        code = tr("Trigger: {kind}").format(kind=trigger.kind or tr("not named"))
        values = parts(
            part(tr("how strong"), trigger.strength),
            part(tr("urge at its strongest"), trigger.urge),
            part(tr("how it ended"), trigger.ended.replace("_", " ")),
        )
        yield make.one(code, trigger.day, values, late_note(late=trigger.late))
    for coping in content.coping_lines:
        code = tr("Skill used: {skill}").format(skill=coping.skill or tr("not named"))
        again = None if coping.again is None else (tr("yes") if coping.again else tr("no"))
        values = parts(
            part(tr("before"), coping.before),
            part(tr("after"), coping.after),
            part(tr("minutes"), coping.minutes),
            part(tr("use it again"), again),
        )
        yield make.one(code, coping.day, values, late_note(late=coping.late))
