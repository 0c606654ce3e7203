"""Practice: something from the programme, tried in real life."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.coping import Place
from journal_app.domain.entry_body import EntryBody
from journal_app.domain.ids import ChoiceId
from journal_app.domain.passage import Passage, passages_of
from journal_app.domain.text import LINE_LIMIT, settle


class PracticeKind(StrEnum):
    """What was tried."""

    MINDFULNESS = "mindfulness"
    BOUNDARY = "boundary"
    SKILL = "skill"
    TIME = "time"
    OTHER = "other"


@dataclass(frozen=True, slots=True, repr=False)
class Practice(EntryBody):
    """One thing that was tried, and what happened."""

    kind: PracticeKind | None = None
    skill: ChoiceId | None = None
    place: Place | None = None
    what: str = ""
    """What was tried, one line."""
    happened: str = ""

    def __post_init__(self) -> None:
        settle(self, "what", limit=LINE_LIMIT)
        settle(self, "happened")

    @property
    def empty(self) -> bool:
        """Whether nothing was said at all."""
        answers = (self.kind, self.skill, self.place)
        words = (self.what, self.happened)
        return not any(word.strip() for word in words) and all(a is None for a in answers)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every text with the name of its question."""
        return passages_of(what=self.what, happened=self.happened)

    @property
    def gist(self) -> tuple[str, ...]:
        """Texts that may stand for it on a list."""
        return (self.what, self.happened)

    @property
    def subject(self) -> ChoiceId | None:
        """The skill."""
        return self.skill
