"""What the quick-entry window shows."""

from dataclasses import dataclass, field

from journal_app.domain.check_in import CheckIn, CheckInSize
from journal_app.domain.entry import Body
from journal_app.domain.note import Note
from journal_app.domain.scale import Scale


@dataclass(frozen=True, slots=True)
class QuickEntryState:
    """Two questions, one about safety, and a line."""

    scales: tuple[Scale, ...]
    """Mood and urge, as far as they are asked."""
    answers: CheckIn = field(default_factory=lambda: CheckIn(CheckInSize.DEPLETED))
    saving: bool = False
    problem: str = ""
    """What stands in the way of saving, in words."""


def entry_of(answers: CheckIn) -> Body:
    """What is kept: a quick check-in, or a note where only the line was written."""
    if answers.ratings or answers.safety is not None:
        return answers
    return Note(answers.line)
