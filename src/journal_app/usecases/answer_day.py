"""Answer what a day asks: whether one was there, and what of the homework is done."""

from dataclasses import dataclass, replace
from datetime import date

from journal_app.domain.homework import Homework
from journal_app.domain.programme import Attendance, Session
from journal_app.usecases.programme_ports import HomeworkBook, ProgrammeBook


@dataclass(frozen=True, slots=True)
class AnswerDay:
    """Keeps answers given on the page of the day; on the journal's thread."""

    programme: ProgrammeBook
    homework: HomeworkBook

    def attended(self, session: Session, attendance: Attendance) -> None:
        """Whether the person was there."""
        self.programme.save_session(session.answered(attendance))

    def done(self, homework: Homework, on: date | None) -> None:
        """That homework was done on a day."""
        self.homework.save(replace(homework, done_on=on))

    def bring_back(self, homework: Homework) -> None:
        """Keep homework as it was before it was done."""
        self.homework.save(homework)
