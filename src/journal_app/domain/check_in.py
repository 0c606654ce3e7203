"""A check-in: how it is right now, or how the whole day was."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.entry_body import EntryBody
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.passage import Passage, passages_of
from journal_app.domain.rating import Rating, check_points
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle

MOST_EMOTIONS = 5
SKILL_USE_HIGH = 7
"""Diary-card scale: 0 not thought about or used ... 7 used without trying, did help."""


class CheckInSize(StrEnum):
    """How much a check-in asks."""

    DEPLETED = "depleted"
    STANDARD = "standard"
    FULL = "full"


class Span(StrEnum):
    """What a check-in is about."""

    NOW = "now"
    DAY = "day"


class Safety(StrEnum):
    """The answer to "am I safe right now?"."""

    SAFE = "safe"
    UNSURE = "unsure"
    NOT_SAFE = "not_safe"


class Medication(StrEnum):
    """Whether medication was taken as prescribed."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NONE_PRESCRIBED = "none_prescribed"


class Need(StrEnum):
    """The four needs of HALT."""

    HUNGRY = "hungry"
    ANGRY = "angry"
    LONELY = "lonely"
    TIRED = "tired"


class TooManyEmotionsError(JournalError):
    """More emotions were named than a check-in holds (``MOST_EMOTIONS``)."""


class AnsweredTwiceError(JournalError):
    """One scale was answered twice in the same check-in."""


@dataclass(frozen=True, slots=True, repr=False)
class Emotion(Silent):
    """A named emotion and how strong it is."""

    emotion: ChoiceId
    intensity: int | None = None
    """Points 0-10; None where it was named and not rated."""

    def __post_init__(self) -> None:
        check_points("intensity", self.intensity)


@dataclass(frozen=True, slots=True, repr=False)
class SkillUse(Silent):
    """How far one skill was used on the day."""

    skill: ChoiceId
    use: int | None = None
    """Diary-card points 0-7; None where it was named and not rated."""

    def __post_init__(self) -> None:
        check_points("use", self.use, high=SKILL_USE_HIGH)


@dataclass(frozen=True, slots=True, repr=False)
class CheckIn(EntryBody):
    """Answers of one check-in; None or empty where a question was skipped."""

    size: CheckInSize = CheckInSize.STANDARD
    span: Span = Span.NOW
    ratings: tuple[Rating, ...] = ()
    safety: Safety | None = None
    medication: Medication | None = None
    needs: frozenset[Need] | None = None
    """HALT; the empty set says "none of them", None says "skipped"."""
    acted: bool | None = None
    """Used or acted on an urge; asked apart from the urge."""
    emotions: tuple[Emotion, ...] = ()
    skills: tuple[SkillUse, ...] = ()
    no_skill_reason: str = ""
    line: str = ""
    text: str = ""

    def __post_init__(self) -> None:
        settle(self, "line", "no_skill_reason", limit=LINE_LIMIT)
        settle(self, "text")
        if len(self.emotions) > MOST_EMOTIONS:
            raise TooManyEmotionsError
        if len({rating.scale for rating in self.ratings}) < len(self.ratings):
            raise AnsweredTwiceError

    def value(self, scale: ScaleId) -> float | None:
        """The answer on one scale, or None where it was skipped."""
        return next((rating.value for rating in self.ratings if rating.scale == scale), None)

    @property
    def empty(self) -> bool:
        """Whether every question was skipped."""
        answered = (
            self.ratings or self.emotions or self.skills or self.line.strip() or self.text.strip()
        )
        asked = (self.safety, self.medication, self.needs, self.acted)
        return (
            not answered
            and not self.no_skill_reason.strip()
            and all(answer is None for answer in asked)
        )

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every text with the name of its question."""
        return passages_of(line=self.line, text=self.text, no_skill=self.no_skill_reason)

    @property
    def gist(self) -> tuple[str, ...]:
        """Texts that may stand for it on a list."""
        return (self.line, self.text)

    @property
    def answers(self) -> tuple[tuple[ScaleId, float], ...]:
        """What was answered on scales."""
        return tuple((rating.scale, rating.value) for rating in self.ratings)

    @property
    def whole_day(self) -> bool:
        """Whether it is about the day."""
        return self.span is Span.DAY
