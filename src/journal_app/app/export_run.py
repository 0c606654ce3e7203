"""An export in small steps beside other work on the journal, all of it from one state of it."""

from collections import deque
from collections.abc import Callable
from typing import Final

from journal_app.storage.journal import OpenJournal
from journal_app.usecases.export_ports import ExportStep, Steps
from journal_app.usecases.ports import Changed

PATIENCE: Final = 3
"""Times that it begins anew where the journal changed meanwhile; then it goes on to its end."""


class ExportRun:
    """Writes step by step; on the journal's thread (fits ``Writing``)."""

    def __init__(self, journal: OpenJournal, begin: Callable[[], Steps]) -> None:
        self._begin = begin
        self._steps = begin()
        self._changed, self._whole, self._begun = False, False, 1
        journal.listen(self._hear)
        journal.at_close(self.stop)

    def step(self) -> ExportStep | None:
        """Write a little; begin anew where what is written already has changed since."""
        if self._changed and not self._whole:
            self.stop()
            self._changed = False
            self._begun += 1
            self._steps = self._begin()
        if self._begun > PATIENCE:
            deque(self._steps, maxlen=0)
        step = next(self._steps, None)
        self._whole = step is None
        return step

    def stop(self) -> None:
        """Leave nothing of it; what is whole stays."""
        self._steps.close()

    def _hear(self, kind: Changed) -> None:
        """A draft is in no export."""
        self._changed = self._changed or kind is not Changed.DRAFTS
