"""When a backup is made, and which are removed afterwards."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

import pytest

from journal_app.domain.backup import Backup, BackupFacts, BackupProblem, BackupReason, ClosedBackup
from journal_app.domain.preferences import Preferences
from journal_app.domain.vault_errors import CopyNotVerifiedError
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.undo_import import UndoImport

NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
DAY = timedelta(days=1)


@dataclass
class Shelf:
    """Backups in memory; satisfies the port."""

    clock: object
    made: list = field(default_factory=list)
    damaged: set = field(default_factory=set)
    backed_up: bool = False
    fails: bool = False
    rows: int = 100
    cleared: int = 0

    def all(self):
        closed = ClosedBackup("theirs", 1, None, BackupProblem.OTHER_KEY)
        return [*reversed(self.made), closed]

    def whole(self):
        return [one for one in reversed(self.made) if one.name not in self.damaged]

    def is_backed_up(self):
        return self.backed_up

    def take(self, reason, gives_way, _work=None):
        if gives_way():
            return None
        facts = BackupFacts(self.clock.now(), reason, 1, self.rows, 1, None)

        def rest():
            if self.fails:
                raise CopyNotVerifiedError
            self.made.append(Backup(f"{facts.made_at}", 1, facts))
            return self.made[-1]

        return rest

    def remove(self, names):
        self.made = [one for one in self.made if one.name not in names]

    def remove_what_is_over(self):
        self.cleared += 1
        return 0


class Choices:
    def __init__(self, **values):
        self.values = Preferences(**values)

    def get(self):
        return self.values


@pytest.fixture
def shelf(clock):
    clock.time = NOW
    return Shelf(clock)


@pytest.fixture
def back_up(shelf, clock):
    return BackUp(shelf, clock, Choices())


def test_the_first_unlock_of_a_day_makes_one_when_something_changed(back_up, shelf, clock):
    assert back_up.is_due()
    back_up(BackupReason.DAILY)
    assert not back_up.is_due()
    clock.time += DAY
    assert back_up.is_due()
    shelf.backed_up = True
    assert not back_up.is_due()


def test_a_day_ends_when_the_person_says(shelf, clock):
    late = BackUp(shelf, clock, Choices(day_ends=time(4)))
    clock.time = datetime(2026, 3, 5, 23, 0, tzinfo=UTC)
    late(BackupReason.DAILY)
    clock.time = datetime(2026, 3, 6, 3, 0, tzinfo=UTC)
    assert not late.is_due()
    assert BackUp(shelf, clock, Choices(day_ends=time(0))).is_due()


def test_what_says_somebody_waits_is_let_go_first(back_up, shelf):
    assert back_up.begin(BackupReason.DAILY, lambda: True) is None
    assert shelf.made == []
    rest = back_up.begin(BackupReason.DAILY)
    assert shelf.made == []
    assert rest().facts.reason is BackupReason.DAILY


def test_a_year_of_backups_leaves_some_days_weeks_and_months(back_up, shelf, clock):
    for _ in range(365):
        back_up(BackupReason.DAILY)
        clock.time += DAY
    assert 18 <= len(shelf.made) <= 24
    assert shelf.cleared == 365


def test_a_damaged_backup_pushes_nothing_out_and_stays(back_up, shelf, clock):
    for number in range(10):
        back_up(BackupReason.DAILY)
        if number in {7, 8}:
            shelf.damaged.add(shelf.made[-1].name)
        clock.time += DAY
    assert [one.facts.made_at.day for one in shelf.made] == [6, 7, 8, 9, 10, 11, 12, 13, 14]
    assert len(shelf.damaged & {one.name for one in shelf.made}) == 2


def test_an_emptier_journal_pushes_nothing_out(back_up, shelf, clock):
    for number in range(30):
        shelf.rows = 100 if number < 7 else 79
        back_up(BackupReason.DAILY)
        clock.time += DAY
    assert sum(one.facts.rows == 100 for one in shelf.made) == 7


def test_a_backup_that_fails_removes_none(back_up, shelf, clock):
    for _ in range(20):
        back_up(BackupReason.DAILY)
        clock.time += DAY
    before = list(shelf.made)
    shelf.fails = True
    with pytest.raises(CopyNotVerifiedError):
        back_up(BackupReason.DAILY)
    assert shelf.made == before


class Imports:
    def __init__(self):
        self.undone = []

    def undo(self, import_id):
        self.undone.append(import_id)
        return 3


def test_an_import_is_undone_after_a_backup_and_never_without(back_up, shelf):
    imports = Imports()
    undo = UndoImport(imports, back_up)
    assert undo("one") == 3
    assert shelf.made[-1].facts.reason is BackupReason.BEFORE_BULK_DELETE
    shelf.fails = True
    with pytest.raises(CopyNotVerifiedError):
        undo("two")
    assert imports.undone == ["one"]
