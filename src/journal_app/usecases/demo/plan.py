"""The plan of the made-up person, and how it grew."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from journal_app.domain.ids import VersionId
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.moment import zone_named
from journal_app.domain.own_line import OwnLine
from journal_app.domain.plan.cost_benefit import CostBenefit
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.plan import Plan, PlanVersion
from journal_app.usecases.ports import Journal

_BEGUN, _REVIEWED = timedelta(days=10), timedelta(days=47)
"""How long after the first day the plan was begun, and looked through with the therapist."""


@dataclass(frozen=True, slots=True)
class PlanTexts:
    """Everything the person planned."""

    plan: Plan
    lines: tuple[OwnLine, ...]
    card: LockedCard
    therapist: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DemoPlan:
    """Puts a plan into a journal, with how it stood on two earlier days."""

    journal: Journal
    texts: PlanTexts
    make_id: Callable[[datetime], str]
    zone: str

    def __call__(self, first_day: date, last_day: date) -> None:
        """Earlier versions are kept as far back as the story goes."""
        book = self.journal.plan
        with self.journal.transaction():
            book.put(self.texts.plan)
            for line in self.texts.lines:
                book.lines.save(line)
            book.card.save(self.texts.card)
            for version in self._versions(first_day):
                if version.kept_at.date() < last_day:
                    book.versions.save(version)

    def _versions(self, first_day: date) -> tuple[PlanVersion, ...]:
        plan = self.texts.plan
        begun = replace(
            plan,
            signs=plan.signs[:2],
            if_thens=plan.if_thens[:2],
            situations=(),
            people=plan.people[:1],
            lapse=LapsePlan(),
            cost_benefit=CostBenefit(),
        )
        later = replace(plan, situations=(), if_thens=plan.if_thens[:-1])
        on = first_day + _REVIEWED
        return (
            self._version(first_day + _BEGUN, begun),
            replace(self._version(on, later), reviewed_on=on, reviewed_with=self.texts.therapist),
        )

    def _version(self, day: date, plan: Plan) -> PlanVersion:
        at = datetime.combine(day, time(12), zone_named(self.zone))
        return PlanVersion(VersionId(self.make_id(at)), at, plan)
