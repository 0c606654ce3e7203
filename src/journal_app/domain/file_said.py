"""What a person said of how a file is written, where the file does not say it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from journal_app.domain.column_use import ColumnUse
from journal_app.domain.day_order import DayOrder


@dataclass(frozen=True, slots=True)
class Said:
    """None where nothing was said; then it is found out, or asked."""

    encoding: str | None = None
    order: DayOrder | None = None
    day_zero: date | None = None
    """The day that is number 0 where days are numbers."""
    uses: Mapping[str, ColumnUse] = field(default_factory=dict, repr=False)
    """What columns of a table are for."""
