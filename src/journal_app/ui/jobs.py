"""Work off the GUI thread: the one way."""

from collections.abc import Callable
from concurrent.futures import Executor
from functools import partial
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from journal_app.domain.errors import JournalError

T = TypeVar("T")
Refused = Callable[[JournalError], None]


class Jobs(QObject):
    """Runs work on an executor and brings the answer back to the GUI thread, in order."""

    began_waiting = Signal()
    """Somebody waits for an answer now."""
    answered = Signal()
    """An answer came that somebody waited for."""
    _answered = Signal(object)

    def __init__(self, executor: Executor, crashed: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._executor = executor
        self._crashed = crashed
        self._stopped = False
        self._asked = self._begun = 0  # each is written by one thread alone
        self._awaited = 0
        self._answered.connect(self._deliver)

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        refused: Refused | None = None,
        unseen: bool = False,
    ) -> None:
        """Do ``work`` elsewhere; it touches no Qt object.

        ``unseen`` is what nobody waits for, and what has a line of its own.
        ``done`` gets the answer, ``refused`` an expected error; both are dropped once the
        owner is gone. An error nobody expected goes to the crash path.
        """
        if self._stopped:
            return
        self._asked += 1
        self._executor.submit(self._work, work, owner, done, refused, unseen)
        if not unseen:
            self._awaited += 1
            self.began_waiting.emit()

    @property
    def awaited(self) -> int:
        """How many answers somebody waits for."""
        return self._awaited

    @property
    def waiting(self) -> bool:
        """Whether work waits for its turn; for work that can let it go first."""
        return self._asked > self._begun

    def stop(self) -> None:
        """Take no more work: what was asked before is still done."""
        self._stopped = True

    def _work(
        self,
        work: Callable[[], T],
        owner: QObject,
        done: Callable[[T], None],
        refused: Refused | None,
        unseen: bool,  # noqa: FBT001 - handed on by the executor
    ) -> None:
        self._begun += 1
        try:
            answer = work()
        except JournalError as error:
            if refused is not None:
                self._post(owner, partial(refused, error), unseen)
            else:
                self._post(None, partial(self._crashed, error), unseen)
        except Exception as error:  # noqa: BLE001 - one of the two places that may (jobs, crash)
            self._post(None, partial(self._crashed, error), unseen)
        else:
            self._post(owner, partial(done, answer), unseen)

    def _post(self, owner: QObject | None, deliver: Callable[[], None], unseen: bool) -> None:  # noqa: FBT001 - of the work
        if shiboken6.isValid(self):
            self._answered.emit((owner, deliver, unseen))

    def _deliver(self, answer: tuple[QObject | None, Callable[[], None], bool]) -> None:
        owner, deliver, unseen = answer
        if not unseen:
            self._awaited -= 1
            self.answered.emit()
        if owner is None or shiboken6.isValid(owner):
            deliver()
