"""What a report for a therapist shows: decided numbers and the person's own chosen words.

A block that is ``None`` or ``()`` is left out of the page. Nothing here is computed: whoever
composes the content has already applied consent, periods and medians.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from journal_app.domain.errors import OutOfRangeError
from journal_app.domain.paper import Paper
from journal_app.domain.report_blocks import (
    ActedDays,
    AttendanceBlock,
    ComingUpBlock,
    CompletenessBlock,
    HelpedRow,
    HomeworkBlock,
    LapseFact,
    MedicationDays,
    MiddleRow,
    QuestionnaireScore,
    TalkMoment,
    TriggerRow,
)
from journal_app.domain.report_chart import SmallChart
from journal_app.domain.report_signs import SignGrid, SignRow
from journal_app.domain.report_week import ReportWeeks
from journal_app.domain.sharing.in_full import AnsweredForm, CopingLine, FullEntry, TriggerLine
from journal_app.domain.sharing.papers import PlanPaper
from journal_app.domain.silent import Silent

TALK_LIMIT = 3
"""Lines of "What I want to talk about"."""

CHART_LIMIT = 4


@dataclass(frozen=True, slots=True)
class ReportPeriod:
    """First and last day of a report, both counted.

    Raises:
        OutOfRangeError: The last day lies before the first.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise OutOfRangeError("period", low=1, high=366)

    @property
    def days(self) -> int:
        """Number of days, at least 1."""
        return (self.last - self.first).days + 1

    @property
    def all_days(self) -> tuple[date, ...]:
        """Every day of the period in order."""
        return tuple(self.first + timedelta(days=n) for n in range(self.days))


@dataclass(frozen=True, slots=True, repr=False)
class ReportHeader(Silent):
    """Top of page 1; empty text is left out."""

    period: ReportPeriod
    generated_on: date
    who: str = ""
    """Initials, a name the person typed in, or nothing."""

    for_whom: str = ""
    programme: str = ""
    programme_week: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class ReportContent(Silent):
    """Everything a report prints.

    Raises:
        OutOfRangeError: More lines to talk about or charts than page 1 has room for.
        ValueError: Two charts share a key.
    """

    header: ReportHeader
    paper: Paper = Paper.A4
    language: str = "en"
    """ISO 639-1 code of the report's own words."""

    talk_about: tuple[str | TalkMoment, ...] = ()
    completeness: CompletenessBlock | None = None
    charts: tuple[SmallChart, ...] = ()
    middles: tuple[MiddleRow, ...] = ()
    """The charts in numbers, where they are only summarised."""
    signs: SignGrid | None = None
    sign_counts: tuple[SignRow, ...] = ()
    """The signs without their days, where they are only summarised."""
    triggers: tuple[TriggerRow, ...] = ()
    helped: tuple[HelpedRow, ...] = ()
    lapses: tuple[LapseFact, ...] = ()
    lapse_count: int | None = None
    """How many there were, where they are only summarised."""
    acted: ActedDays | None = None
    attendance: AttendanceBlock | None = None
    homework: HomeworkBlock | None = None
    medication: MedicationDays | None = None
    questionnaires: tuple[QuestionnaireScore, ...] = ()
    coming_up: tuple[ComingUpBlock, ...] = ()
    safety_line: str = ""
    weeks: tuple[ReportWeeks, ...] = ()
    trends: tuple[SmallChart, ...] = ()
    """Charts of further scales, on pages of their own after the weeks."""
    trigger_lines: tuple[TriggerLine, ...] = ()
    coping_lines: tuple[CopingLine, ...] = ()
    in_full: tuple[FullEntry, ...] = ()
    answers: tuple[AnsweredForm, ...] = ()
    plan: PlanPaper | None = None
    """The plan as it stands, on pages of its own."""
    attached: tuple[str, ...] | None = None
    """What is shared, by name, where the same is attached for a clinic's system; None for not."""

    def __post_init__(self) -> None:
        if len(self.talk_about) > TALK_LIMIT:
            raise OutOfRangeError("talk_about", low=0, high=TALK_LIMIT)
        if len(self.charts) > CHART_LIMIT:
            raise OutOfRangeError("charts", low=0, high=CHART_LIMIT)
        if len({chart.key for chart in self.all_charts}) != len(self.all_charts):
            msg = "two charts share a key"
            raise ValueError(msg)

    @property
    def all_charts(self) -> tuple[SmallChart, ...]:
        """Charts of page 1, then the further ones."""
        return self.charts + self.trends
