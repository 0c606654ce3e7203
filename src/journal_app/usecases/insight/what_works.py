"""What works for me: skills by what they did, over all triggers and for each kind."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from journal_app.analysis.coping import FEWEST_USES, CopingSummary, CopingUse, coping_summary
from journal_app.usecases.ports import Journal

UNNAMED = ""
"""A skill or a kind of trigger that was left open."""


@dataclass(frozen=True, slots=True)
class CopingRecord:
    """Uses of skills, and what everything is called."""

    uses: tuple[CopingUse, ...]
    """Rated before and after; the trigger is its kind, None where none was named."""
    unrated: int
    """Coping entries without both ratings."""
    names: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class WhatWorks:
    """Skills over everything, and for each kind of trigger with three uses or more."""

    overall: CopingSummary
    by_trigger: tuple[CopingSummary, ...]
    """The kind with the most uses first."""
    too_few: tuple[tuple[str, int], ...]
    """Kinds of trigger with one or two uses."""
    unrated: int
    names: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReadCopings:
    """Reads coping entries with the kind of the trigger that each answered."""

    journal: Journal

    def __call__(self, first: date, last: date) -> CopingRecord:
        """Those of the days first..last."""
        rows = self.journal.ratings.copings(first, last)
        uses = tuple(
            CopingUse(row.skill or UNNAMED, row.before, row.after, row.trigger_kind)
            for row in rows
            if row.before is not None and row.after is not None
        )
        return CopingRecord(
            uses=uses,
            unrated=len(rows) - len(uses),
            names={choice.id: choice.name for choice in self.journal.choices.all()},
        )


def what_works(record: CopingRecord) -> WhatWorks:
    """Summarise over everything and by kind of trigger."""
    counts = Counter(use.trigger for use in record.uses if use.trigger is not None)
    enough = [kind for kind, n in counts.most_common() if n >= FEWEST_USES]
    return WhatWorks(
        overall=coping_summary(record.uses),
        by_trigger=tuple(coping_summary(record.uses, kind) for kind in enough),
        too_few=tuple((kind, n) for kind, n in counts.most_common() if n < FEWEST_USES),
        unrated=record.unrated,
        names=record.names,
    )
