"""What the Share screen shows."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from journal_app.domain.paper import Paper
from journal_app.domain.programme import Programme


class Period(StrEnum):
    """Periods that are asked for most."""

    TWO_WEEKS = "2w"
    FOUR_WEEKS = "4w"
    PROGRAMME = "programme"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What the person wants on paper; the default shares least."""

    first: date
    last: date
    paper: Paper = Paper.A4
    weekly_grids: bool = False
    include_text: bool = False
    who: str = field(default="", repr=False)
    for_whom: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ReportState:
    """The request and where its preview stands."""

    request: ReportRequest
    period: Period = Period.TWO_WEEKS
    has_programme: bool = False
    drawing: bool = False
    saving: bool = False
    problem: str = ""


def period_days(
    period: Period, today: date, programme: Programme | None
) -> tuple[date, date] | None:
    """First and last day of a usual period; None for one the person sets."""
    match period:
        case Period.TWO_WEEKS:
            return today - timedelta(days=13), today
        case Period.FOUR_WEEKS:
            return today - timedelta(days=27), today
        case Period.PROGRAMME if programme is not None:
            return min(programme.start, today), min(today, programme.last_day)
        case _:
            return None
