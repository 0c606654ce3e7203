"""The counted figures of a report: completeness, acting on urges, hours, medication."""

from collections.abc import Iterable
from datetime import date
from statistics import median

import numpy as np

from journal_app.analysis import completeness as counting
from journal_app.domain.check_in import CheckIn, Medication
from journal_app.domain.homework import Homework
from journal_app.domain.programme import Attendance, Session
from journal_app.domain.report_blocks import ActedDays, CompletenessBlock, MedicationDays
from journal_app.domain.report_blocks import AttendanceBlock as Hours
from journal_app.domain.report_blocks import HomeworkBlock as Done
from journal_app.usecases.report_parts.material import Material


def completeness(material: Material) -> CompletenessBlock:
    """Days with an entry; a day is late where everything on it was entered later."""
    written: dict[date, date] = {}
    for entry in material.inside:
        day, recorded = entry.moment.day, entry.moment.recorded_day
        written[day] = min(recorded, written.get(day, recorded))
    days = np.array([day.toordinal() for day in written], dtype=np.int64)
    recorded_days = np.array([day.toordinal() for day in written.values()], dtype=np.int64)
    delays = (recorded_days - days).astype(np.float64)
    period = material.period
    counted = counting.completeness(
        period.first.toordinal(), period.last.toordinal(), days, recorded_days, 24 * delays
    )
    late = counted.median_delay_hours
    return CompletenessBlock(
        days_with_entry=counted.days_with_entry,
        days=counted.days,
        same_day=counted.entered_same_day,
        later=counted.entered_later,
        median_delay=None if late is None else late / 24,
    )


def acted_by_day(material: Material) -> dict[date, bool]:
    """Whether an urge was acted on, for each day on which that was said in any way."""
    days: dict[date, bool] = {}
    for entry in material.inside:
        acted = entry.body.acted
        if acted is None:
            continue
        days[entry.moment.day] = days.get(entry.moment.day, False) or acted
    return days


def acted_days(material: Material) -> ActedDays | None:
    """Days acted and not acted, apart from the urge; None where nothing was said."""
    days = acted_by_day(material)
    if not days:
        return None
    acted = sum(days.values())
    return ActedDays(acted=acted, not_acted=len(days) - acted)


def medication_by_day(material: Material) -> dict[date, Medication]:
    """One answer a day; answers that differ make it "partly"."""
    said: dict[date, set[Medication]] = {}
    for entry, body in material.bodies(CheckIn):
        if body.medication is not None:
            said.setdefault(entry.moment.day, set()).add(body.medication)
    return {day: _one(answers) for day, answers in said.items()}


def _one(answers: set[Medication]) -> Medication:
    prescribed = answers - {Medication.NONE_PRESCRIBED} or answers
    return Medication.PARTLY if len(prescribed) > 1 else next(iter(prescribed))


def medication_days(material: Material) -> MedicationDays | None:
    """Days on which prescribed medication was taken; None where nothing was answered."""
    days = list(medication_by_day(material).values())
    answered = sum(day is not Medication.NONE_PRESCRIBED for day in days)
    if not answered:
        return None
    return MedicationDays(days.count(Medication.YES), days.count(Medication.PARTLY), answered)


def hours(sessions: Iterable[Session]) -> Hours | None:
    """Hours attended of planned; a session without a word on how it went does not count."""
    told = [session for session in sessions if session.attendance is not Attendance.PLANNED]
    if not told:
        return None
    return Hours(
        attended=sum(session.attended_minutes for session in told) / 60,
        planned=sum(session.planned_minutes for session in told) / 60,
    )


def homework(everything: Iterable[Homework], first: date, last: date) -> Done | None:
    """Homework done of what was due in the period; None where none was due."""
    due = [one for one in everything if one.due is not None and first <= one.due <= last]
    return Done(sum(one.done for one in due), len(due)) if due else None


def middle(values: Iterable[float]) -> float | None:
    """The median, or None of nothing."""
    found = list(values)
    return float(median(found)) if found else None
