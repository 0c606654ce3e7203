"""A drive that goes and comes back is noticed once each time; one that stays is not asked about."""

from collections import deque
from concurrent.futures import Executor, Future

import pytest
from PySide6.QtCore import QTimer

from journal_app.app.places.drive_watch import DriveWatch
from journal_app.ui.jobs import Jobs


class Cranked(Executor):
    def __init__(self):
        self.waiting = deque()

    def submit(self, work, /, *args, **options):
        self.waiting.append(lambda: work(*args, **options))
        return Future()

    def turn(self):
        while self.waiting:
            self.waiting.popleft()()


@pytest.fixture
def make(qapp, tmp_path):
    def watch(*, removable):
        thread, file = Cranked(), tmp_path / "journal.db"
        file.touch()
        made = DriveWatch(file, Jobs(thread, pytest.fail), lambda _: removable)
        made.thread, made.file, made.said = thread, file, []
        made.gone.connect(lambda: made.said.append("gone"))
        made.back.connect(lambda: made.said.append("back"))
        made.start()
        thread.turn()
        return made

    return watch


def look(watch):
    watch.findChild(QTimer).timeout.emit()
    watch.thread.turn()


def test_a_drive_that_goes_and_comes_back_is_noticed_once_each(make):
    watch = make(removable=True)
    look(watch)
    watch.file.unlink()
    look(watch)
    look(watch)
    watch.file.touch()
    look(watch)
    look(watch)
    assert watch.said == ["gone", "back"]


def test_a_drive_that_stays_is_not_looked_at_again(make):
    assert not make(removable=False).findChild(QTimer).isActive()
    assert make(removable=True).findChild(QTimer).isActive()
