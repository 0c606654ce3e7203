"""Loads the board on the journal's thread and draws its strips on the other."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from journal_app.charts.picture import Picture, picture_of
from journal_app.charts.sign_strip import strip_figure
from journal_app.charts.warning_sign import ChartPanel, ChartStyle
from journal_app.domain.preferences import Sensitivity
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.trends.board.make_state import board_state
from journal_app.ui.screens.trends.board.state import BoardState
from journal_app.ui.screens.trends.board.view import BoardView
from journal_app.ui.screens.trends.remarks import Remarks
from journal_app.usecases.insight.flagged_board import FlaggedBoard, ReadFlaggedBoard
from journal_app.usecases.keep_remarks import KeepRemarks
from journal_app.usecases.watch_signs import SignsReport

DAYS = 84


class BoardPresenter:
    """Only the newest strips are shown."""

    def __init__(
        self,
        view: BoardView,
        context: ScreenContext,
        read: ReadFlaggedBoard,
        keep: KeepRemarks,
        look: ChartStyle,
    ) -> None:
        self._view, self._context, self._look = view, context, look
        self._read, self._keep = read, keep
        self._remarks = Remarks(view, context, keep)
        self._report: SignsReport | None = None
        self._state = BoardState()
        self._asked = 0
        view.new_normal_requested.connect(self._new_normal)
        view.sensitivity_chosen.connect(self._choose)
        view.redraw_requested.connect(self._draw)
        view.plan_requested.connect(context.navigator.open_plan_for)
        view.signs_requested.connect(lambda: context.navigator.go("tracking"))
        view.guide_requested.connect(lambda: context.navigator.open_guide("my-signs"))

    def reload(self) -> None:
        """Load the board afresh."""
        self._context.jobs.run(
            self._read, owner=self._view, done=self._show, refused=self._context.refuse
        )

    def _show(self, found: FlaggedBoard) -> None:
        self._report, self._state = found.report, board_state(found.report, found.cards)
        self._view.show_state(self._state)
        self._draw()

    def _draw(self) -> None:
        report = self._report
        if report is None:
            return
        self._asked += 1
        asked, last = self._asked, self._context.clock.today().toordinal()
        look = replace(self._look, pixel_ratio=self._view.devicePixelRatioF())
        for place, row in enumerate(self._view.rows()):
            series = report.series(row.row.id)
            assert series is not None
            panel = ChartPanel(series, row.row.name, report.late.get(row.row.id, frozenset()))
            work = partial(_strip, panel, last, row.strip_size, look)
            self._run(place, asked, work)

    def _run(self, place: int, asked: int, work: Callable[[], Picture]) -> None:
        def show(picture: Picture) -> None:
            if asked == self._asked:
                self._view.rows()[place].show_strip(picture)

        self._context.drawing.run(work, owner=self._view, done=show)

    def _new_normal(self) -> None:
        self._remarks.new_normal(self._state.flags)

    def _choose(self, sensitivity: Sensitivity) -> None:
        self._context.jobs.run(
            lambda: self._keep.choose(sensitivity),
            owner=self._view,
            done=lambda _: None,
            refused=self._context.refuse,
        )


def _strip(panel: ChartPanel, last: int, size: tuple[float, float], look: ChartStyle) -> Picture:
    return picture_of(strip_figure(panel, (last - DAYS + 1, last), size, look))
