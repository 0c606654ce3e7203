"""Where somebody is on the way, and what stands there."""

from dataclasses import dataclass, field
from enum import IntEnum

from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.ui.device import OnCall


class LapseStep(IntEnum):
    """The order never changes: safety comes first."""

    SAFE = 0
    MY_PLAN = 1
    TELL = 2
    LATER = 3


@dataclass(frozen=True, slots=True, repr=False)
class LapseState:
    """What the person wrote in advance, and what they have done so far."""

    plan: LapsePlan = field(default_factory=LapsePlan)
    people: tuple[SupportPerson, ...] = ()
    """Whom to tell: those who were chosen for it, or everybody where nobody was."""
    on_call: OnCall = field(default_factory=OnCall)
    ledger: tuple[tuple[int, str], ...] = ()


def to_tell(people: tuple[SupportPerson, ...]) -> tuple[SupportPerson, ...]:
    """Those who are to be told; where nobody was chosen, everybody who helps."""
    return tuple(one for one in people if one.after_lapse) or people
