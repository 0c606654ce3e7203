"""What the person takes along when the programme ends."""

from dataclasses import dataclass, field

from journal_app.domain.goal import Goal
from journal_app.domain.progress import PlanProgress
from journal_app.domain.report_content import ReportContent
from journal_app.domain.sharing.papers import PlanPaper
from journal_app.domain.silent import Silent
from journal_app.domain.step_down import StepDown


@dataclass(frozen=True, slots=True, repr=False)
class DischargePacket(Silent):
    """What the person takes along when the programme ends."""

    plan: PlanPaper
    report: ReportContent
    """The whole programme in numbers."""
    goals: tuple[Goal, ...] = ()
    after: StepDown = field(default_factory=StepDown)
    progress: PlanProgress = field(default_factory=PlanProgress)
