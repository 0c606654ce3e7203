"""The draft of one form: kept a moment after the last key, and before the form is left."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from journal_app.domain.errors import JournalError
from journal_app.ui.jobs import Jobs, Refused

_AFTER_MS = 800
Work = Callable[[], object]
Collect = Callable[[], Work | None]
"""Takes what stands in the form and gives the work that keeps it; none where there is nothing."""


class FormDraft(QObject):
    """Keeps what ``collect`` takes from a form that was touched, as a draft of it."""

    def __init__(self, jobs: Jobs, collect: Collect, refused: Refused, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._collect, self._refused = jobs, collect, refused
        self._touched = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.keep)

    @property
    def touched(self) -> bool:
        """Whether something was typed since the form was shown afresh."""
        return self._touched

    def touch(self) -> None:
        """Something was typed: keep it when no key was pressed for a moment."""
        self._touched = True
        self._timer.start()

    def keep_soon(self) -> None:
        """Try again in a moment, after a refusal."""
        self._timer.start()

    def pause(self) -> None:
        """Keep nothing by itself while the form is being saved."""
        self._timer.stop()

    def begin_afresh(self) -> None:
        """What stands in the form now is what is kept already."""
        self._touched = False

    def keep(self, then: Callable[[], None] | None = None, refused: Refused | None = None) -> None:
        """Keep what is typed inside the journal until it is saved, and go on when it is kept."""
        self._timer.stop()
        after, refuse = then or _nothing, refused or self._refused
        try:
            work = self._collect() if self._touched else None
        except JournalError as error:
            refuse(error)
            return
        if work is None:
            after()
            return
        self._jobs.run(work, owner=self, done=lambda _: after(), refused=refuse)


def _nothing() -> None:
    """Do nothing."""
