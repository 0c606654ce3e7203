"""What comes near on the page of the day: situations of the plan, and forms that are due."""

from dataclasses import dataclass

from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.usecases.day_clock import DayClock
from journal_app.usecases.plan_ports import PlanBook
from journal_app.usecases.read_questionnaires import DueForm, ReadQuestionnaires


@dataclass(frozen=True, slots=True)
class ReadComing:
    """Runs on the journal's thread."""

    plan: PlanBook
    forms: ReadQuestionnaires
    clock: DayClock

    def situations(self) -> tuple[RiskSituation, ...]:
        """Situations of the next days, the nearest first."""
        today = self.clock.today()
        found = [one for one in self.plan.situations.all() if one.near(today)]
        return tuple(sorted(found, key=lambda one: one.on or today))

    def due(self) -> tuple[DueForm, ...]:
        """Questionnaires that are due."""
        return self.forms.due(self.clock.today())
