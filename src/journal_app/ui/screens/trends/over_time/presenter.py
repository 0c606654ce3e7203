"""Loads a series on the journal's thread, draws it on the other, and points at days."""

from dataclasses import replace
from datetime import date

from journal_app.analysis.board import SeriesResult
from journal_app.analysis.chart_day import State
from journal_app.analysis.flag_messages import OVERALL
from journal_app.charts.day_words import day_words, value_words
from journal_app.charts.locate import reading, step_day
from journal_app.charts.marks import Mark
from journal_app.charts.warning_sign import ChartStyle
from journal_app.translation import tr
from journal_app.ui.picture_clipboard import copy_picture
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.trends.over_time.drawing import DrawnChart, drawn, panels_of
from journal_app.ui.screens.trends.over_time.state import (
    DayWindow,
    OverTimeState,
    days_shown,
    marks_along,
    panned,
    series_rows,
    zoomed,
)
from journal_app.ui.screens.trends.over_time.view import OverTimeView
from journal_app.ui.screens.trends.remarks import Remarks
from journal_app.ui.signs_words import series_words
from journal_app.usecases.keep_remarks import KeepRemarks
from journal_app.usecases.read_trends import ReadTrends, Trends


class OverTimePresenter:
    """One series or two, one drawing at a time; only the newest wish is shown."""

    def __init__(
        self,
        view: OverTimeView,
        context: ScreenContext,
        read: ReadTrends,
        keep: KeepRemarks,
        look: ChartStyle,
    ) -> None:
        self._view, self._context = view, context
        self._read, self._look = read, look
        self._state = OverTimeState()
        self._trends: Trends | None = None
        self._marks: tuple[Mark, ...] = ()
        self._days = (0, 0)
        self._day: int | None = None
        self._drawn: DrawnChart | None = None
        self._remarks = Remarks(view, context, keep)
        self._asked = 0
        view.series_chosen.connect(self._choose)
        view.beside_chosen.connect(self._put_beside)
        view.window_chosen.connect(self._choose_window)
        view.days_chosen.connect(self._show_days)
        view.chart.zoom_requested.connect(self._zoom)
        view.chart.pan_requested.connect(self._pan)
        view.copy_requested.connect(self._copy)
        view.redraw_requested.connect(self._draw)
        view.day_pointed.connect(self._point)
        view.step_requested.connect(self._step)
        view.new_normal_requested.connect(self._new_normal)
        view.settings_requested.connect(lambda: context.navigator.go("tracking"))

    def reload(self) -> None:
        """Load the series afresh."""
        chosen, beside = self._state.chosen, self._state.beside
        today, overall = self._context.clock.today(), tr("Overall level")

        def loaded(trends: Trends) -> None:
            if (chosen, beside) == (self._state.chosen, self._state.beside):
                self._loaded(trends)

        self._context.jobs.run(
            lambda: self._read(chosen, today, overall, beside),
            owner=self._view,
            done=loaded,
            refused=self._context.refuse,
        )

    def show_series(self, series: str) -> None:
        """Show another series."""
        self._choose(series)

    def focus_chart(self) -> None:
        """Put the cursor on the chart."""
        self._view.chart.setFocus()

    def _loaded(self, trends: Trends) -> None:
        self._trends = trends
        rows = series_rows(trends, tr("Overall level"))
        if trends.series is None and rows and rows[0].id != self._state.chosen:
            self._choose(rows[0].id)
            return
        self._marks = marks_along(trends)
        is_sign = self._state.chosen == OVERALL or self._state.chosen in trends.signs.scales
        said = ""
        if trends.series is not None and is_sign:
            said = series_words(trends.signs, trends.series)
        self._state = replace(
            self._state,
            rows=rows,
            words=said,
            flag_open=is_sign and _flagged(trends.series),
            events=trends.along.events,
            has_programme=trends.programme is not None,
            empty=trends.span is None,
        )
        self._view.show_state(self._state)
        self._view.numbers.show_series(trends.series, trends.late, watched=is_sign)
        self._point(None)
        self._draw()

    def _draw(self) -> None:
        trends = self._trends
        if trends is None or trends.series is None or self._state.empty:
            return
        self._asked += 1
        asked, days = self._asked, self._wanted_days(trends)
        self._days = days
        self._view.time.show_days(*days)
        size = (float(self._view.chart.width()), float(self._view.chart.height()))
        look = replace(self._look, pixel_ratio=self._view.chart.devicePixelRatioF())
        if self._state.chosen in trends.others:
            look = replace(look, words=replace(look.words, quiet=""))
        panels, marks = panels_of(trends, trends.series), self._marks
        self._context.drawing.run(
            lambda: drawn(panels, marks, days, size, look, asked),
            owner=self._view,
            done=self._show_drawn,
        )

    def _show_drawn(self, made: DrawnChart) -> None:
        if made.asked == self._asked:
            self._drawn = made
            self._view.show_picture(made.picture, made.area, made.summary)

    def _choose(self, series: str) -> None:
        beside = "" if series == self._state.beside else self._state.beside
        self._state = replace(self._state, chosen=series, beside=beside)
        self.reload()

    def _put_beside(self, series: str) -> None:
        self._state = replace(self._state, beside=series)
        self.reload()

    def _choose_window(self, window: str) -> None:
        custom = self._days if DayWindow(window) is DayWindow.CUSTOM and any(self._days) else None
        self._state = replace(self._state, window=DayWindow(window), custom=custom)
        self._view.show_state(self._state)
        self._draw()

    def _show_days(self, first: date, last: date) -> None:
        days = sorted((first.toordinal(), last.toordinal()))
        self._go_to((days[0], days[1]))

    def _zoom(self, factor: float) -> None:
        self._go_to(zoomed(self._days, factor, self._day))

    def _pan(self, halves: int) -> None:
        self._go_to(panned(self._days, halves))

    def _go_to(self, days: tuple[int, int]) -> None:
        if self._trends is None or days == self._days:
            return
        self._state = replace(self._state, window=DayWindow.CUSTOM, custom=days)
        self._view.show_state(self._state)
        self._draw()

    def _wanted_days(self, trends: Trends) -> tuple[int, int]:
        return days_shown(
            trends, self._state.window, self._context.clock.today(), self._state.custom
        )

    def _copy(self) -> None:
        if self._drawn is not None:
            copy_picture(self._drawn.picture)
            self._context.notices.say(
                tr("Copied as a picture. It leaves the clipboard after half a minute.")
            )

    def _point(self, day: int | None) -> None:
        self._day = day
        trends = self._trends
        if day is None or trends is None or trends.series is None:
            self._view.show_day(None, "")
            return
        seen = reading(trends.series, day)
        here = [mark for mark in self._marks if mark.day <= day <= mark.end]
        text = day_words(seen, self._look.words, late=day in trends.late, marks=here)
        if trends.beside is not None:
            other = reading(trends.beside.series, day)
            late = day in trends.beside.late
            text += f" {trends.beside.title}: " + value_words(other, self._look.words, late=late)
        self._view.show_day(day, text)

    def _step(self, steps: int) -> None:
        if self._trends is None or self._trends.series is None:
            return
        day = step_day(self._trends.series, self._day, steps)
        if day is not None:
            first, last = self._days
            self._point(min(max(day, first), last))

    def _new_normal(self) -> None:
        trends = self._trends
        if trends is not None and trends.series is not None and _flagged(trends.series):
            opened = trends.series.openings[-1].opened
            self._remarks.new_normal([(self._state.chosen, opened)])


def _flagged(series: SeriesResult | None) -> bool:
    return series is not None and series.now.state is State.FLAG
