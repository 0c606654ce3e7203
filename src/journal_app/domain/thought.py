"""A thought record: one thought, looked at from both sides."""

from dataclasses import dataclass

from journal_app.domain.check_in import MOST_EMOTIONS, TooManyEmotionsError
from journal_app.domain.entry_body import EntryBody
from journal_app.domain.ids import ChoiceId
from journal_app.domain.passage import Passage, passages_of
from journal_app.domain.rating import check_points
from journal_app.domain.silent import Silent
from journal_app.domain.text import settle

CERTAIN = 100
"""Belief and feelings are asked from 0 to 100 here, as thought records on paper do."""


@dataclass(frozen=True, slots=True, repr=False)
class FeltEmotion(Silent):
    """A named emotion, before the thought was looked at and after."""

    emotion: ChoiceId
    before: int | None = None
    """How strong it was, 0-100."""
    after: int | None = None
    """How strong it was afterwards, 0-100."""

    def __post_init__(self) -> None:
        check_points("before", self.before, high=CERTAIN)
        check_points("after", self.after, high=CERTAIN)


@dataclass(frozen=True, slots=True, repr=False)
class Thought(EntryBody):
    """A situation, the thought it brought, and a fairer one; each part may stay empty."""

    situation: str = ""
    automatic_thought: str = ""
    belief_before: int | None = None
    """How far the automatic thought was believed, 0-100."""
    emotions: tuple[FeltEmotion, ...] = ()
    evidence_for: str = ""
    evidence_against: str = ""
    balanced_thought: str = ""
    belief_after: int | None = None
    """How far the balanced thought is believed, 0-100."""

    def __post_init__(self) -> None:
        settle(self, "situation", "automatic_thought", "evidence_for", "evidence_against")
        settle(self, "balanced_thought")
        check_points("belief_before", self.belief_before, high=CERTAIN)
        check_points("belief_after", self.belief_after, high=CERTAIN)
        if len(self.emotions) > MOST_EMOTIONS:
            raise TooManyEmotionsError

    @property
    def empty(self) -> bool:
        """Whether nothing was said at all."""
        words = (
            self.situation,
            self.automatic_thought,
            self.evidence_for,
            self.evidence_against,
            self.balanced_thought,
        )
        unsaid = self.belief_before is None and self.belief_after is None
        return unsaid and not self.emotions and not any(word.strip() for word in words)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every text with the name of its question."""
        return passages_of(
            situation=self.situation,
            automatic_thought=self.automatic_thought,
            evidence_for=self.evidence_for,
            evidence_against=self.evidence_against,
            balanced_thought=self.balanced_thought,
        )

    @property
    def gist(self) -> tuple[str, ...]:
        """Texts that may stand for it on a list."""
        return (self.automatic_thought, self.situation)
