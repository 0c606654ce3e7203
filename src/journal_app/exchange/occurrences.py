"""The days that a schedule gives, by the recurrence rules of RFC 5545."""

from collections.abc import Iterator
from datetime import date, datetime, time

from dateutil.rrule import rruleset, rrulestr

from journal_app.domain.schedule import Schedule


def occurrences(schedule: Schedule, until: date) -> Iterator[date]:
    """Its days up to its own last day, or to ``until`` where it has none; skips are left out.

    Days are expanded without a time zone, so that no change of the clocks moves one.
    """
    last = until if schedule.last is None else schedule.last
    rule = rrulestr(schedule.rule, dtstart=_midnight(schedule.first))
    days = rruleset()
    days.rrule(rule.replace(until=_midnight(last)))
    for skip in schedule.skips:
        days.exdate(_midnight(skip))
    return (moment.date() for moment in days)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(0))
