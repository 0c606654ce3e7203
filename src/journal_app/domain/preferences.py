"""What the person chose inside their journal."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.moment import DAY_ENDS
from journal_app.domain.paper import Paper
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle


class Sensitivity(StrEnum):
    """How early the warning-sign chart speaks up."""

    EARLIER = "earlier"
    STANDARD = "standard"
    FEWER = "fewer"


class HideKey(StrEnum):
    """The key that hides the window and locks."""

    ONE = "F12"
    THREE = "Ctrl+Shift+H"
    NONE = "none"

    @property
    def shortcut(self) -> str:
        """The keys as Qt writes them; empty for none."""
        return "" if self is HideKey.NONE else self.value


class RecoveryWords(StrEnum):
    """Whether the recovery words of the journal were written down."""

    UNKNOWN = "unknown"
    """Nobody asked: the journal is older than the question."""
    LATER = "later"
    WRITTEN = "written"


LONGEST_IDLE = 60
"""Minutes."""


@dataclass(frozen=True, slots=True, repr=False)
class Preferences(Silent):
    """Choices that travel with the journal; those of the device live outside it."""

    day_ends: time = DAY_ENDS
    """Before noon: what happens at night belongs to the day before."""
    sensitivity: Sensitivity = Sensitivity.STANDARD
    paper: Paper = Paper.A4
    initials: str = ""
    """Printed on a report; nothing by default."""
    therapist: str = ""
    """For whom a report is, as typed last."""
    substance: str = ""
    """The person's own word for the substance or behaviour."""
    lapse_word: str = ""
    """The person's own word for a lapse."""
    lock_after: int = 5
    """Minutes without a key or the mouse, 1-60; 0: never because of that."""
    hide_key: HideKey = HideKey.ONE
    names: str = ""
    """Names of other people that a report makes short, separated by commas."""
    safety_line: str = ""
    """A line about safety for a report, as typed last."""
    recovery_words: RecoveryWords = RecoveryWords.UNKNOWN
    left_alone: str = ""
    """What of the first steps nobody is reminded of any more: their names with spaces between."""

    def __post_init__(self) -> None:
        if self.day_ends >= time(12):
            raise OutOfRangeError("day_ends", low=0, high=11)
        if not 0 <= self.lock_after <= LONGEST_IDLE:
            raise OutOfRangeError("lock_after", low=0, high=LONGEST_IDLE)
        settle(self, "initials", "therapist", "names", "safety_line", limit=LINE_LIMIT)
        settle(self, "substance", "lapse_word", limit=LINE_LIMIT)
