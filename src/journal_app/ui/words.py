"""The program's words for the kinds of things, in the language in force."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from journal_app.domain.chain import LinkKind
from journal_app.domain.check_in import Medication, Need, Safety
from journal_app.domain.coping import Place
from journal_app.domain.known_event import EventKind
from journal_app.domain.practice import PracticeKind
from journal_app.domain.programme import Attendance, SessionKind
from journal_app.domain.trigger import Outcome
from journal_app.translation import tr


def safety_words() -> list[tuple[str, str]]:
    """Answers to "am I safe right now?"."""
    return [
        (Safety.SAFE.value, tr("Yes")),
        (Safety.UNSURE.value, tr("Not sure")),
        (Safety.NOT_SAFE.value, tr("No")),
    ]


def medication_words() -> list[tuple[str, str]]:
    """Answers to "medication taken?"."""
    return [
        (Medication.YES.value, tr("Yes, as prescribed")),
        (Medication.PARTLY.value, tr("Partly")),
        (Medication.NO.value, tr("Not today")),
        (Medication.NONE_PRESCRIBED.value, tr("None prescribed")),
    ]


def need_words() -> list[tuple[str, str]]:
    """The four needs of HALT."""
    return [
        (Need.HUNGRY.value, tr("Hungry")),
        (Need.ANGRY.value, tr("Angry")),
        (Need.LONELY.value, tr("Lonely")),
        (Need.TIRED.value, tr("Tired")),
    ]


def outcome_words() -> list[tuple[str, str]]:
    """How a trigger ended."""
    return [
        (Outcome.RODE_OUT.value, tr("Rode it out")),
        (Outcome.PARTLY.value, tr("Partly")),
        (Outcome.ACTED.value, tr("Acted on it")),
    ]


def place_words() -> list[tuple[str, str]]:
    """Where a skill was practised."""
    return [
        (Place.HOME.value, tr("Home")),
        (Place.WORK.value, tr("Work or school")),
        (Place.FAMILY.value, tr("With family")),
        (Place.GROUP.value, tr("In group")),
        (Place.ELSEWHERE.value, tr("Somewhere else")),
    ]


def practice_words() -> list[tuple[str, str]]:
    """What was practised."""
    return [
        (PracticeKind.MINDFULNESS.value, tr("Mindfulness")),
        (PracticeKind.BOUNDARY.value, tr("A boundary")),
        (PracticeKind.SKILL.value, tr("A skill when it counted")),
        (PracticeKind.TIME.value, tr("A plan for my time")),
        (PracticeKind.OTHER.value, tr("Something else")),
    ]


def link_words(kind: LinkKind) -> str:
    """What a link of a chain is."""
    return {
        LinkKind.THOUGHT: tr("Thought"),
        LinkKind.FEELING: tr("Feeling"),
        LinkKind.BODY: tr("Body"),
        LinkKind.ACTION: tr("Action"),
    }[kind]


def yes_no_words() -> list[tuple[str, str]]:
    """Yes and no."""
    return [("yes", tr("Yes")), ("no", tr("No"))]


def session_words(kind: SessionKind) -> str:
    """What a kind of session is called."""
    return {
        SessionKind.GROUP: tr("Group"),
        SessionKind.INDIVIDUAL: tr("Individual session"),
        SessionKind.FAMILY: tr("Family session"),
        SessionKind.MEDICAL: tr("Medical appointment"),
        SessionKind.PEER: tr("Peer meeting"),
        SessionKind.OTHER: tr("Session"),
    }[kind]


def attendance_words(attendance: Attendance) -> str:
    """How a session turned out."""
    return {
        Attendance.PLANNED: tr("planned"),
        Attendance.ATTENDED: tr("attended"),
        Attendance.MISSED: tr("not there"),
        Attendance.EXCUSED: tr("excused"),
    }[attendance]


def event_words(kind: EventKind) -> str:
    """What a kind of known event is called."""
    return {
        EventKind.EVENT: tr("Known event"),
        EventKind.MEDICATION_CHANGE: tr("Medication change"),
    }[kind]


def long_day(day: date) -> str:
    """A day with its weekday, e.g. "Monday, 5 October 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def short_day(day: date) -> str:
    """A day and month, e.g. "Mon 5 Oct"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def numeric_day(day: date) -> str:
    """A day in numbers, as the locale writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def clock_time(moment: datetime) -> str:
    """The time of day by locale."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def points(value: float) -> str:
    """A number without needless decimals."""
    whole = round(value, 1)
    return str(int(whole)) if whole == int(whole) else QLocale().toString(whole, "f", 1)


def exact(value: float) -> str:
    """A number with every decimal that it was given with."""
    plain = str(int(value)) if float(value).is_integer() else repr(value)
    return plain.replace(".", QLocale().decimalPoint())
