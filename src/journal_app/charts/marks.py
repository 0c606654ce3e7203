"""What happened along the time axis, each kind with its own shape and word."""

from dataclasses import dataclass, field
from enum import StrEnum

from journal_app.charts.words import ChartWords


class MarkKind(StrEnum):
    """Kinds in the order of their rows under the chart."""

    ENTRY = "entry"
    SESSION = "session"
    LAPSE = "lapse"
    MEDICATION = "medication"
    KNOWN_EVENT = "known event"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark on a day, or over the days up to ``last``."""

    kind: MarkKind
    day: int
    last: int | None = None
    label: str = field(default="", repr=False)

    @property
    def end(self) -> int:
        """The last day it covers."""
        return self.day if self.last is None else self.last


SHAPES = {
    MarkKind.ENTRY: "|",
    MarkKind.SESSION: "s",
    MarkKind.LAPSE: "D",
    MarkKind.MEDICATION: "P",
}
"""matplotlib markers; a known event is a bar over its days."""


def kind_words(kind: MarkKind, words: ChartWords) -> str:
    """Name a kind of mark."""
    return {
        MarkKind.ENTRY: words.entries,
        MarkKind.SESSION: words.sessions,
        MarkKind.LAPSE: words.lapses,
        MarkKind.MEDICATION: words.medication,
        MarkKind.KNOWN_EVENT: words.known_events,
    }[kind]
