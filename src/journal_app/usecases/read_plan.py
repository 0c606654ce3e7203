"""Read the plan with everything that belongs to it."""

from dataclasses import dataclass, field
from datetime import date

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.goal import Goal
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.moment import counting_day, zone_named
from journal_app.domain.own_line import OwnLine
from journal_app.domain.plan.plan import LookedThrough, Plan
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.domain.progress import PlanProgress
from journal_app.domain.scale import Scale, ScaleUse
from journal_app.domain.silent import Silent
from journal_app.domain.step_down import StepDown
from journal_app.usecases.ports import Clock, Journal


@dataclass(frozen=True, slots=True, repr=False)
class PlanNow(Silent):
    """The plan as it stands today."""

    today: date
    plan: Plan = field(default_factory=Plan)
    signs: tuple[Scale, ...] = ()
    """The warning signs that are asked, by position."""
    skills: tuple[Choice, ...] = ()
    lines: tuple[OwnLine, ...] = ()
    card: LockedCard = field(default_factory=LockedCard)
    version_count: int = 0
    review: LookedThrough | None = None
    """The last time that the plan was looked through with somebody."""
    progress: PlanProgress = field(default_factory=PlanProgress)
    goals: tuple[Goal, ...] = ()
    step_down: StepDown = field(default_factory=StepDown)
    substance: str = ""
    """The person's own word for the substance or behaviour."""
    therapist: str = ""
    """The name that was typed last."""

    @property
    def next_situation(self) -> RiskSituation | None:
        """The next situation with a day ahead."""
        ahead = [one for one in self.plan.situations if one.ahead(self.today)]
        return min(ahead, key=lambda one: one.on or date.max, default=None)


@dataclass(frozen=True, slots=True)
class ReadPlan:
    """Runs on the journal's thread."""

    journal: Journal
    clock: Clock

    def __call__(self) -> PlanNow:
        """Everything at once: a plan is small."""
        journal, book = self.journal, self.journal.plan
        local = self.clock.now().astimezone(zone_named(self.clock.zone()))
        chosen = journal.preferences.get()
        signs = (one for one in journal.scales.all() if one.use is ScaleUse.SIGN)
        return PlanNow(
            today=counting_day(local, chosen.day_ends),
            plan=book.get(),
            signs=tuple(sign for sign in signs if not sign.hidden),
            skills=tuple(journal.choices.of(ChoiceList.SKILL)),
            lines=tuple(book.lines.all()),
            card=book.card.get(),
            version_count=book.versions.count(),
            review=book.versions.last_review(),
            progress=book.progress(),
            goals=tuple(journal.goals.all()),
            step_down=journal.step_down.get(),
            substance=chosen.substance,
            therapist=chosen.therapist,
        )
