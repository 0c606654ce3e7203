from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.breath import Breathing, BreathPhase
from journal_app.domain.errors import OutOfRangeError

PACE = Breathing(seconds_in=4, seconds_out=6, breaths=3)


@pytest.mark.parametrize(
    ("seconds", "phase", "fullness", "left", "number"),
    [
        (0, BreathPhase.IN, 0.0, 4, 1),
        (2, BreathPhase.IN, 0.5, 2, 1),
        (4, BreathPhase.OUT, 1.0, 6, 1),
        (7, BreathPhase.OUT, 0.5, 3, 1),
        (10, BreathPhase.IN, 0.0, 4, 2),
        (29.9, BreathPhase.OUT, 0.0, 1, 3),
        (30, BreathPhase.DONE, 0.0, 0, 3),
        (900, BreathPhase.DONE, 0.0, 0, 3),
        (-1, BreathPhase.IN, 0.0, 4, 1),
    ],
)
def test_a_moment_of_it_worked_by_hand(seconds, phase, fullness, left, number):
    breath = PACE.at(seconds)
    assert (breath.phase, breath.left, breath.number) == (phase, left, number)
    assert breath.fullness == pytest.approx(fullness, abs=0.01)


@given(
    st.builds(
        Breathing,
        seconds_in=st.integers(2, 12),
        seconds_out=st.integers(2, 12),
        breaths=st.integers(1, 60),
    )
)
def test_the_circle_never_jumps(pace):
    frames = [pace.at(n / 60).fullness for n in range(60 * pace.one_breath)]
    assert all(0 <= full <= 1 for full in frames)
    assert max(abs(after - before) for before, after in pairwise(frames)) < 0.02


@pytest.mark.parametrize(
    "pace", [{"seconds_in": 1}, {"seconds_out": 13}, {"breaths": 0}, {"breaths": 61}]
)
def test_a_pace_that_nobody_could_follow_is_refused(pace):
    with pytest.raises(OutOfRangeError):
        Breathing(**pace)


def test_three_minutes_are_eighteen_breaths():
    assert Breathing().seconds == 180
