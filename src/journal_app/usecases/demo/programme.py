"""The programme of the made-up person: what comes every week, homework, goals, own time."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from journal_app.domain.entry import EntryKind
from journal_app.domain.goal import Goal, GoalStep
from journal_app.domain.homework import Homework
from journal_app.domain.ids import BlockId, GoalId, HomeworkId, ScheduleId, SessionId
from journal_app.domain.moment import zone_named
from journal_app.domain.programme import Attendance, Programme, Session
from journal_app.domain.programme_week import WeekSkill
from journal_app.domain.week_block import WeekBlock
from journal_app.usecases.demo.sessions import HOURS_PER_WEEK, WEEKS, evenings, weekly
from journal_app.usecases.demo.texts import DemoTexts, GoalTexts
from journal_app.usecases.ports import Journal

_HOMEWORK_APART = timedelta(days=13)
_STEPS_APART = timedelta(days=9)


@dataclass(frozen=True, slots=True)
class DemoProgramme:
    """Puts a programme into a journal, known as far as a time."""

    journal: Journal
    texts: DemoTexts
    make_id: Callable[[datetime], str]
    zone: str
    known_until: datetime
    """What is over by then is answered."""

    def __call__(self, first_day: date, last_day: date) -> None:
        """The programme begins on the first Monday of the story."""
        start = first_day + timedelta(days=-first_day.weekday() % 7)
        programme = Programme(start, WEEKS, HOURS_PER_WEEK, self.texts.programme)
        self.journal.programme.save_programme(programme)
        self._sessions(start)
        self._own_time(start)
        self._homework(start, last_day)
        skills = self.texts.weeks.skills
        for week in range(1, WEEKS + 1):
            chosen = WeekSkill(week, skills[(week - 1) % len(skills)])
            self.journal.programme.save_week_skill(chosen)
        for place, texts in enumerate(self.texts.weeks.goals):
            self.journal.goals.save(self._goal(start, place, texts))
        if programme.winds_down(last_day):
            self.journal.step_down.save(self.texts.weeks.step_down)

    def link_practices(self) -> None:
        """What was practised last belongs to the first goal."""
        entries = self.journal.entries.between(date.min, date.max, kinds=(EntryKind.PRACTICE,))
        goals = self.journal.goals.all()
        if entries and goals:
            practices = tuple(entry.id for entry in entries[-2:])
            self.journal.goals.save(replace(goals[0], practices=practices))

    def _sessions(self, start: date) -> None:
        schedules = [
            replace(one, id=ScheduleId(self._id(start)))
            for one in weekly(start, self.zone, self.texts)
        ]
        for schedule in schedules:
            self.journal.schedules.save(schedule)
        sessions = [self._as_known(one) for one in evenings(start, schedules, self.texts)]
        self.journal.programme.save_sessions(sessions)

    def _as_known(self, session: Session) -> Session:
        """A session that is not over yet is only planned."""
        session_id = SessionId(self.make_id(session.starts_at))
        if session.ends_at <= self.known_until:
            return replace(session, id=session_id)
        planned = session.answered(Attendance.PLANNED)
        return replace(planned, id=session_id, takeaway="")

    def _own_time(self, start: date) -> None:
        for one in self.texts.weeks.own_time:
            self.journal.schedules.save_block(
                WeekBlock(
                    id=BlockId(self._id(start)),
                    kind=one.kind,
                    days=one.days,
                    starts=one.starts,
                    minutes=round(one.hours * 60),
                    title=one.title,
                )
            )

    def _homework(self, start: date, last_day: date) -> None:
        """The last one is due on the last day and not done."""
        for back, text in enumerate(reversed(self.texts.weeks.homework)):
            due = last_day - back * _HOMEWORK_APART
            if due >= start:
                self.journal.homework.save(
                    Homework(
                        id=HomeworkId(self._id(due - timedelta(days=4))),
                        text=text,
                        due=due,
                        done_on=due - timedelta(days=1) if back else None,
                    )
                )

    def _goal(self, start: date, place: int, texts: GoalTexts) -> Goal:
        steps = tuple(
            GoalStep(text, start + (n + 1) * _STEPS_APART if n < texts.done else None)
            for n, text in enumerate(texts.steps)
        )
        return Goal(GoalId(self._id(start)), texts.text, texts.why, steps, position=place)

    def _id(self, day: date) -> str:
        return self.make_id(datetime.combine(day, time(12), zone_named(self.zone)))
