"""The short blocks of page 1: counts, rows and dated facts."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from journal_app.domain.entry import EntryKind
from journal_app.domain.report_chart import ChartUnit
from journal_app.domain.silent import Silent
from journal_app.domain.talk.reason import TalkReason
from journal_app.domain.talk.stood_out import StoodOut


@dataclass(frozen=True, slots=True)
class CompletenessBlock:
    """How much of the period was written down, and when (days; delay in days)."""

    days_with_entry: int
    days: int
    same_day: int
    later: int
    median_delay: float | None = None
    """Median days between a late-entered day and its writing; ``None`` without late days."""


@dataclass(frozen=True, slots=True, repr=False)
class TalkMoment(Silent):
    """A point to talk about: an entry, a day, or words alone; words only as far as shared."""

    kind: EntryKind | None
    """None for a day as a whole, and for words alone."""

    day: date | None
    about: str = ""
    """Name of the kind of trigger or of the skill."""

    stood_out: StoodOut | None = None
    """The answer that stood out against the days before."""

    reasons: tuple[TalkReason, ...] = ()
    """Facts of the day as a whole."""

    eased: tuple[int, int] | None = None
    """Rating before and after, 0-10."""

    words: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class TriggerRow(Silent):
    """One trigger: how often, and the typical (median) urge it came with, 0-10.

    An empty ``name`` stands for triggers without a kind.
    """

    name: str
    times: int
    typical_urge: float | None = None
    together: bool = False
    """All triggers in one row."""


class CopingResult(StrEnum):
    """What may be said of a thing that was tried."""

    HELPED = "helped"
    NOT_HELPED = "helped.not"
    EARLY = "helped.tried"


@dataclass(frozen=True, slots=True, repr=False)
class HelpedRow(Silent):
    """One thing that was tried: uses, and mean rating before and after, 0-10.

    ``before`` and ``after`` are ``None`` where it is too early to say. An empty ``name``
    stands for uses without a named skill.
    """

    name: str
    uses: int
    rated: int = 0
    """Uses with a rating before and after."""

    before: float | None = None
    after: float | None = None
    together: bool = False
    """All skills in one row."""
    long: tuple[float, float, int] | None = None
    """Over the whole record, where the period is too short: before, after, rated uses."""

    @property
    def outcome(self) -> CopingResult:
        """Whether it helped, in the period or else over the whole record."""
        if self.before is not None and self.after is not None:
            return CopingResult.HELPED if self.after < self.before else CopingResult.NOT_HELPED
        if self.long is not None:
            return CopingResult.HELPED if self.long[1] < self.long[0] else CopingResult.NOT_HELPED
        return CopingResult.EARLY


@dataclass(frozen=True, slots=True, repr=False)
class LapseFact(Silent):
    """A lapse as a dated fact, in the person's own word for it, and what it taught if shared."""

    day: date
    fact: str = ""
    """Empty: the report's own word for it."""

    learnt: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class MiddleRow(Silent):
    """A chart in numbers: middle values of the period and of the time before, with their n."""

    key: str
    title: str
    unit: ChartUnit | None
    decimals: int
    now: float | None
    n_now: int
    before: float | None
    n_before: int


@dataclass(frozen=True, slots=True)
class ActedDays:
    """Days on which "did I act on it" was answered yes or no, apart from the urge itself."""

    acted: int
    not_acted: int


@dataclass(frozen=True, slots=True)
class AttendanceBlock:
    """Hours attended of hours planned."""

    attended: float
    planned: float


@dataclass(frozen=True, slots=True)
class HomeworkBlock:
    """Pieces of homework done of those due in the period."""

    done: int
    due: int


@dataclass(frozen=True, slots=True)
class MedicationDays:
    """Days on which prescribed medication was taken, of the days with an answer."""

    taken: int
    partly: int
    answered: int


@dataclass(frozen=True, slots=True, repr=False)
class QuestionnaireScore(Silent):
    """A questionnaire given by the clinic: newest score and the one before it."""

    name: str
    day: date
    score: float
    highest: float | None = None
    last_day: date | None = None
    last_score: float | None = None


@dataclass(frozen=True, slots=True, repr=False)
class ComingUpBlock(Silent):
    """A high-risk situation ahead and the plan for it."""

    situation: str
    plan: str = ""
    day: date | None = None
