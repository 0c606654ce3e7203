"""Hours in words, for the window and for paper."""

from dataclasses import dataclass

from journal_app.domain.open_hours import OpenHours, OpenPeriod, clock_words


@dataclass(frozen=True, slots=True)
class HoursPhrases:
    """What hours are said with in one language."""

    days: tuple[str, ...]
    """Short names of the seven days, Monday first."""
    always: str
    every_day: str
    period: str
    """With ``{start}``, ``{end}`` and ``{days}``."""
    days_between: str
    """With ``{first}`` and ``{last}``."""


def hours_words(hours: OpenHours | None, phrases: HoursPhrases) -> str:
    """What a person reads; nothing where the hours are not known."""
    if hours is None:
        return ""
    if hours.always:
        return phrases.always
    return "; ".join(_period_words(period, phrases) for period in hours.periods)


def _period_words(period: OpenPeriod, phrases: HoursPhrases) -> str:
    names, days = phrases.days, sorted(period.days)
    if len(days) == len(names):
        said = phrases.every_day
    elif len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
        first, last = names[days[0] - 1], names[days[-1] - 1]
        said = phrases.days_between.format(first=first, last=last)
    else:
        said = ", ".join(names[day - 1] for day in days)
    start, end = clock_words(period.start), clock_words(period.end)
    return phrases.period.format(start=start, end=end, days=said)
