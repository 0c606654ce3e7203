from datetime import date, timedelta

import pytest

from journal_app.domain.backup_schedule import backup_is_due, copy_is_due

TODAY = date(2026, 3, 5)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("made_on", "changed", "due"),
    [
        ([], True, True),
        ([], False, True),
        ([YESTERDAY], True, True),
        ([YESTERDAY], False, False),
        ([TODAY], True, False),
        ([YESTERDAY, TODAY], True, False),
        ([TOMORROW], True, True),
        ([TOMORROW], False, False),
    ],
)
def test_one_backup_a_day_and_only_when_something_changed(made_on, changed, due):
    assert backup_is_due(made_on, TODAY, changed=changed) is due


@pytest.mark.parametrize(
    ("days_ago", "due"), [(None, True), (-3, False), (0, False), (30, False), (31, True)]
)
def test_a_copy_elsewhere_is_suggested_after_30_days_and_where_there_never_was_one(days_ago, due):
    copied_on = None if days_ago is None else TODAY - timedelta(days=days_ago)
    assert copy_is_due(copied_on, TODAY) is due
