"""Propose days and moments to talk about, each with the facts that speak for it."""

from dataclasses import dataclass
from datetime import date, timedelta

from journal_app.domain.report_order import ReportOrder
from journal_app.domain.silent import Silent
from journal_app.domain.talk.proposal import MOST_DAYS, DayProposal, FlaggedEntry
from journal_app.usecases.ports import Journal
from journal_app.usecases.report_parts.day_reasons import day_reasons, furthest_days
from journal_app.usecases.report_parts.material import Material, gather
from journal_app.usecases.report_parts.talk import own_words

FEWEST = 3
"""Days below which the furthest of the time are proposed as well."""

FLAGS_BACK = 28
"""Days for which a flagged entry is offered, counted from the last."""


@dataclass(frozen=True, slots=True, repr=False)
class Proposals(Silent):
    """What could be talked about."""

    first: date
    last: date
    days: tuple[DayProposal, ...] = ()
    flagged: tuple[FlaggedEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class ProposeTalk:
    """Looks at the days since the last time; private entries are left out."""

    journal: Journal

    def __call__(self, first: date, last: date) -> Proposals:
        """At most ``MOST_DAYS`` days in their order, and what was flagged."""
        first = min(first, last)
        material = gather(self.journal, ReportOrder(first, last))
        return Proposals(first, last, _days(material), self._flagged(first, last))

    def _flagged(self, first: date, last: date) -> tuple[FlaggedEntry, ...]:
        begin = min(first, last - timedelta(days=FLAGS_BACK))
        found = self.journal.entries.between(begin, last)
        return tuple(
            FlaggedEntry(
                entry.id,
                entry.kind,
                entry.moment.day,
                own_words(entry),
                entry.moment.entered_later,
            )
            for entry in found
            if entry.bring and not entry.private
        )


def _days(material: Material) -> tuple[DayProposal, ...]:
    reasons = day_reasons(material)
    if len(reasons) < FEWEST:
        for day, furthest in furthest_days(material).items():
            kinds = {reason.kind for reason in reasons.get(day, ())}
            new = tuple(reason for reason in furthest if reason.kind not in kinds)
            reasons[day] = (*reasons.get(day, ()), *new)
    found = (DayProposal(day, why) for day, why in reasons.items() if why)
    best = sorted(found, key=lambda one: (-one.weight, -one.day.toordinal()))[:MOST_DAYS]
    return tuple(sorted(best, key=lambda one: one.day))
