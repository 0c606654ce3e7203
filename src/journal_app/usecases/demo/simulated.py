"""A clock and identifiers that give the same journal every time."""

from datetime import UTC, datetime
from random import Random
from uuid import UUID


class SimulatedClock:
    """A clock that stands where the story is (fits the port ``Clock``)."""

    def __init__(self, start: datetime, zone: str) -> None:
        self._now = start
        self._zone = zone

    def set(self, moment: datetime) -> None:
        """Go to another time."""
        self._now = moment

    def now(self) -> datetime:
        """The time in the story, UTC."""
        return self._now.astimezone(UTC)

    def zone(self) -> str:
        """The place of the story."""
        return self._zone


class SeededIds:
    """UUIDv7 (RFC 9562) from the story's time and a seed; equal times count upwards."""

    def __init__(self, seed: int) -> None:
        self._random = Random(f"ids {seed}")  # noqa: S311 - a demo's identifiers are no secret
        self._last = (0, 0)

    def __call__(self, moment: datetime) -> str:
        """Make the next identifier."""
        now, (last, place) = int(moment.timestamp() * 1000), self._last
        self._last = (now, 0) if now > last else (last, place + 1)
        time, counter = self._last
        high = (time & (1 << 48) - 1) << 80 | 7 << 76 | (counter & 0xFFF) << 64
        return str(UUID(int=high | 2 << 62 | self._random.getrandbits(62)))
