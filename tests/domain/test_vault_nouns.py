"""Small facts about backups, what is kept aside, room and health."""

from datetime import UTC, datetime, timedelta

import pytest

from journal_app.domain.backup import BackupProblem, ClosedBackup
from journal_app.domain.disk_space import DiskSpace
from journal_app.domain.health import Checked, HealthReport
from journal_app.domain.kept_aside import KEPT, KeptAside

NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("age", "damaged", "over"),
    [(timedelta(days=30), False, False), (KEPT * 1.1, False, True), (KEPT * 9, True, False)],
)
def test_a_journal_put_aside_is_over_after_30_days_and_a_damaged_one_never(age, damaged, over):
    assert KeptAside("a", NOW - age, 1, damaged).is_over(NOW) is over


@pytest.mark.parametrize(("free", "enough"), [(9, False), (10, True), (11, True)])
def test_room_is_enough_from_what_is_needed_on(free, enough):
    assert DiskSpace(free=free, needed=10).enough is enough


def report(damaged=(), backups=()):
    return HealthReport(tuple(Checked), damaged, None, 0, (), backups)


def test_a_vault_is_whole_when_nothing_is_damaged():
    assert report().whole
    assert not report(damaged=(Checked.KEY_COPY,)).whole


@pytest.mark.parametrize("problem", BackupProblem)
def test_a_backup_under_another_key_is_no_damage(problem):
    closed = ClosedBackup("a", 1, None, problem)
    assert report(backups=(closed,)).whole is (problem is not BackupProblem.DAMAGED)
