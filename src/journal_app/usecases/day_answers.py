"""The answers that a day's value is made of, by the one meaning each scale has everywhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from journal_app.analysis.daily import DailyValue
from journal_app.domain.ids import EntryId, ScaleId
from journal_app.domain.scale import URGE
from journal_app.usecases.ports import DatedValue, Ratings


def day_rule(scale: ScaleId) -> DailyValue:
    """The day's highest for the strongest urge, the mean for every other scale."""
    return DailyValue.MAX if scale == URGE else DailyValue.MEAN


@dataclass(frozen=True, slots=True)
class DayAnswers:
    """Reads answers; an urge counts where it was written down, in a trigger too."""

    ratings: Ratings

    def of(  # noqa: PLR0913
        self,
        scale: ScaleId,
        first: date,
        last: date,
        *,
        private: bool = True,
        without: Sequence[EntryId] = (),
        written_by: date | None = None,
        peaks: bool = True,
    ) -> list[DatedValue]:
        """Answers on one scale by day; ``peaks=False`` leaves out those of triggers."""
        found = self.ratings.of(
            scale, first, last, private=private, without=without, written_by=written_by
        )
        if scale != URGE or not peaks:
            return found
        found += self.ratings.urge_peaks(
            first, last, private=private, without=without, written_by=written_by
        )
        return sorted(found, key=lambda one: one.day)

    def on_days(self, first: date, last: date) -> list[tuple[ScaleId, DatedValue]]:
        """Answers on every scale by day."""
        peaks = [(URGE, one) for one in self.ratings.urge_peaks(first, last)]
        found = self.ratings.on_days(first, last) + peaks
        return sorted(found, key=lambda pair: pair[1].day)
