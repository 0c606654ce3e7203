"""A copy on a stick is suggested once a month at most, and never on the first day."""

from datetime import timedelta

import pytest

from journal_app.domain.backup import BackupReason
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.suggest_copy import SuggestCopy


@pytest.fixture
def suggest(kept, clock):
    return SuggestCopy(kept.backups, kept.copied_out, clock)


@pytest.fixture
def two_days(kept, clock):
    back_up = BackUp(kept.backups, clock, kept.preferences)
    for _ in range(2):
        back_up(BackupReason.BY_HAND)
        clock.time += timedelta(days=1)


@pytest.mark.usefixtures("two_days")
def test_it_is_said_once_and_again_after_a_month(suggest, clock):
    assert suggest()
    assert not suggest()
    clock.time += timedelta(days=30)
    assert not suggest()
    clock.time += timedelta(days=1)
    assert suggest()


@pytest.mark.usefixtures("two_days")
def test_nothing_is_said_while_a_copy_is_new(suggest, kept, clock):
    kept.copied_out.remember()
    assert not suggest()
    clock.time += timedelta(days=31)
    assert suggest()


def test_the_first_day_has_other_worries(suggest, kept, clock):
    BackUp(kept.backups, clock, kept.preferences)(BackupReason.BY_HAND)
    assert not suggest()
