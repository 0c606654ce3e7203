"""Joins the Trends screen and its parts."""

from dataclasses import replace
from datetime import date

from PySide6.QtGui import QGuiApplication, QImage

from journal_app.app.rooms.house import House
from journal_app.charts.fonts import register_fonts
from journal_app.charts.ink import Ink
from journal_app.charts.picture import Picture
from journal_app.charts.warning_sign import Look
from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.preferences import Sensitivity
from journal_app.ui.screen import Built
from journal_app.ui.screens.trends.board.presenter import BoardActions, BoardPresenter
from journal_app.ui.screens.trends.board.view import BoardView
from journal_app.ui.screens.trends.over_time.presenter import OverTimeActions, OverTimePresenter
from journal_app.ui.screens.trends.over_time.view import OverTimeView
from journal_app.ui.screens.trends.presenter import TrendsPresenter
from journal_app.ui.screens.trends.remarks import RemarkActions
from journal_app.ui.screens.trends.sections.lapses import lapse_sections
from journal_app.ui.screens.trends.sections.patterns import pattern_sections
from journal_app.ui.screens.trends.sections.presenter import SectionsPresenter, Steps
from journal_app.ui.screens.trends.sections.triggers import trigger_sections
from journal_app.ui.screens.trends.sections.view import SectionsView
from journal_app.ui.screens.trends.sections.what_works import what_works_sections
from journal_app.ui.screens.trends.state import Tab
from journal_app.ui.screens.trends.view import TrendsView
from journal_app.ui.screens.trends.year.presenter import YearActions, YearPresenter
from journal_app.ui.screens.trends.year.view import YearView
from journal_app.ui.theme.colours import Colours
from journal_app.ui.widgets.tab_order import tab_as_laid_out
from journal_app.usecases.insight.flag_cards import FlagCards
from journal_app.usecases.insight.lapses import ReadLapses, lapses_told
from journal_app.usecases.insight.patterns import ReadPatterns, patterns_of
from journal_app.usecases.insight.triggers import ReadTriggers, picture_of
from journal_app.usecases.insight.what_works import ReadCopings, what_works
from journal_app.usecases.insight.year import ReadYear
from journal_app.usecases.read_trends import ReadTrends
from journal_app.usecases.watch_signs import SignsReport, WatchSigns

PLAN = "plan"
"""Where a flag leads, once the window has such a screen."""


def build(house: House) -> Built:
    """What the person's own record says, part by part."""
    register_fonts(house.tools.resources / "fonts")
    return _Joining(house).built()


