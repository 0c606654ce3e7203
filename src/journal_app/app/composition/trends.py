"""Joins the Trends screen and its parts."""

from dataclasses import replace
from datetime import date

from PySide6.QtGui import QGuiApplication, QImage

from journal_app.app.composition.composition import Composition
from journal_app.charts.fonts import register_fonts
from journal_app.charts.ink import Ink
from journal_app.charts.picture import Picture
from journal_app.charts.warning_sign import Look
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.ids import EntryId
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.preferences import Sensitivity
from journal_app.translation import tr
from journal_app.ui.chart_words import chart_words
from journal_app.ui.screen import Built
from journal_app.ui.screens.trends.board.presenter import BoardActions, BoardPresenter
from journal_app.ui.screens.trends.board.view import BoardView
from journal_app.ui.screens.trends.over_time.presenter import OverTimeActions, OverTimePresenter
from journal_app.ui.screens.trends.over_time.view import OverTimeView
from journal_app.ui.screens.trends.presenter import Part, TrendsPresenter
from journal_app.ui.screens.trends.remarks import RemarkActions
from journal_app.ui.screens.trends.sections.lapses import lapse_sections
from journal_app.ui.screens.trends.sections.patterns import pattern_sections
from journal_app.ui.screens.trends.sections.presenter import Found, Record, SectionsPresenter, Steps
from journal_app.ui.screens.trends.sections.triggers import trigger_sections
from journal_app.ui.screens.trends.sections.view import SectionsView
from journal_app.ui.screens.trends.sections.what_works import what_works_sections
from journal_app.ui.screens.trends.state import Tab
from journal_app.ui.screens.trends.view import TrendsView
from journal_app.ui.screens.trends.year.presenter import YearActions, YearPresenter
from journal_app.ui.screens.trends.year.view import YearView
from journal_app.ui.theme.colours import Colours
from journal_app.usecases.insight.flag_cards import FlagCards
from journal_app.usecases.insight.lapses import ReadLapses, lapses_told
from journal_app.usecases.insight.patterns import ReadPatterns, patterns_of
from journal_app.usecases.insight.triggers import ReadTriggers, picture_of
from journal_app.usecases.insight.what_works import ReadCopings, what_works
from journal_app.usecases.insight.year import ReadYear
from journal_app.usecases.read_trends import ReadTrends
from journal_app.usecases.watch_signs import SignsReport, WatchSigns


def build(composition: Composition) -> Built[TrendsView, TrendsPresenter]:
    """What the person's own record says, part by part."""
    register_fonts(composition.services.resources / "fonts")
    return _Joining(composition).built()


