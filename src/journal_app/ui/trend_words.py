"""Words for directions, weekdays and parts of the day."""

from PySide6.QtCore import QLocale, Qt

from journal_app.analysis.trend import Direction, Trend
from journal_app.domain.scale import ScaleKind
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.programme_words import hours_words


def weekday_words() -> tuple[str, ...]:
    """The weekdays from Monday, short."""
    locale = QLocale()
    return tuple(
        locale.standaloneDayName(Qt.DayOfWeek(day).value, QLocale.FormatType.ShortFormat)
        for day in range(1, 8)
    )


def part_words() -> tuple[str, ...]:
    """The parts of the day, from four in the morning."""
    return (tr("Morning"), tr("Afternoon"), tr("Evening"), tr("Night"))


def direction_words(trend: Trend | None) -> str:
    """Rising, falling, not clear, or too early to say."""
    if trend is None:
        return tr("too early to say")
    return {
        Direction.RISING: tr("rising"),
        Direction.FALLING: tr("falling"),
        Direction.NOT_CLEAR: tr("not clear"),
    }[trend.direction]


def slope_words(trend: Trend | None) -> str:
    """The slope a week with its interval, only where a direction is clear."""
    if trend is None or trend.direction is Direction.NOT_CLEAR:
        return "–"
    return tr("{slope} a week ({low} to {high})").format(
        slope=signed(trend.per_week), low=signed(trend.low), high=signed(trend.high)
    )


def amount_words(kind: ScaleKind, amount: float) -> str:
    """How far a scale went, in its own unit and without a sign."""
    size = abs(amount)
    if kind is ScaleKind.HOURS:
        return hours_words(round(size, 1))
    if kind is ScaleKind.YES_NO:
        return tr("{n} days in 10").format(n=words.points(10 * size))
    if kind is ScaleKind.COUNT:
        return words.points(size)
    if round(size, 1) == round(size):
        return tr_n("1 point", "%n points", round(size))
    return tr("{n} points", "with a decimal").format(n=words.points(size))


def signed(value: float) -> str:
    """A number with its sign, to two places where it is small."""
    decimals = 1 if round(abs(value), 2) >= 1 else 2
    text = QLocale().toString(abs(value), "f", decimals)
    sign = "\N{MINUS SIGN}" if value < 0 else "+"
    return f"{sign}{text}" if round(value, decimals) else text


def delay_words(hours: float | None) -> str:
    """A delay, in days; empty where there is none."""
    if hours is None:
        return ""
    return days_words(hours / 24)


def days_words(days: float) -> str:
    """A number of days, whole or not."""
    if days == int(days):
        return tr_n("a day", "%n days", int(days))
    return tr("{n} days", "with a decimal").format(n=words.points(days))
