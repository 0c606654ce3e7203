"""Where each sheet stands in the plan, and what is made of its texts."""

from collections.abc import Mapping
from typing import Protocol, TypeVar

from journal_app.domain.plan.cost_benefit import CostBenefit
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.ui.screens.plan.sheets import words
from journal_app.ui.screens.plan.state import Values
from journal_app.usecases.read_plan import PlanNow

Known = Mapping[str, tuple[str, ...]]

Made = TypeVar("Made", covariant=True)  # noqa: PLC0105 - the sheet


class SheetKind(Protocol[Made]):
    """What is particular about one sheet."""

    def of(self, now: PlanNow) -> Made:
        """The sheet in the plan; its fields are texts by the names of the page."""
        ...

    def made(self, texts: Values) -> Made:
        """The sheet of these texts. Raises JournalError."""
        ...

    def known(self, now: PlanNow) -> Known:
        """What belongs to a text and is written elsewhere."""
        ...


class SafetySheet:
    """The safety plan."""

    def of(self, now: PlanNow) -> SafetyPlan:
        """As it stands."""
        return now.plan.safety

    def made(self, texts: Values) -> SafetyPlan:
        """Of seven texts."""
        return SafetyPlan(**texts)

    def known(self, now: PlanNow) -> Known:
        """Signs of a crisis, people to ask, own numbers."""
        return words.safety_known(now)


class LapseSheet:
    """What to do if it happens."""

    def of(self, now: PlanNow) -> LapsePlan:
        """As it stands."""
        return now.plan.lapse

    def made(self, texts: Values) -> LapsePlan:
        """Of four texts."""
        return LapsePlan(**texts)

    def known(self, now: PlanNow) -> Known:
        """People who are to be told."""
        return words.lapse_known(now)


class ReasonsSheet:
    """Reasons and values."""

    def of(self, now: PlanNow) -> Reasons:
        """As they stand."""
        return now.plan.reasons

    def made(self, texts: Values) -> Reasons:
        """Of two texts."""
        return Reasons(**texts)

    def known(self, now: PlanNow) -> Known:
        """Nothing."""
        del now
        return {}


class CostBenefitSheet:
    """Both sides."""

    def of(self, now: PlanNow) -> CostBenefit:
        """As they stand."""
        return now.plan.cost_benefit

    def made(self, texts: Values) -> CostBenefit:
        """Of four texts."""
        return CostBenefit(**texts)

    def known(self, now: PlanNow) -> Known:
        """What using means here, in the person's own word."""
        return words.cost_benefit_known(now)
