"""The backup of the day holds nobody up, and begins again after it let others go first."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject
from tests.ui.conftest import Cranked

from journal_app.app.daily_backup import PATIENCE, DailyBackup
from journal_app.app.freed_memory import give_back
from journal_app.domain.backup import BackupReason
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.jobs import Jobs


@dataclass
class Making:
    """A use case that tells what was asked of it."""

    due: bool = True
    error: Exception | None = None
    steps: list = field(default_factory=list)

    def is_due(self):
        return self.due

    def begin(self, reason, gives_way):
        if self.error is not None:
            raise self.error
        self.steps.append((reason, gives_way()))
        return None if self.steps[-1][1] else lambda: self.steps.append("made")


@pytest.fixture
def daily(qapp):
    making, db, elsewhere, refused = Making(), Cranked(), Cranked(), []
    crash = pytest.fail
    made = DailyBackup(making, Jobs(db, crash), Jobs(elsewhere, crash), QObject(), refused.append)
    made.afterwards = lambda: making.steps.append("gave back")
    made.threads = db, elsewhere
    made.heard = refused
    return made


def test_one_that_is_due_is_taken_on_one_thread_and_made_on_the_other(daily):
    db, elsewhere = daily.threads
    daily.begin()
    db.turn()
    assert daily.back_up.steps == [(BackupReason.DAILY, False)]
    elsewhere.turn()
    assert daily.back_up.steps[-2:] == ["made", "gave back"]
    assert daily.heard == []


def test_memory_is_given_back_too_where_it_could_not_be_made(daily):
    def refuse():
        raise DiskFullError

    daily.back_up.begin = lambda *_: refuse
    daily.begin()
    for thread in daily.threads:
        thread.turn()
    assert daily.back_up.steps == ["gave back"]
    assert [type(error) for error in daily.heard] == [DiskFullError]


def test_giving_back_touches_nothing_that_is_in_use():
    kept = [bytes([n]) * 100_000 for n in range(50)]
    give_back()
    assert all(set(block) == {n} for n, block in enumerate(kept))


def test_one_that_is_not_due_is_not_made(daily):
    daily.back_up.due = False
    daily.begin()
    for thread in daily.threads:
        thread.turn()
    assert daily.back_up.steps == []


def test_it_lets_what_waits_go_first_and_begins_again(daily):
    db, elsewhere = daily.threads
    daily.begin()
    daily.db.run(lambda: daily.back_up.steps.append("saved"), owner=daily.owner, done=id)
    db.turn()
    assert daily.back_up.steps == [(BackupReason.DAILY, True), "saved", (BackupReason.DAILY, False)]
    elsewhere.turn()
    assert daily.back_up.steps[-2:] == ["made", "gave back"]


def test_it_goes_through_in_the_end_however_busy_the_thread_is(daily):
    db, _ = daily.threads
    daily.begin()
    for _ in range(PATIENCE + 1):
        daily.db.run(lambda: None, owner=daily.owner, done=id)
        db.step()  # the copy
        db.step()  # what waited
    assert [gave for _, gave in daily.back_up.steps] == [True] * PATIENCE + [False]


def test_a_refusal_is_heard(daily):
    daily.back_up.error = DiskFullError()
    daily.begin()
    daily.threads[0].turn()
    assert daily.heard == [daily.back_up.error]
