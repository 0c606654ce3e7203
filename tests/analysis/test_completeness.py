import numpy as np

from journal_app.analysis.completeness import completeness


def test_days_entries_and_late_ones_are_counted():
    days = np.array([1, 1, 2, 5, 9])
    recorded = np.array([1, 3, 2, 6, 9])
    delays = np.array([0.1, 48.0, 0.0, 20.0, 0.0])
    result = completeness(1, 7, days, recorded, delays)
    assert (result.days, result.days_with_entry, result.entries) == (7, 3, 4)
    assert (result.entered_same_day, result.entered_later) == (2, 2)
    assert result.median_delay_hours == 34.0


def test_without_late_entries_there_is_no_delay():
    one = np.array([1])
    assert completeness(1, 1, one, one, np.zeros(1)).median_delay_hours is None


def test_an_empty_period_counts_nothing():
    none = np.empty(0, np.int64)
    result = completeness(5, 4, none, none, np.empty(0))
    assert (result.days, result.entries) == (0, 0)
