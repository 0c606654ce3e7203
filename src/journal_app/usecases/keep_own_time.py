"""Keep own time of a week: work, study, family, rest."""

from dataclasses import dataclass, field
from datetime import time

from journal_app.domain.ids import BlockId
from journal_app.domain.week_block import BlockKind, WeekBlock
from journal_app.domain.weekday import Weekday
from journal_app.usecases.ports import NewId
from journal_app.usecases.programme_ports import ScheduleBook


@dataclass(frozen=True, slots=True)
class OwnTime:
    """Own time as it was entered."""

    kind: BlockKind
    days: tuple[Weekday, ...]
    starts: time
    minutes: int
    title: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeepOwnTime:
    """Keeps new own time, or the new form of it."""

    book: ScheduleBook
    new_id: NewId

    def __call__(self, entered: OwnTime, old: WeekBlock | None) -> None:
        """Keep it, in place of an old form where there is one. Raises as ``WeekBlock``."""
        self.book.save_block(
            WeekBlock(
                id=BlockId(self.new_id()) if old is None else old.id,
                kind=entered.kind,
                days=entered.days,
                starts=entered.starts,
                minutes=entered.minutes,
                title=entered.title,
            )
        )
