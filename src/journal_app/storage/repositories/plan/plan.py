"""The plan, piece by piece and as a whole."""

from datetime import datetime

from journal_app.domain.locked_card import LockedCard
from journal_app.domain.own_line import OwnLine
from journal_app.domain.plan.cost_benefit import CostBenefit
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.plan import Plan
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.plan.sign_note import SignNote
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.progress import PlanProgress
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.repositories.plan.pieces import (
    PiecesRepository,
    PlanPieceStore,
    SheetRepository,
)
from journal_app.storage.repositories.plan.progress import progress
from journal_app.storage.repositories.plan.versions import PlanVersionRepository
from journal_app.storage.timestamps import from_milliseconds
from journal_app.usecases.ports import Clock


class PlanRepository:
    """Keeps the plan; satisfies the port ``PlanBook``."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        store = PlanPieceStore(database, clock, changes)
        self._database, self._changes = database, changes
        self.signs = PiecesRepository(store, "sign", SignNote)
        self.if_thens = PiecesRepository(store, "if_then", IfThen)
        self.situations = PiecesRepository(store, "situation", RiskSituation)
        self.people = PiecesRepository(store, "person", SupportPerson)
        self.lines = PiecesRepository(store, "line", OwnLine)
        self.safety = SheetRepository(store, "safety", SafetyPlan)
        self.lapse = SheetRepository(store, "lapse", LapsePlan)
        self.reasons = SheetRepository(store, "reasons", Reasons)
        self.cost_benefit = SheetRepository(store, "cost_benefit", CostBenefit)
        self.card = SheetRepository(store, "card", LockedCard)
        self.versions = PlanVersionRepository(database, clock, changes)

    def get(self) -> Plan:
        """The plan as it stands."""
        return Plan(
            signs=tuple(self.signs.all()),
            if_thens=tuple(self.if_thens.all()),
            situations=tuple(self.situations.all()),
            people=tuple(self.people.all()),
            safety=self.safety.get(),
            lapse=self.lapse.get(),
            reasons=self.reasons.get(),
            cost_benefit=self.cost_benefit.get(),
        )

    def put(self, plan: Plan) -> None:
        """Have the plan stand exactly so; numbers and the card are not part of it."""
        with self._changes.transaction():
            self.signs.put(plan.signs)
            self.if_thens.put(plan.if_thens)
            self.situations.put(plan.situations)
            self.people.put(plan.people)
            self.safety.put(plan.safety)
            self.lapse.put(plan.lapse)
            self.reasons.put(plan.reasons)
            self.cost_benefit.put(plan.cost_benefit)

    def changed_at(self) -> datetime | None:
        """When a piece of it was last changed, or None where nothing was ever written."""
        ((changed,),) = self._database.rows("SELECT max(updated_at) FROM plan_piece")
        return None if changed is None else from_milliseconds(changed)

    def progress(self, *, private: bool = True) -> PlanProgress:
        """What was done since the beginning; ``private=False`` leaves out private entries."""
        return progress(self._database, private=private)
