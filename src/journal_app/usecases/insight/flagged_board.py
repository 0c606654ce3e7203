"""The board of warning signs, with the cards that its open flags open."""

from dataclasses import dataclass

from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.silent import Silent
from journal_app.usecases.day_clock import DayClock
from journal_app.usecases.insight.flag_cards import FlagCards
from journal_app.usecases.watch_signs import SignsReport, WatchSigns


@dataclass(frozen=True, slots=True, repr=False)
class FlaggedBoard(Silent):
    """As it stands today."""

    report: SignsReport
    cards: tuple[IfThen, ...]


@dataclass(frozen=True, slots=True)
class ReadFlaggedBoard:
    """Runs on the journal's thread."""

    watch: WatchSigns
    cards: FlagCards
    clock: DayClock

    def __call__(self) -> FlaggedBoard:
        """All of it."""
        report = self.watch(self.clock.today())
        return FlaggedBoard(report, self.cards(report))
