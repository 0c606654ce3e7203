"""Work that may take longer than a moment: seen, told, counted and stopped in one way."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QObject

from journal_app.domain.errors import JournalError
from journal_app.domain.long_work import LongWork, WorkStoppedError
from journal_app.ui.jobs import Jobs, Refused
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.busy_line import BusyLine
from journal_app.ui.widgets.ticker import Ticker

T = TypeVar("T")
Words = Callable[[LongWork], str]
"""What is being done, for somebody who looks now."""

SILENT_S: Final = 1.0
"""Seconds after which nothing is done in silence."""


def _nothing() -> None:
    """Where nothing belongs to being stopped."""


class LongJob(QObject):
    """One piece of work at a time; a newer one stops the one before."""

    def __init__(self, line: BusyLine) -> None:
        super().__init__(line)
        self._line = line
        self._work: LongWork | None = None
        self._words: Words = lambda _: ""
        self._at_once = self._told = False
        self._dropped: Callable[[], None] | None = None
        self._ticker = Ticker(self, smooth=False)
        self._ticker.ticked.connect(self._show)
        line.stop_requested.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether something is being done."""
        return self._work is not None

    def begin(
        self,
        words: Words,
        *,
        at_once: bool = True,
        stoppable: bool = True,
        dropped: Callable[[], None] | None = None,
    ) -> LongWork:
        """Say that work begins; ``at_once`` or, where it is mostly short, after a second.

        Work that only reads is given up the moment it is stopped: ``dropped`` is told then.
        """
        if self._work is not None:
            self._work.stop()
        work = LongWork()
        self._dropped = dropped
        work.kept = not stoppable
        self._work, self._words, self._at_once, self._told = work, words, at_once, False
        self._line.hide()
        self._ticker.start()
        return work

    def is_current(self, work: LongWork) -> bool:
        """Whether a piece of work is still the one that is waited for."""
        return work is self._work

    def tell(self, work: LongWork, done: int, total: int) -> None:
        """Say how far work is that goes on in steps of its own."""
        work.done, work.total = done, total
        self._show(0.0)

    def end(self) -> None:
        """It is done: nothing is to be seen of it."""
        self._ticker.stop()
        self._work = None
        self._line.hide()

    def stop(self) -> None:
        """Wish that it stops; it is told when it did."""
        if self._work is None:
            return
        self._work.stop()
        if self._dropped is None:
            self._show(0.0)
        else:
            self.end()
            self._dropped()

    def run(  # noqa: PLR0913 - what is done, where, and what becomes of each end
        self,
        jobs: Jobs,
        words: str | Words,
        task: Callable[[LongWork], T],
        *,
        done: Callable[[T], None],
        refused: Refused,
        stopped: Callable[[], None] = _nothing,
        at_once: bool = True,
        stoppable: bool = True,
    ) -> None:
        """Do a task elsewhere; only the end of the newest one is told."""
        said: Words = (lambda _: words) if isinstance(words, str) else words
        work = self.begin(said, at_once=at_once, stoppable=stoppable)

        def finish(answer: T) -> None:
            if self.is_current(work):
                self.end()
                done(answer)

        def refuse(error: JournalError) -> None:
            if self.is_current(work):
                self.end()
                if isinstance(error, WorkStoppedError):
                    stopped()
                else:
                    refused(error)

        jobs.run(lambda: task(work), owner=self, done=finish, refused=refuse, unseen=True)

    def _show(self, seconds: float) -> None:
        work = self._work
        if work is None:
            return
        late = seconds >= SILENT_S
        if self._at_once or late or not self._line.isHidden():
            self._line.show_work(self._words(work), work)
        if late and not self._told:
            self._told = True
            announce(self._line, self._line.words)
