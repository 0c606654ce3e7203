"""A trigger: what set an urge off, and how it went."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.entry_body import EntryBody
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.passage import Passage, passages_of
from journal_app.domain.rating import check_points
from journal_app.domain.scale import URGE
from journal_app.domain.text import LINE_LIMIT, settle


class Outcome(StrEnum):
    """How a trigger ended."""

    RODE_OUT = "rode_out"
    PARTLY = "partly"
    ACTED = "acted"


@dataclass(frozen=True, slots=True, repr=False)
class Trigger(EntryBody):
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

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every text with the name of its question."""
        return passages_of(
            situation=self.situation, who_where=self.who_where, did=self.did, plan=self.plan
        )

    @property
    def gist(self) -> tuple[str, ...]:
        """Texts that may stand for it on a list."""
        return (self.situation, self.did)

    @property
    def subject(self) -> ChoiceId | None:
        """The kind of trigger."""
        return self.kind

    @property
    def answers(self) -> tuple[tuple[ScaleId, float], ...]:
        """The urge counts here as in a check-in."""
        return () if self.urge_peak is None else ((URGE, float(self.urge_peak)),)

    @property
    def acted(self) -> bool | None:
        """Yes where it ended so; an urge that was ridden out is not said to be all of the day."""
        return True if self.outcome is Outcome.ACTED else None
