"""Now against before, in days of a week."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.analysis.noticed_days import compare_counts
from journal_app.domain.report_signs import Compared


@pytest.mark.parametrize(
    ("now", "rated_now", "before", "rated_before", "said"),
    [
        (7, 14, 1, 14, Compared.MORE),
        (3, 14, 1, 14, Compared.MORE),
        (4, 14, 3, 14, Compared.SAME),
        (0, 14, 2, 14, Compared.LESS),
        (4, 14, 2, 7, Compared.SAME),
        (8, 28, 5, 28, Compared.SAME),
        (9, 28, 5, 28, Compared.MORE),
        (1, 7, 0, 7, Compared.SAME),
        (6, 6, 0, 14, Compared.UNKNOWN),
        (6, 14, 0, 0, Compared.UNKNOWN),
    ],
)
def test_more_and_less_take_a_day_a_week(now, rated_now, before, rated_before, said):
    assert compare_counts(now, rated_now, before, rated_before) is said


@given(st.integers(7, 60), st.data())
def test_turning_the_times_round_turns_the_answer_round(rated, data):
    counts = st.integers(0, rated)
    now, before = data.draw(counts), data.draw(counts)
    turned = {Compared.MORE: Compared.LESS, Compared.LESS: Compared.MORE}
    said = compare_counts(now, rated, before, rated)
    assert compare_counts(before, rated, now, rated) is turned.get(said, said)
