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

    _answered = Signal(object)

    def __init__(self, executor: Executor, crashed: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._executor = executor
        self._crashed = crashed
        self._stopped = False
        self._asked = self._begun = 0  # each is written by one thread alone
        self._answered.connect(self._deliver)

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        refused: Refused | None = None,
    ) -> None:
        """Do ``work`` elsewhere; it touches no Qt object.

        ``done`` gets the answer, ``refused`` an expected error; both are dropped once the
        owner is gone. An error nobody expected goes to the crash path.
        """
        if not self._stopped:
            self._asked += 1
            self._executor.submit(self._work, work, owner, done, refused)

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
    ) -> None:
        self._begun += 1
        try:
            answer = work()
        except JournalError as error:
            if refused is not None:
                self._post(owner, partial(refused, error))
            else:
                self._post(None, partial(self._crashed, error))
        except Exception as error:  # noqa: BLE001 - one of the two places that may (jobs, crash)
            self._post(None, partial(self._crashed, error))
        else:
            self._post(owner, partial(done, answer))

    def _post(self, owner: QObject | None, deliver: Callable[[], None]) -> None:
        if shiboken6.isValid(self):
            self._answered.emit((owner, deliver))

    def _deliver(self, answer: tuple[QObject | None, Callable[[], None]]) -> None:
        owner, deliver = answer
        if owner is None or shiboken6.isValid(owner):
            deliver()
