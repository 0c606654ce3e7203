"""Diary-card weeks as the template takes them."""

from collections.abc import Callable, Sequence
from typing import Any

from journal_app.domain.report_week import Peak, RatingRow, ReportWeeks, WeekDayState
from journal_app.report.printable_text import PrintableText
from journal_app.report.words import PaperWords

NO_ENTRY = "\u2013"
NOT_ANSWERED = "·"
_PEAK: dict[Peak, Callable[[Sequence[float]], float | None]] = {
    Peak.HIGHEST: max,
    Peak.LOWEST: min,
    Peak.MEAN: lambda _: None,
}
WRITTEN = (WeekDayState.SAME_DAY, WeekDayState.LATER)


def week_pages(
    weeks: Sequence[ReportWeeks], words: PaperWords, text: PrintableText
) -> dict[str, Any] | None:
    """Lay out the weeks one under another; ``None`` when there are none."""
    if not weeks:
        return None
    return {
        "heading": words.say("weeks"),
        "note": words.say("weeks.note"),
        "items": [_week(week, words, text) for week in weeks],
    }


def _week(week: ReportWeeks, words: PaperWords, text: PrintableText) -> dict[str, Any]:
    return {
        "heading": words.span(week.days[0].day, week.days[-1].day),
        "head": words.say("weeks.head"),
        "most": words.say("weeks.most"),
        "days": [
            {
                "letter": words.weekday(column.day),
                "number": f"{column.day.day}{'*' if column.state is WeekDayState.LATER else ''}",
                "outside": column.state is WeekDayState.OUTSIDE,
            }
            for column in week.days
        ],
        "rows": _rows(week, words, text),
        "reasons-head": words.say("weeks.reasons"),
        "reasons": [
            {"day": words.short_day(one.day), "reason": text.line(one.reason, 160)}
            for one in week.reasons
        ],
    }


def _rows(week: ReportWeeks, words: PaperWords, text: PrintableText) -> list[dict[str, Any]]:
    rows = [_rating(row, week, words, text) for row in week.ratings]
    if week.acted is not None:
        answers = [None if one is None else words.say("yes" if one else "no") for one in week.acted]
        rows.append(_row(words.say("weeks.acted"), answers, week))
    if week.medication is not None:
        answers = [one and words.say(f"medication.{one.value}") for one in week.medication]
        rows.append(_row(words.say("weeks.medication"), answers, week))
    if week.skills is not None:
        answers = [None if one is None else str(one) for one in week.skills]
        most = max((one for one in week.skills if one is not None), default=None)
        rows.append(
            _row(words.say("weeks.skills"), answers, week, "" if most is None else str(most))
        )
    return rows


def _rating(
    row: RatingRow, week: ReportWeeks, words: PaperWords, text: PrintableText
) -> dict[str, Any]:
    values = [None if one is None else words.number(one, row.decimals) for one in row.values]
    inside = zip(row.values, week.days, strict=True)
    counted = [one for one, column in inside if one is not None and column.state in WRITTEN]
    stands = _PEAK[row.peak](counted) if counted else None
    most = "" if stands is None else words.number(stands, row.decimals)
    return _row(_name(row, words, text), values, week, most, warm=_warm(row))


def _warm(row: RatingRow) -> list[bool]:
    """Which days stand out."""
    if row.warm is None:
        return []
    low, high = row.warm
    return [one is not None and low <= one <= high for one in row.values]


def _name(row: RatingRow, words: PaperWords, text: PrintableText) -> str:
    name = text.line(row.name, 50)
    return name if row.peak is Peak.HIGHEST else words.say(f"weeks.{row.peak.value}", name=name)


def _row(
    name: str,
    answers: Sequence[str | None],
    week: ReportWeeks,
    most: str = "",
    *,
    warm: Sequence[bool] = (),
) -> dict[str, Any]:
    cells = [_cell(answer, column.state) for answer, column in zip(answers, week.days, strict=True)]
    return {"name": name, "cells": cells, "most": most, "warm": list(warm) or [False] * len(cells)}


def _cell(answer: str | None, state: WeekDayState) -> str:
    if state is WeekDayState.OUTSIDE:
        return ""
    if state is WeekDayState.NO_ENTRY:
        return NO_ENTRY
    return answer or NOT_ANSWERED
