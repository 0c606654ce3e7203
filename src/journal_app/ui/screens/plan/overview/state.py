"""The plan at a glance."""

from dataclasses import dataclass

from journal_app.ui.screens.plan.state import PlanPart


@dataclass(frozen=True, slots=True, repr=False)
class Row:
    """One part: what it is called, what stands there or could."""

    part: PlanPart
    icon: str
    title: str
    said: str
    begun: bool


@dataclass(frozen=True, slots=True, repr=False)
class OverviewState:
    """Everything on one page."""

    empty: bool
    rows: tuple[Row, ...]
    goals: str
    afterwards: str
    reviewed: str
    ledger: tuple[tuple[int, str], ...]
    versions: int
