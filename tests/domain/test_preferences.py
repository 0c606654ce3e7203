"""What may be chosen, and what is chosen until somebody does."""

from datetime import time

import pytest

from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.preferences import HideKey, Preferences


def test_the_journal_locks_after_five_minutes_unless_chosen_otherwise():
    assert (Preferences().lock_after, Preferences().hide_key) == (5, HideKey.ONE)


def test_a_key_that_was_taken_off_is_no_shortcut():
    assert [key.shortcut for key in HideKey] == ["F12", "Ctrl+Shift+H", ""]


@pytest.mark.parametrize("minutes", [0, 1, 60])
def test_the_ends_of_the_range_may_be_chosen(minutes):
    assert Preferences(lock_after=minutes).lock_after == minutes


@pytest.mark.parametrize("minutes", [-1, 61])
def test_no_other_number_of_minutes_may(minutes):
    with pytest.raises(OutOfRangeError) as refused:
        Preferences(lock_after=minutes)
    assert (refused.value.low, refused.value.high) == (0, 60)


def test_a_day_ends_before_noon():
    with pytest.raises(OutOfRangeError):
        Preferences(day_ends=time(12))
