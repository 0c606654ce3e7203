"""What the plan asks of the place where things are kept."""

from datetime import datetime
from typing import Protocol, TypeVar

from journal_app.domain.ids import VersionId
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.own_line import OwnLine
from journal_app.domain.plan.cost_benefit import CostBenefit
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.plan import LookedThrough, Plan, PlanVersion
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.plan.sign_note import SignNote
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.progress import PlanProgress

Thing = TypeVar("Thing")


class PlanPieces(Protocol[Thing]):
    """Things of one kind, each with an id and a position."""

    def all(self) -> list[Thing]:
        """Everything that was not deleted, by position."""
        ...

    def save(self, piece: Thing) -> None:
        """Keep a new thing or the new form of an old one."""
        ...

    def delete(self, piece: Thing) -> None:
        """Leave a tombstone without words."""
        ...


class PlanSheet(Protocol[Thing]):
    """A page of which there is one."""

    def get(self) -> Thing:
        """The page; blank where nothing was written."""
        ...

    def save(self, sheet: Thing) -> None:
        """Keep it in place of the earlier one."""
        ...


class PlanVersions(Protocol):
    """How the plan stood earlier."""

    def all(self, limit: int = 200) -> list[PlanVersion]:
        """Versions that were not deleted, the newest first."""
        ...

    def count(self) -> int:
        """How many there are."""
        ...

    def last_review(self) -> LookedThrough | None:
        """The latest day on which the plan was looked through, or None."""
        ...

    def newest(self) -> PlanVersion | None:
        """The one that was kept last."""
        ...

    def save(self, version: PlanVersion) -> None:
        """Keep a version."""
        ...

    def delete(self, version: VersionId) -> None:
        """Leave a tombstone without words."""
        ...


class PlanBook(Protocol):
    """The plan, piece by piece and as a whole."""

    @property
    def signs(self) -> PlanPieces[SignNote]: ...
    @property
    def if_thens(self) -> PlanPieces[IfThen]: ...
    @property
    def situations(self) -> PlanPieces[RiskSituation]: ...
    @property
    def people(self) -> PlanPieces[SupportPerson]: ...
    @property
    def lines(self) -> PlanPieces[OwnLine]: ...
    @property
    def safety(self) -> PlanSheet[SafetyPlan]: ...
    @property
    def lapse(self) -> PlanSheet[LapsePlan]: ...
    @property
    def reasons(self) -> PlanSheet[Reasons]: ...
    @property
    def cost_benefit(self) -> PlanSheet[CostBenefit]: ...
    @property
    def card(self) -> PlanSheet[LockedCard]: ...
    @property
    def versions(self) -> PlanVersions: ...

    def get(self) -> Plan:
        """The plan as it stands."""
        ...

    def put(self, plan: Plan) -> None:
        """Have the plan stand exactly so."""
        ...

    def changed_at(self) -> datetime | None:
        """When a piece of it was last changed, or None where nothing was ever written."""
        ...

    def progress(self, *, private: bool = True) -> PlanProgress:
        """What was done since the beginning; ``private=False`` leaves out private entries."""
        ...
