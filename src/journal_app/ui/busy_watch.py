"""Says that work goes on wherever nothing else says so: after a second nothing is silent."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.long_job import LongJob
from journal_app.ui.widgets.notice_bar import NoticeBar

SILENT_MS: Final = 1_000


class BusyWatch(QObject):
    """Watches answers that a window waits for; work with a line of its own speaks for itself."""

    def __init__(self, window: QWidget, notices: NoticeBar, threads: Iterable[Jobs]) -> None:
        super().__init__(window)
        self._window, self._notices, self._threads = window, notices, tuple(threads)
        self._saying = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SILENT_MS)
        self._slow.timeout.connect(self._say)
        for jobs in self._threads:
            jobs.began_waiting.connect(self._wait)
            jobs.answered.connect(self._answer)

    def _wait(self) -> None:
        if not (self._slow.isActive() or self._saying):
            self._slow.start()

    def _answer(self) -> None:
        """Each answer is a step on; with the last one there is nothing to say."""
        if any(jobs.awaited for jobs in self._threads):
            if not self._saying:
                self._slow.start()
            return
        self._slow.stop()
        if self._saying:
            self._saying = False
            self._notices.unsay(_words())

    def _say(self) -> None:
        spoken_for = any(job.running for job in self._window.findChildren(LongJob))
        if not (spoken_for or self._notices.isVisible()):
            self._saying = True
            self._notices.say(_words())


def _words() -> str:
    return tr("Still reading your journal …")
