"""A change that is kept a moment after the last key."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from journal_app.domain.errors import JournalError
from journal_app.ui.jobs import Jobs, Refused

_AFTER_MS = 800
Work = Callable[[], None]


class PendingEdit(QObject):
    """The newest form of one thing that is being written; nothing of it is lost by a refusal."""

    def __init__(self, jobs: Jobs, refused: Refused) -> None:
        super().__init__()
        self._jobs, self._refused = jobs, refused
        self._work: Work | None = None
        self._being_kept = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)

    @property
    def waiting(self) -> bool:
        """Whether something was changed and is not kept yet."""
        return self._work is not None or self._being_kept > 0

    def put(self, work: Work) -> None:
        """Keep by ``work`` when no key was pressed for a moment; it takes the place of earlier."""
        self._work = work
        self._timer.start()

    def take(self) -> Work | None:
        """Hand the work over to somebody who does it now, and says ``settle`` afterwards."""
        self._timer.stop()
        work, self._work = self._work, None
        self._being_kept += work is not None
        return work

    def settle(self, work: Work, *, kept: bool) -> None:
        """It was done; or it was not, and waits again, unless there is newer work."""
        self._being_kept -= 1
        if not kept:
            self._work = self._work or work

    def keep_now(self) -> None:
        """Keep it at once."""
        work = self.take()
        if work is None:
            return

        def refused(error: JournalError) -> None:
            self.settle(work, kept=False)
            self._refused(error)

        self._jobs.run(
            work, owner=self, done=lambda _: self.settle(work, kept=True), refused=refused
        )
