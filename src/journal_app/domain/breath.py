"""Paced breathing: where in a breath a moment is."""

from dataclasses import dataclass
from enum import StrEnum
from math import cos, pi

from journal_app.domain.errors import OutOfRangeError

SHORTEST, LONGEST = 2, 12
"""Seconds that one breath in or out may take."""
MOST_BREATHS = 60


class BreathPhase(StrEnum):
    """In or out."""

    IN = "in"
    OUT = "out"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Breath:
    """One moment of paced breathing."""

    phase: BreathPhase
    fullness: float
    """How full the lungs are, 0 (empty) to 1 (full)."""
    left: int
    """Whole seconds until the phase ends, counted down from its length to 1; 0 when done."""
    number: int
    """Which breath it is, from 1."""


@dataclass(frozen=True, slots=True)
class Breathing:
    """Breathe in and out at an even pace.

    A longer way out than in at about six breaths a minute is what studies of slow breathing
    use; that it calms is their finding, not a promise.

    Source:
        Laborde et al. (2022), Neuroscience & Biobehavioral Reviews 138:104711,
        doi:10.1016/j.neubiorev.2022.104711 (slow breathing and vagal activity).
    """

    seconds_in: int = 4
    seconds_out: int = 6
    breaths: int = 18

    def __post_init__(self) -> None:
        """Raise OutOfRangeError for a pace that nobody could follow."""
        for name, seconds in (("seconds_in", self.seconds_in), ("seconds_out", self.seconds_out)):
            if not SHORTEST <= seconds <= LONGEST:
                raise OutOfRangeError(name, low=SHORTEST, high=LONGEST)
        if not 1 <= self.breaths <= MOST_BREATHS:
            raise OutOfRangeError("breaths", low=1, high=MOST_BREATHS)

    @property
    def one_breath(self) -> int:
        """Seconds of one breath, in and out."""
        return self.seconds_in + self.seconds_out

    @property
    def seconds(self) -> int:
        """Seconds of the whole exercise."""
        return self.one_breath * self.breaths

    def at(self, seconds: float) -> Breath:
        """The moment ``seconds`` (0 or more) after the start; the pace turns round softly."""
        if seconds >= self.seconds:
            return Breath(BreathPhase.DONE, 0.0, 0, self.breaths)
        number, within = divmod(max(0.0, seconds), self.one_breath)
        if within < self.seconds_in:
            phase, share, length = BreathPhase.IN, within / self.seconds_in, self.seconds_in
            gone = within
        else:
            gone = within - self.seconds_in
            phase, share, length = BreathPhase.OUT, 1 - gone / self.seconds_out, self.seconds_out
        return Breath(phase, (1 - cos(pi * share)) / 2, length - int(gone), int(number) + 1)
