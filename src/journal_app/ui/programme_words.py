"""Words for the programme, in the language in force."""

from collections.abc import Iterable
from datetime import date, time, timedelta

from PySide6.QtCore import QLocale, QTime

from journal_app.domain.programme import Session
from journal_app.domain.programme_hours import Hours
from journal_app.domain.schedule import Schedule
from journal_app.domain.week_block import BlockKind, WeekBlock
from journal_app.domain.weekday import Weekday
from journal_app.translation import tr, tr_n
from journal_app.ui.words import points, session_words, short_day

DAY_MINUTES = 24 * 60


def weekday_words(day: Weekday, *, whole: bool = False) -> str:
    """What a weekday is called, e.g. "Mon"."""
    form = QLocale.FormatType.LongFormat if whole else QLocale.FormatType.ShortFormat
    return QLocale().dayName(day + 1, form)


def weekdays_words(days: Iterable[Weekday]) -> str:
    """Weekdays in a row."""
    return ", ".join(weekday_words(day) for day in days)


def block_words(kind: BlockKind) -> str:
    """What own time is for."""
    return {
        BlockKind.WORK: tr("Work"),
        BlockKind.STUDY: tr("Study"),
        BlockKind.FAMILY: tr("Family"),
        BlockKind.REST: tr("Rest"),
        BlockKind.OTHER: tr("Something else"),
    }[kind]


def hours_words(hours: float) -> str:
    """A number of hours."""
    if hours == int(hours):
        return tr_n("1 hour", "%n hours", int(hours))
    return tr("{n} hours", "with a decimal").format(n=points(hours))


def clock_words(minutes: int) -> str:
    """A time of day from its minutes; the end of a day is its midnight."""
    hour, minute = divmod(minutes % DAY_MINUTES, 60)
    return QLocale().toString(QTime(hour, minute), QLocale.FormatType.ShortFormat)


def time_words(at: time) -> str:
    """A time of day."""
    return clock_words(at.hour * 60 + at.minute)


def what_words(what: Session | WeekBlock) -> str:
    """What a session or own time is called."""
    if isinstance(what, Session):
        return what.title or session_words(what.kind)
    return what.title or block_words(what.kind)


def week_hours_words(hours: Hours) -> str:
    """Hours of one week: planned, and there for."""
    if not hours.planned:
        return tr("No sessions this week.")
    return tr("This week: {planned} planned, there for {attended}.").format(
        planned=hours_words(hours.planned), attended=points(hours.attended)
    )


def all_hours_words(hours: Hours) -> str:
    """Hours since the programme began; what was not answered counts neither way."""
    told = tr("Since it began: {told} planned, there for {attended}.").format(
        told=hours_words(hours.told), attended=points(hours.attended)
    )
    if not hours.unanswered:
        return told
    open_ones = tr_n(
        "1 session has no answer yet.", "%n sessions have no answer yet.", hours.unanswered
    )
    return f"{told} {open_ones}"


def schedule_words(schedule: Schedule) -> str:
    """When a schedule takes place."""
    when = f"{weekdays_words(schedule.days)}  {time_words(schedule.starts)}"
    parts = [when, hours_words(schedule.minutes / 60)]
    if schedule.every > 1:
        parts.append(tr_n("every week", "every %n weeks", schedule.every))
    if schedule.last is not None:
        parts.append(tr("until {day}").format(day=short_day(schedule.last)))
    return "  ·  ".join(parts)


def block_line(block: WeekBlock) -> str:
    """When own time is."""
    begins = block.starts.hour * 60 + block.starts.minute
    until = clock_words(begins + block.minutes)
    return f"{weekdays_words(block.days)}  {clock_words(begins)}–{until}"


def week_words(first: date) -> str:
    """Seven days, by the first and the last."""
    return f"{short_day(first)} – {short_day(first + timedelta(days=6))}"


def due_words(due: date | None, today: date) -> str:
    """When something is due; a day that is past is only named."""
    if due is None:
        return tr("no date")
    if due == today:
        return tr("for today")
    return tr("for {day}").format(day=short_day(due))
