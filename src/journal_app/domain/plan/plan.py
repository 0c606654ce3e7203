"""The plan as a whole, and how it stood earlier."""

from dataclasses import dataclass, field
from datetime import date, datetime

from journal_app.domain.ids import IfThenId, ScaleId, VersionId
from journal_app.domain.plan.cost_benefit import CostBenefit
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.plan.sign_note import SignNote, SignStage
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle


@dataclass(frozen=True, slots=True, repr=False)
class Plan(Silent):
    """Everything of the plan but goals and the step-down sheet, which have books of their own."""

    signs: tuple[SignNote, ...] = ()
    if_thens: tuple[IfThen, ...] = ()
    situations: tuple[RiskSituation, ...] = ()
    people: tuple[SupportPerson, ...] = ()
    safety: SafetyPlan = field(default_factory=SafetyPlan)
    lapse: LapsePlan = field(default_factory=LapsePlan)
    reasons: Reasons = field(default_factory=Reasons)
    cost_benefit: CostBenefit = field(default_factory=CostBenefit)

    @property
    def empty(self) -> bool:
        """Whether nothing was planned yet."""
        lists = (self.signs, self.if_thens, self.situations, self.people)
        sheets = (self.safety, self.lapse, self.reasons, self.cost_benefit)
        return not any(lists) and all(sheet.empty for sheet in sheets)

    def note(self, sign: ScaleId) -> SignNote:
        """What is said about a sign; a blank note where nothing was."""
        return next((one for one in self.signs if one.scale == sign), SignNote(sign))

    def signs_at(self, stage: SignStage) -> tuple[ScaleId, ...]:
        """The signs that were put at one stage."""
        return tuple(one.scale for one in self.signs if one.stage is stage)

    def card(self, name: IfThenId | None) -> IfThen | None:
        """An if-then card; None where it is gone."""
        return next((one for one in self.if_thens if one.id == name), None)

    def cards_for(self, signs: tuple[ScaleId, ...]) -> tuple[IfThen, ...]:
        """The cards that these signs open, each once."""
        found = (self.card(self.note(sign).opens) for sign in signs)
        return tuple(dict.fromkeys(card for card in found if card is not None))


@dataclass(frozen=True, slots=True, repr=False)
class LookedThrough(Silent):
    """That the plan was looked through: on which day, with whom."""

    on: date
    with_whom: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class PlanVersion(Silent):
    """How the plan stood at a time, and with whom it was looked through on that day.

    Raises:
        TextTooLongError: The name is longer than a line.
    """

    id: VersionId
    kept_at: datetime
    plan: Plan
    reviewed_on: date | None = None
    reviewed_with: str = ""

    def __post_init__(self) -> None:
        settle(self, "reviewed_with", limit=LINE_LIMIT)
