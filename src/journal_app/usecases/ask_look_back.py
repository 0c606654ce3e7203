"""Ask once how a situation went that had a day."""

from dataclasses import dataclass

from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.usecases.day_clock import DayClock
from journal_app.usecases.keep_plan import KeepPlan
from journal_app.usecases.plan_ports import PlanBook


@dataclass(frozen=True, slots=True)
class AskLookBack:
    """Finds the situation to ask about and keeps the answer; on the journal's thread."""

    plan: PlanBook
    keep: KeepPlan
    clock: DayClock

    def read(self) -> RiskSituation | None:
        """The situation that is to be asked about, or None."""
        today = self.clock.today()
        return next((one for one in self.plan.situations.all() if one.asks(today)), None)

    def save(self, situation: RiskSituation) -> None:
        """Keep what was answered; the plan before it stays a version."""
        self.keep(lambda: self.plan.situations.save(situation))