class _Joining:
    """Builds each part, and the ways between them."""

    def __init__(self, house: House) -> None:
        self._house, self._journal = house, house.journal
        self._jobs = (house.tools.db, house.tools.drawing)
        self._notices = house.window.notices
        ink = ink_of(house.tools.icons.colours)
        self._look = Look(ink)
        self._on_card = Look(replace(ink, ground=house.tools.icons.colours.surface))
        events = house.journal.events
        self._remarks = RemarkActions(
            save_event=events.save,
            delete_event=events.delete,
            save_new_normal=events.save_new_normal,
            delete_new_normal=events.delete_new_normal,
            new_id=house.tools.new_id,
            today=house.today,
        )
        icons = house.tools.icons
        self._board, self._over_time = (
            BoardView(has_plan=house.router.knows(PLAN)),
            OverTimeView(icons),
        )
        self._works, self._triggers = SectionsView(icons), SectionsView(icons)
        self._patterns = SectionsView(icons)
        self._lapses = SectionsView(icons, periods=False)
        self._year = YearView(icons)

    def built(self) -> Built:
        """The whole screen."""
        sections = (self._works, self._triggers, self._patterns, self._lapses)
        parts = (self._board, self._over_time, *sections, self._year)
        view = TrendsView(dict(zip(Tab, parts, strict=True)))
        over_time = self._over_time_presenter()
        reload = (
            self._board_presenter().reload,
            over_time.reload,
            self._works_presenter().reload,
            self._triggers_presenter().reload,
            self._patterns_presenter().reload,
            self._lapses_presenter().reload,
            self._year_presenter().reload,
        )
        for part in (self._board, self._over_time, *sections):
            part.rearranged.connect(lambda: tab_as_laid_out(view))
        tab_as_laid_out(view)
        frame = TrendsPresenter(view, dict(zip(Tab, reload, strict=True)))

        def open_series(series: str) -> None:
            view.show_tab(Tab.OVER_TIME)
            over_time.show_series(series)
            self._over_time.chart.setFocus()

        self._board.series_opened.connect(open_series)
        self._board.plan_requested.connect(lambda: self._house.go(PLAN))
        self._board.signs_requested.connect(lambda: self._house.go("tracking"))
        self._over_time.settings_requested.connect(lambda: self._house.go("tracking"))
        view.questionnaires_requested.connect(lambda: self._house.go("questionnaires"))
        self._lapses.entry_opened.connect(lambda entry: self._house.show_entry(EntryId(entry)))
        return Built(view, frame.reload, view.focus_tabs)

    def _open_day(self, day: date) -> None:
        def show(entries: list[Entry]) -> None:
            if entries:
                self._house.show_entry(entries[0].id)
            else:
                self._notices.say(self._year.tr("There is no entry on this day."))

        entries = self._journal.entries
        self._jobs[0].run(lambda: entries.between(day, day), owner=self._year, done=show)

    def _board_presenter(self) -> BoardPresenter:
        watch, preferences = WatchSigns(self._journal), self._journal.preferences

        cards = FlagCards(self._journal)

        def read() -> tuple[SignsReport, tuple[IfThen, ...]]:
            report = watch(self._house.today())
            return report, cards(report)

        def choose(sensitivity: Sensitivity) -> None:
            preferences.save(replace(preferences.get(), sensitivity=sensitivity))

        actions = BoardActions(
            read=read,
            today=self._house.today,
            remarks=self._remarks,
            choose_sensitivity=choose,
        )
        return BoardPresenter(self._board, self._jobs, actions, self._on_card, self._notices)

    def _over_time_presenter(self) -> OverTimePresenter:
        read = ReadTrends(self._journal, WatchSigns(self._journal))
        overall = self._over_time.tr("Overall level")
        actions = OverTimeActions(
            read=lambda series, beside: read(series, self._house.today(), overall, beside),
            today=self._house.today,
            remarks=self._remarks,
            open_day=self._open_day,
            copy_picture=copy_picture,
        )
        return OverTimePresenter(self._over_time, self._jobs, actions, self._look, self._notices)

    def _works_presenter(self) -> SectionsPresenter:  # type: ignore[type-arg]
        steps = Steps(
            ReadCopings(self._journal), what_works, what_works_sections, self._house.today
        )
        return SectionsPresenter(self._works, self._jobs, steps, self._notices)

    def _triggers_presenter(self) -> SectionsPresenter:  # type: ignore[type-arg]
        steps = Steps(ReadTriggers(self._journal), picture_of, trigger_sections, self._house.today)
        return SectionsPresenter(self._triggers, self._jobs, steps, self._notices)

    def _patterns_presenter(self) -> SectionsPresenter:  # type: ignore[type-arg]
        steps = Steps(ReadPatterns(self._journal), patterns_of, pattern_sections, self._house.today)
        return SectionsPresenter(self._patterns, self._jobs, steps, self._notices)

    def _lapses_presenter(self) -> SectionsPresenter:  # type: ignore[type-arg]
        read = ReadLapses(self._journal)
        steps = Steps(lambda _, last: read(last), lapses_told, lapse_sections, self._house.today)
        return SectionsPresenter(self._lapses, self._jobs, steps, self._notices)

    def _year_presenter(self) -> YearPresenter:
        read, today = ReadYear(self._journal), self._house.today
        actions = YearActions(
            read=lambda year, scale: read(year, scale, today()),
            today=today,
            open_day=self._open_day,
        )
        return YearPresenter(self._year, self._jobs[0], actions, self._notices)


def copy_picture(picture: Picture) -> None:
    """Put a picture on the clipboard; what watches over the clipboard marks it as private."""
    size = picture.width, picture.height, picture.width * 4
    image = QImage(picture.rgba, *size, QImage.Format.Format_RGBA8888)
    QGuiApplication.clipboard().setImage(image.copy())


def ink_of(colours: Colours) -> Ink:
    """The theme's colours in the roles of a chart."""
    return Ink(
        ground=colours.ground,
        ink=colours.ink,
        muted=colours.muted,
        rule=colours.rule,
        accent=colours.accent,
        warm=colours.warm,
        band=colours.band,
        entry=colours.entry,
    )
