"""What the journal says about what can be chosen for a report."""

from dataclasses import dataclass
from datetime import timedelta

from journal_app.ui.screens.share.report.state import ReportSurroundings
from journal_app.usecases.day_clock import DayClock
from journal_app.usecases.papers.shortened import unnamed_people
from journal_app.usecases.ports import Journal
from journal_app.usecases.report_parts.remembered_signs import RememberedSigns
from journal_app.usecases.talk.read_talk import last_session

_LOOK_BACK = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class ReadReportSurroundings:
    """Read when something changed; on the journal's thread."""

    journal: Journal
    signs: RememberedSigns
    clock: DayClock

    def __call__(self) -> ReportSurroundings:
        """All of it."""
        self.signs.forget()
        journal, today = self.journal, self.clock.today()
        sessions = journal.programme.sessions(today - _LOOK_BACK, today)
        last = last_session(sessions, self.clock.now())
        return ReportSurroundings(
            programme=journal.programme.programme(),
            last_session=None if last is None else last.day,
            scales=tuple((one.id, one.name) for one in journal.scales.all() if not one.hidden),
            planned_names=unnamed_people(journal),
        )