class _Joining:
    """Builds each part when it is first seen, and the ways between them."""

    def __init__(self, composition: Composition) -> None:
        self._composition, self._journal = composition, composition.journal
        self._jobs = (composition.services.db, composition.services.drawing)
        self._notices = composition.window.notices
        ink = ink_of(composition.services.icons.colours)
        words = chart_words()
        self._look = Look(ink, words)
        self._on_card = Look(replace(ink, ground=composition.services.icons.colours.surface), words)
        events = composition.journal.events
        self._remarks = RemarkActions(
            save_event=events.save,
            delete_event=events.delete,
            save_new_normal=events.save_new_normal,
            delete_new_normal=events.delete_new_normal,
            new_id=composition.services.new_id,
            today=composition.clock.today,
        )
        self._view = TrendsView()
        self._frame = TrendsPresenter(
            self._view,
            {
                Tab.BOARD: self._board,
                Tab.OVER_TIME: self._over_time,
                Tab.WHAT_WORKS: self._what_works,
                Tab.TRIGGERS: self._triggers,
                Tab.PATTERNS: self._patterns,
                Tab.LAPSES: self._lapses,
                Tab.YEAR: self._year,
            },
            composition.readiness,
        )

    def built(self) -> Built[TrendsView, TrendsPresenter]:
        """The whole screen."""
        self._view.questionnaires_requested.connect(
            lambda: self._composition.navigator.go("questionnaires")
        )
        return Built(self._view, self._frame, self._frame.reload, self._view.focus_tabs)

    def _choose_signs(self) -> None:
        self._composition.navigator.go("tracking")

    def _open_day(self, day: date) -> None:
        def show(entries: list[Entry]) -> None:
            if entries:
                self._composition.navigator.show_entry(entries[0].id)
            else:
                self._notices.say(tr("There is no entry on this day."))

        entries = self._journal.entries
        self._jobs[0].run(lambda: entries.between(day, day), owner=self._view, done=show)

    def _board(self) -> Part:
        view = BoardView()
        watch, cards = WatchSigns(self._journal), FlagCards(self._journal)
        preferences = self._journal.preferences

        def read() -> tuple[SignsReport, tuple[IfThen, ...]]:
            report = watch(self._composition.clock.today())
            return report, cards(report)

        def choose(sensitivity: Sensitivity) -> None:
            preferences.save(replace(preferences.get(), sensitivity=sensitivity))

        actions = BoardActions(read, self._composition.clock.today, self._remarks, choose)
        presenter = BoardPresenter(view, self._jobs, actions, self._on_card, self._notices)
        view.series_opened.connect(self._open_series)
        view.plan_requested.connect(self._composition.navigator.open_plan_for)
        view.signs_requested.connect(self._choose_signs)
        view.rearranged.connect(self._view.put_in_order)
        return Part(view, presenter.reload)

    def _open_series(self, series: str) -> None:
        self._frame.part(Tab.OVER_TIME)
        self._view.show_tab(Tab.OVER_TIME)
        self._lines.show_series(series)
        self._lines.focus_chart()

    def _over_time(self) -> Part:
        view = OverTimeView(self._composition.services.icons)
        read = ReadTrends(self._journal, WatchSigns(self._journal))
        overall = tr("Overall level")
        actions = OverTimeActions(
            read=lambda series, beside: read(
                series, self._composition.clock.today(), overall, beside
            ),
            today=self._composition.clock.today,
            remarks=self._remarks,
            open_day=self._open_day,
            copy_picture=copy_picture,
        )
        self._lines = OverTimePresenter(view, self._jobs, actions, self._look, self._notices)
        view.settings_requested.connect(self._choose_signs)
        view.rearranged.connect(self._view.put_in_order)
        return Part(view, self._lines.reload)

    def _what_works(self) -> Part:
        read = ReadCopings(self._journal)
        return self._sections(
            Steps(read, what_works, what_works_sections, self._composition.clock.today),
            EntryKind.COPING,
        )

    def _triggers(self) -> Part:
        read = ReadTriggers(self._journal)
        return self._sections(
            Steps(read, picture_of, trigger_sections, self._composition.clock.today),
            EntryKind.TRIGGER,
        )

    def _patterns(self) -> Part:
        read = ReadPatterns(self._journal)
        return self._sections(
            Steps(read, patterns_of, pattern_sections, self._composition.clock.today),
            EntryKind.CHECK_IN,
        )

    def _lapses(self) -> Part:
        read = ReadLapses(self._journal)
        steps = Steps(
            lambda _, last: read(last), lapses_told, lapse_sections, self._composition.clock.today
        )
        return self._sections(steps)

    def _sections(self, steps: Steps[Record, Found], written: EntryKind | None = None) -> Part:
        """A page of sections; ``written`` is what an empty one offers to write down."""
        view = SectionsView(self._composition.services.icons, periods=written is not None)
        if written is not None:
            view.act_requested.connect(lambda: self._composition.navigator.write(written))
        view.entry_opened.connect(
            lambda entry: self._composition.navigator.show_entry(EntryId(entry))
        )
        view.rearranged.connect(self._view.put_in_order)
        presenter = SectionsPresenter(view, self._jobs, steps, self._notices, self._look)
        return Part(view, presenter.reload)

    def _year(self) -> Part:
        view, read = YearView(self._composition.services.icons), ReadYear(self._journal)
        today = self._composition.clock.today
        actions = YearActions(
            read=lambda year, scale: read(year, scale, today()),
            today=today,
            open_day=self._open_day,
        )
        return Part(view, YearPresenter(view, self._jobs[0], actions, self._notices).reload)


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
