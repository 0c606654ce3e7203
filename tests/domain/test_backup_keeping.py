from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.domain.backup_keeping import DAILY, MONTHLY, WEEKLY, Candidate, to_remove

START = date(2026, 1, 1)


def backup(day, rows=1000, number=0):
    """The ``number``-th backup of a day."""
    made = datetime.combine(day, time(9), UTC) + timedelta(minutes=number)
    return Candidate(f"{day}-{number}", made, day, rows)


def one_a_day(days, rows=lambda _n: 1000):
    return [backup(START + timedelta(days=n), rows(n)) for n in range(days)]


def left(backups):
    gone = to_remove(backups)
    return [one for one in backups if one.name not in gone]


def kept_one_by_one(backups):
    """What is left when room is made after each new backup, as it happens in life."""
    there = []
    for one in backups:
        there = left([*there, one])
    return there


sizes = st.integers(0, 40)


def _history(steps):
    """Backups in the order they were made: (days since the last one, rows, more that day)."""
    made, day = [], START
    for gap, rows, more in steps:
        day += timedelta(days=gap)
        same_day = sum(one.day == day for one in made)
        made += [backup(day, rows, same_day + n) for n in range(more + 1)]
    return made


histories = st.lists(st.tuples(st.integers(0, 40), sizes, st.integers(0, 3)), max_size=60).map(
    _history
)


def test_nothing_is_removed_from_nothing():
    assert to_remove([]) == frozenset()


def test_a_year_of_days_leaves_7_days_5_weeks_and_12_months():
    there = left(one_a_day(365))
    last = START + timedelta(days=364)
    days = {last - timedelta(days=n) for n in range(7)}
    sundays = {date(2026, 12, 27), date(2026, 12, 20), date(2026, 12, 13), date(2026, 12, 6)}
    months = {date(2026, m + 1, 1) - timedelta(days=1) for m in range(1, 12)}
    assert {one.day for one in there} == days | sundays | months


def test_making_room_every_day_leaves_the_same_as_making_room_once():
    assert kept_one_by_one(one_a_day(400)) == left(one_a_day(400))


def test_a_break_in_the_journal_costs_no_backup():
    before, after = one_a_day(5), [backup(START + timedelta(days=200))]
    assert left([*before, *after]) == [*before, *after]


def test_on_the_newest_day_every_one_stays_and_the_next_day_only_its_last():
    day = [backup(START, number=n) for n in range(4)]
    assert left(day) == day
    assert left([*day, backup(START + timedelta(days=1))])[0] == day[-1]
    assert len(left([*day, backup(START + timedelta(days=1))])) == 2


def test_a_backup_with_a_fifth_fewer_rows_still_takes_a_place():
    there = kept_one_by_one(one_a_day(30, lambda n: 1000 if n < 10 else 800))
    assert len(there) <= DAILY + WEEKLY + MONTHLY
    assert backup(START + timedelta(days=4)) not in there


def test_however_many_emptier_ones_come_the_full_ones_stay():
    full, emptied = 10, 799
    there = kept_one_by_one(one_a_day(400, lambda n: 1000 if n < full else emptied))
    assert [one for one in there if one.rows == 1000] == left(one_a_day(full))
    assert len([one for one in there if one.rows == emptied]) <= DAILY + WEEKLY + MONTHLY


def test_full_ones_go_once_there_are_enough_as_full_again():
    def rows(n):
        return 100 if 10 <= n < 20 else 1000

    there = kept_one_by_one(one_a_day(600, rows))
    assert all(one.rows == 1000 for one in there)
    assert len(there) <= DAILY + WEEKLY + MONTHLY


@settings(deadline=None)
@given(histories)
def test_the_newest_is_never_named(made):
    assert not made or made[-1].name not in to_remove(made)


@settings(deadline=None)
@given(histories)
def test_what_was_spared_is_spared_when_the_others_have_gone(made):
    there = left(made)
    assert left(there) == there


@settings(deadline=None)
@given(histories)
def test_none_is_pushed_out_by_poorer_ones(made):
    there = kept_one_by_one(made)
    for one in made:
        if one not in there:
            newer = [other for other in there if other.made_at > one.made_at]
            assert any(other.rows * 100 >= 80 * one.rows for other in newer)


@settings(deadline=None)
@given(histories)
def test_poorer_ones_make_no_difference_to_a_fuller_one(made):
    fullest = max((one.rows for one in made), default=0)
    rich = [one for one in made if one.rows * 100 >= 80 * fullest]
    best = [one for one in rich if one.rows == fullest]
    assert [one in left(made) for one in best] == [one in left(rich) for one in best]


@settings(deadline=None)
@given(histories)
def test_some_backup_at_least_four_fifths_as_full_as_the_fullest_ever_is_there(made):
    there = kept_one_by_one(made)
    fullest = max((one.rows for one in made), default=0)
    assert not made or any(one.rows * 100 >= 80 * fullest for one in there)


@settings(deadline=None, max_examples=20)
@given(st.integers(1, 500))
def test_with_even_rows_there_are_never_more_than_24(days):
    assert len(kept_one_by_one(one_a_day(days))) <= DAILY + WEEKLY + MONTHLY


@settings(deadline=None)
@given(histories)
def test_order_does_not_matter(made):
    assert to_remove(made) == to_remove(list(reversed(made)))
