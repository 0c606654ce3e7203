"""Composes the Trends screen and its parts."""

from dataclasses import replace
from functools import partial

from journal_app.app.composition.composition import Composition
from journal_app.charts.fonts import register_fonts
from journal_app.charts.warning_sign import ChartStyle
from journal_app.ui.chart_look import chart_look
from journal_app.ui.screen import Built, Lazy
from journal_app.ui.screens.trends.board.presenter import BoardPresenter
from journal_app.ui.screens.trends.board.view import BoardView
from journal_app.ui.screens.trends.open_day import OpenDay
from journal_app.ui.screens.trends.over_time.presenter import OverTimePresenter
from journal_app.ui.screens.trends.over_time.view import OverTimeView
from journal_app.ui.screens.trends.presenter import TrendsParts, TrendsPresenter
from journal_app.ui.screens.trends.sections.lapses import LapsesPage
from journal_app.ui.screens.trends.sections.page import Found, InsightPage, Record
from journal_app.ui.screens.trends.sections.patterns import PatternsPage
from journal_app.ui.screens.trends.sections.presenter import SectionsPresenter
from journal_app.ui.screens.trends.sections.triggers import TriggersPage
from journal_app.ui.screens.trends.sections.view import SectionsView
from journal_app.ui.screens.trends.sections.what_works import WhatWorksPage
from journal_app.ui.screens.trends.view import TrendsView
from journal_app.ui.screens.trends.year.presenter import YearPresenter
from journal_app.ui.screens.trends.year.view import YearView
from journal_app.usecases.insight.flag_cards import FlagCards
from journal_app.usecases.insight.flagged_board import ReadFlaggedBoard
from journal_app.usecases.insight.lapses import ReadLapses
from journal_app.usecases.insight.patterns import ReadPatterns
from journal_app.usecases.insight.triggers import ReadTriggers
from journal_app.usecases.insight.what_works import ReadCopings
from journal_app.usecases.insight.year import ReadYear
from journal_app.usecases.keep_remarks import KeepRemarks
from journal_app.usecases.read_trends import ReadTrends
from journal_app.usecases.watch_signs import WatchSigns


def build(composition: Composition) -> Built[TrendsView, TrendsPresenter]:
    """What the person's own record says, part by part."""
    register_fonts(composition.services.resources / "fonts")
    colours, journal = composition.services.icons.colours, composition.journal
    look, view = chart_look(colours), TrendsView()
    on_card = replace(look, ink=replace(look.ink, ground=colours.surface))

    def about(
        page: InsightPage[Record, Found],
    ) -> Lazy[SectionsView, SectionsPresenter[Record, Found]]:
        return Lazy(lambda: _sections(composition, view, page, look))

    parts = TrendsParts(
        board=Lazy(partial(_board, composition, view, on_card)),
        over_time=Lazy(partial(_over_time, composition, view, look)),
        what_works=about(WhatWorksPage(ReadCopings(journal))),
        triggers=about(TriggersPage(ReadTriggers(journal))),
        patterns=about(PatternsPage(ReadPatterns(journal))),
        lapses=about(LapsesPage(ReadLapses(journal))),
        year=Lazy(partial(_year, composition)),
    )
    presenter = TrendsPresenter(view, composition.context, composition.readiness, parts)
    return Built(view, presenter, presenter.reload, view.focus_tabs)


def _board(
    composition: Composition, frame: TrendsView, look: ChartStyle
) -> Built[BoardView, BoardPresenter]:
    journal, view = composition.journal, BoardView()
    read = ReadFlaggedBoard(WatchSigns(journal), FlagCards(journal), composition.clock)
    view.rearranged.connect(frame.put_in_order)
    presenter = BoardPresenter(view, composition.context, read, _remarks(composition), look)
    return Built(view, presenter, presenter.reload)


def _over_time(
    composition: Composition, frame: TrendsView, look: ChartStyle
) -> Built[OverTimeView, OverTimePresenter]:
    journal, context = composition.journal, composition.context
    view = OverTimeView(composition.services.icons)
    read = ReadTrends(journal, WatchSigns(journal))
    view.rearranged.connect(frame.put_in_order)
    presenter = OverTimePresenter(view, context, read, _remarks(composition), look)
    view.day_opened.connect(OpenDay(view, context, journal.entries).open)
    return Built(view, presenter, presenter.reload)


def _sections(
    composition: Composition, frame: TrendsView, page: InsightPage[Record, Found], look: ChartStyle
) -> Built[SectionsView, SectionsPresenter[Record, Found]]:
    view = SectionsView(composition.services.icons, periods=page.written is not None)
    view.rearranged.connect(frame.put_in_order)
    presenter = SectionsPresenter(view, composition.context, page, look)
    return Built(view, presenter, presenter.reload)


def _year(composition: Composition) -> Built[YearView, YearPresenter]:
    journal, context = composition.journal, composition.context
    view = YearView(composition.services.icons)
    presenter = YearPresenter(view, context, ReadYear(journal))
    view.day_opened.connect(OpenDay(view, context, journal.entries).open)
    return Built(view, presenter, presenter.reload)


def _remarks(composition: Composition) -> KeepRemarks:
    journal, services = composition.journal, composition.services
    return KeepRemarks(journal.events, journal.preferences, services.clock, services.new_id)
