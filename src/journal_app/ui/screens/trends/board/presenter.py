"""Loads the board on the journal's thread and draws its strips on the other."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from journal_app.charts.picture import Picture, picture_of
from journal_app.charts.sign_strip import strip_figure
from journal_app.charts.warning_sign import Look, Panel
from journal_app.domain.known_event import EventKind
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.preferences import Sensitivity
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.screens.trends.board.state import BoardState
from journal_app.ui.screens.trends.board.told import board_state
from journal_app.ui.screens.trends.board.view import BoardView
from journal_app.ui.screens.trends.remarks import RemarkActions, Remarks
from journal_app.usecases.watch_signs import SignsReport

DAYS = 84


@dataclass(frozen=True, slots=True)
class BoardActions:
    """What the board needs done."""

    read: Callable[[], tuple[SignsReport, tuple[IfThen, ...]]]
    """The board, and the cards that an open flag opens."""
    today: Callable[[], date]
    remarks: RemarkActions
    choose_sensitivity: Callable[[Sensitivity], None]


class BoardPresenter:
    """Only the newest strips are shown."""

    def __init__(
        self,
        view: BoardView,
        jobs: tuple[Jobs, Jobs],
        actions: BoardActions,
        look: Look,
        notices: Notices,
    ) -> None:
        self._view, self._actions, self._look = view, actions, look
        self._db, self._drawing = jobs
        self._remarks = Remarks(view, self._db, actions.remarks, notices)
        self._report: SignsReport | None = None
        self._state = BoardState()
        self._asked = 0
        view.event_requested.connect(self._keep_event)
        view.events.removed.connect(self._remarks.remove_event)
        view.new_normal_requested.connect(self._new_normal)
        view.sensitivity_chosen.connect(self._choose)
        view.redraw_requested.connect(self._draw)

    def reload(self) -> None:
        """Load the board afresh."""
        self._db.run(
            self._actions.read,
            owner=self._view,
            done=self._show,
            refused=self._remarks.refuse,
        )

    def _show(self, found: tuple[SignsReport, tuple[IfThen, ...]]) -> None:
        self._report, self._state = found[0], board_state(*found)
        self._view.show_state(self._state)
        self._draw()

    def _draw(self) -> None:
        report = self._report
        if report is None:
            return
        self._asked += 1
        asked, last = self._asked, self._actions.today().toordinal()
        look = replace(self._look, pixel_ratio=self._view.devicePixelRatioF())
        for place, row in enumerate(self._view.rows()):
            series = report.series(row.row.id)
            assert series is not None
            panel = Panel(series, row.row.name, report.late.get(row.row.id, frozenset()))
            work = partial(_strip, panel, last, row.strip_size, look)
            self._run(place, asked, work)

    def _run(self, place: int, asked: int, work: Callable[[], Picture]) -> None:
        def show(picture: Picture) -> None:
            if asked == self._asked:
                self._view.rows()[place].show_strip(picture)

        self._drawing.run(work, owner=self._view, done=show)

    def _keep_event(self, first: date, last: date, text: str, kind: EventKind) -> None:
        if self._remarks.keep_event(first, last, text, kind):
            self._view.close_event_form()

    def _new_normal(self) -> None:
        self._remarks.new_normal(self._state.flags)

    def _choose(self, sensitivity: Sensitivity) -> None:
        self._db.run(
            lambda: self._actions.choose_sensitivity(sensitivity),
            owner=self._view,
            done=lambda _: None,
            refused=self._remarks.refuse,
        )


def _strip(panel: Panel, last: int, size: tuple[float, float], look: Look) -> Picture:
    return picture_of(strip_figure(panel, (last - DAYS + 1, last), size, look))
