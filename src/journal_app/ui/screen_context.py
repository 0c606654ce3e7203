"""What every screen is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal_app.ui.refusal_words import explain

if TYPE_CHECKING:
    from journal_app.domain.errors import JournalError
    from journal_app.ui.jobs import Jobs
    from journal_app.ui.navigator import Navigator
    from journal_app.ui.notices import Notices
    from journal_app.usecases.day_clock import DayClock


@dataclass(frozen=True, slots=True, weakref_slot=True)  # Qt refers weakly to what it calls
class ScreenContext:
    """Threads, clock, notices and the ways out: what a presenter needs beside its use cases."""

    jobs: Jobs
    """Work on the journal: one thread, which owns the connection."""
    drawing: Jobs
    """Charts, statistics and pages: the other thread."""
    clock: DayClock
    notices: Notices
    navigator: Navigator

    def refuse(self, error: JournalError) -> None:
        """Say an expected refusal in one line."""
        self.notices.say(explain(error).short)
