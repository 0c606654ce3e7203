"""A flag by chance is told for the number of signs and the setting it belongs to."""

import pytest

from journal_app.analysis.false_flags import DAYS_BETWEEN, days_between_false_flags
from journal_app.domain.preferences import Sensitivity


def test_the_table_holds_at_its_own_rows():
    for how_soon, rows in DAYS_BETWEEN.items():
        for signs, days in rows.items():
            assert days_between_false_flags(signs, how_soon) == pytest.approx(days)


def test_earlier_comes_more_often_and_fewer_less_for_every_number_of_signs():
    for signs in range(1, 15):
        often = [days_between_false_flags(signs, one) for one in Sensitivity]
        assert often == sorted(often)


def test_what_lies_between_two_rows_is_between_them_and_beyond_the_last_it_stays():
    assert 257 < days_between_false_flags(6, Sensitivity.STANDARD) < 306
    assert days_between_false_flags(30, Sensitivity.STANDARD) == 272
