"""Loads a series on the journal's thread, draws it on the other, and points at days."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from journal_app.analysis.board import SeriesResult
from journal_app.analysis.chart_day import State
from journal_app.analysis.flag_messages import OVERALL
from journal_app.charts.alt_text import chart_summary
from journal_app.charts.day_words import day_words
from journal_app.charts.locate import reading, step_day
from journal_app.charts.marks import Mark
from journal_app.charts.picture import Picture, picture_of
from journal_app.charts.plot_area import PlotArea
from journal_app.charts.warning_sign import Look, Panel, plot_area, warning_sign_figure
from journal_app.domain.entry import EntryKind
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EventId
from journal_app.domain.known_event import EventKind, KnownEvent, NewNormal
from journal_app.ui import words
from journal_app.ui.explain import explain
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.screens.trends.state import (
    TrendsState,
    Window,
    days_shown,
    marks_along,
    series_rows,
)
from journal_app.ui.screens.trends.view import TrendsView
from journal_app.ui.signs_words import series_words
from journal_app.usecases.read_trends import Trends


@dataclass(frozen=True, slots=True)
class TrendsActions:
    """What the Trends screen needs done."""

    read: Callable[[str], Trends]
    today: Callable[[], date]
    save_event: Callable[[KnownEvent], None]
    delete_event: Callable[[EventId], None]
    save_new_normal: Callable[[NewNormal], None]
    delete_new_normal: Callable[[str, date], None]
    new_id: Callable[[], str]
    open_day: Callable[[date], None]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart that was drawn."""

    picture: Picture
    area: PlotArea
    summary: str
    asked: int


