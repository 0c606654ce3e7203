"""One week of the programme: which skill it is about."""

from dataclasses import dataclass

from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.ids import ChoiceId
from journal_app.domain.programme import MOST_WEEKS
from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class WeekSkill(Silent):
    """The skill of one week.

    Raises:
        OutOfRangeError: The week is outside 1..104.
    """

    week: int
    """Week of the programme, 1 is the first."""
    skill: ChoiceId

    def __post_init__(self) -> None:
        if not 1 <= self.week <= MOST_WEEKS:
            raise OutOfRangeError("week", low=1, high=MOST_WEEKS)
