"""A trigger: what set an urge off, and how it went."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.ids import ChoiceId
from journal_app.domain.rating import check_points
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle


class Outcome(StrEnum):
    """How a trigger ended."""

    RODE_OUT = "rode_out"
    PARTLY = "partly"
    ACTED = "acted"


@dataclass(frozen=True, slots=True, repr=False)
class Trigger(Silent):
    """Something that set off an urge; every field but the kind may stay empty."""

    kind: ChoiceId | None = None
    situation: str = ""
    who_where: str = ""
    intensity: int | None = None
    """How strong the trigger was, points 0-10."""
    urge_peak: int | None = None
    """The urge at its strongest, points 0-10."""
    did: str = ""
    """What I did."""
    outcome: Outcome | None = None
    plan: str = ""
    """The plan that was used, if any, in the person's words."""

    def __post_init__(self) -> None:
        settle(self, "situation", "did")
        settle(self, "who_where", "plan", limit=LINE_LIMIT)
        check_points("intensity", self.intensity)
        check_points("urge_peak", self.urge_peak)

    @property
    def empty(self) -> bool:
        """Whether nothing was said at all."""
        words = (self.situation, self.who_where, self.did, self.plan)
        answers = (self.kind, self.intensity, self.urge_peak, self.outcome)
        return not any(word.strip() for word in words) and all(a is None for a in answers)
