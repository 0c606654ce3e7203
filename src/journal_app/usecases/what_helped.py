"""What worked: how far each skill brought the urge or distress down."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from journal_app.analysis.coping import CopingSummary, CopingUse, coping_summary
from journal_app.usecases.ports import Journal


@dataclass(frozen=True, slots=True)
class WhatHelped:
    """Reads every coping entry that was rated before and after."""

    journal: Journal

    def __call__(self) -> CopingSummary:
        """Skills by what they did, those used often enough first."""
        return coping_summary(self._uses())

    def best(self, count: int = 2) -> tuple[tuple[str, int], ...]:
        """Names and uses of the skills that eased most, of those used three times or more."""
        names = {choice.id: choice.name for choice in self.journal.choices.all()}
        ranked = (s for s in self().skills if not s.too_early and s.before > s.after)
        known = [(names[s.skill], s.uses) for s in ranked if s.skill in names]  # type: ignore[index]
        return tuple(known[:count])

    def _uses(self) -> Iterator[CopingUse]:
        for row in self.journal.ratings.copings(date.min, date.max):
            if row.skill is not None and row.before is not None and row.after is not None:
                yield CopingUse(row.skill, row.before, row.after)
