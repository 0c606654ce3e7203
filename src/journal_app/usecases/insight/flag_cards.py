"""Which of the person's own if-then cards an open flag opens."""

from dataclasses import dataclass

from journal_app.analysis.chart_day import State
from journal_app.domain.ids import ScaleId
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.plan import Plan
from journal_app.usecases.ports import Journal
from journal_app.usecases.watch_signs import SignsReport


@dataclass(frozen=True, slots=True)
class FlagCards:
    """Reads the cards of the signs that stand raised while a flag is open."""

    journal: Journal

    def __call__(self, report: SignsReport) -> tuple[IfThen, ...]:
        """The cards of flagged signs, then of the most raised ones; none without an open flag."""
        board = report.board
        flagged = [one.id for one in board.signs if one.now.state is State.FLAG]
        overall = board.overall is not None and board.overall.now.state is State.FLAG
        if not flagged and not overall:
            return ()
        signs = dict.fromkeys((*flagged, *board.leaning(board.as_of)))
        book = self.journal.plan
        plan = Plan(signs=tuple(book.signs.all()), if_thens=tuple(book.if_thens.all()))
        return plan.cards_for(tuple(ScaleId(sign) for sign in signs))
