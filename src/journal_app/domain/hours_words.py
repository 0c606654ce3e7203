"""Hours in words, for the window and for paper."""

from typing import Final

from journal_app.domain.open_hours import OpenHours, Period, clock_words

_DAYS: Final = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
}
_PHRASES: Final = {
    "en": ("24 hours, every day", "every day", "{start} to {end}, {days}", "to"),
    "es": ("24 horas, todos los días", "todos los días", "{start} a {end}, {days}", "a"),
}


def hours_words(hours: OpenHours | None, language: str = "en") -> str:
    """What a person reads; nothing where the hours are not known."""
    if hours is None:
        return ""
    words = language.partition("-")[0]
    words = words if words in _PHRASES else "en"
    if hours.always:
        return _PHRASES[words][0]
    return "; ".join(_period_words(period, words) for period in hours.periods)


def _period_words(period: Period, words: str) -> str:
    _, every_day, pattern, to = _PHRASES[words]
    names = _DAYS[words]
    days = sorted(period.days)
    if len(days) == len(names):
        said = every_day
    elif len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
        said = f"{names[days[0] - 1]} {to} {names[days[-1] - 1]}"
    else:
        said = ", ".join(names[day - 1] for day in days)
    return pattern.format(start=clock_words(period.start), end=clock_words(period.end), days=said)