class TrendsPresenter:
    """One series, one drawing at a time; only the newest wish is shown."""

    def __init__(
        self,
        view: TrendsView,
        jobs: tuple[Jobs, Jobs],
        actions: TrendsActions,
        look: Look,
        notices: Notices,
    ) -> None:
        self._view, self._actions, self._look, self._notices = view, actions, look, notices
        self._db, self._drawing = jobs
        self._state = TrendsState()
        self._trends: Trends | None = None
        self._marks: tuple[Mark, ...] = ()
        self._days = (0, 0)
        self._day: int | None = None
        self._asked = 0
        view.series_chosen.connect(self._choose)
        view.window_chosen.connect(self._zoom)
        view.redraw_requested.connect(self._draw)
        view.day_pointed.connect(self._point)
        view.day_opened.connect(lambda day: actions.open_day(date.fromordinal(day)))
        view.step_requested.connect(self._step)
        view.event_requested.connect(self._keep_event)
        view.event_removed.connect(self._remove_event)
        view.new_normal_requested.connect(self._new_normal)

    def reload(self) -> None:
        """Load the series afresh."""
        chosen = self._state.chosen

        def loaded(trends: Trends) -> None:
            if chosen == self._state.chosen:
                self._loaded(trends)

        self._db.run(
            lambda: self._actions.read(chosen),
            owner=self._view,
            done=loaded,
            refused=self._refuse,
        )

    def _loaded(self, trends: Trends) -> None:
        self._trends = trends
        rows = series_rows(trends, self._view.tr("Overall level"))
        if trends.series is None and rows and rows[0].id != self._state.chosen:
            self._choose(rows[0].id)
            return
        self._marks = marks_along(trends, {kind: words.kind_words(kind) for kind in EntryKind})
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
        self._view.numbers.show_series(trends.series, trends.late)
        self._point(None)
        self._draw()

    def _draw(self) -> None:
        trends = self._trends
        if trends is None or trends.series is None or self._state.empty:
            return
        self._asked += 1
        asked, days = self._asked, days_shown(trends, self._state.window, self._actions.today())
        self._days = days
        size = (float(self._view.chart.width()), float(self._view.chart.height()))
        look = replace(self._look, pixel_ratio=self._view.chart.devicePixelRatioF())
        if self._state.chosen in trends.others:
            look = replace(look, words=replace(look.words, quiet=""))
        panel = Panel(
            result=trends.series,
            title=trends.title,
            late=trends.late,
            low=trends.limits[0],
            high=trends.limits[1],
        )
        marks = self._marks
        self._drawing.run(
            lambda: _drawn(panel, marks, days, size, look, asked),
            owner=self._view,
            done=self._show_drawn,
        )

    def _show_drawn(self, drawn: Drawn) -> None:
        if drawn.asked == self._asked:
            self._view.show_picture(drawn.picture, drawn.area, drawn.summary)

    def _choose(self, series: str) -> None:
        self._state = replace(self._state, chosen=series)
        self.reload()

    def _zoom(self, window: str) -> None:
        self._state = replace(self._state, window=Window(window))
        self._draw()

    def _point(self, day: int | None) -> None:
        self._day = day
        trends = self._trends
        if day is None or trends is None or trends.series is None:
            self._view.show_day(None, "")
            return
        seen = reading(trends.series, day)
        here = [mark for mark in self._marks if mark.day <= day <= mark.end]
        text = day_words(seen, self._look.words, late=day in trends.late, marks=here)
        self._view.show_day(day, text)

    def _step(self, steps: int) -> None:
        if self._trends is None or self._trends.series is None:
            return
        day = step_day(self._trends.series, self._day, steps)
        if day is not None:
            first, last = self._days
            self._point(min(max(day, first), last))

    def _keep_event(self, first: date, last: date, text: str, kind: EventKind) -> None:
        try:
            event = KnownEvent(
                id=EventId(self._actions.new_id()), first=first, last=last, words=text, kind=kind
            )
        except JournalError as error:
            self._refuse(error)
            return
        self._view.close_event_form()
        self._run(
            lambda: self._actions.save_event(event),
            self._view.tr("Kept. These days leave your usual level."),
            lambda: self._actions.delete_event(event.id),
        )

    def _remove_event(self, event_id: str) -> None:
        event = next((e for e in self._state.events if e.id == event_id), None)
        if event is not None:
            self._run(
                lambda: self._actions.delete_event(event.id),
                self._view.tr("Taken back."),
                lambda: self._actions.save_event(event),
            )

    def _new_normal(self) -> None:
        trends = self._trends
        if trends is None or trends.series is None or trends.series.now.state is not State.FLAG:
            return
        opened = date.fromordinal(trends.series.openings[-1].opened)
        normal = NewNormal(series=self._state.chosen, since=opened, said_on=self._actions.today())
        self._run(
            lambda: self._actions.save_new_normal(normal),
            self._view.tr("Your usual starts anew from {day}.").format(day=words.short_day(opened)),
            lambda: self._actions.delete_new_normal(normal.series, normal.since),
        )

    def _run(self, work: Callable[[], None], said: str, undo: Callable[[], None]) -> None:
        def offer_undo(_: None) -> None:
            self._notices.say(
                said,
                self._view.tr("&Undo"),
                lambda: self._db.run(
                    undo, owner=self._view, done=lambda _: None, refused=self._refuse
                ),
            )

        self._db.run(work, owner=self._view, done=offer_undo, refused=self._refuse)

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)


def _flagged(series: SeriesResult | None) -> bool:
    return series is not None and series.now.state is State.FLAG


def _drawn(  # noqa: PLR0913, PLR0917 - the whole order for one drawing
    panel: Panel,
    marks: tuple[Mark, ...],
    days: tuple[int, int],
    size: tuple[float, float],
    look: Look,
    asked: int,
) -> Drawn:
    area = plot_area([panel], marks, days, size)
    picture = picture_of(warning_sign_figure([panel], marks, area, look))
    summary = chart_summary(
        panel.result, panel.title, days, look.words, late=panel.late, marks=marks
    )
    return Drawn(picture, area, summary, asked)
