"""Leads from part to part; each is built when it is first seen, and loaded whenever it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from journal_app.ui.screens.trends.state import TrendsTab

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from journal_app.ui.readiness import Readiness
    from journal_app.ui.screen import Built, Lazy
    from journal_app.ui.screen_context import ScreenContext
    from journal_app.ui.screens.trends.board.presenter import BoardPresenter
    from journal_app.ui.screens.trends.board.view import BoardView
    from journal_app.ui.screens.trends.over_time.presenter import OverTimePresenter
    from journal_app.ui.screens.trends.over_time.view import OverTimeView
    from journal_app.ui.screens.trends.sections.presenter import SectionsPresenter
    from journal_app.ui.screens.trends.sections.view import SectionsView
    from journal_app.ui.screens.trends.view import TrendsView
    from journal_app.ui.screens.trends.year.presenter import YearPresenter
    from journal_app.ui.screens.trends.year.view import YearView
    from journal_app.usecases.insight.lapses import LapseRecord, LapseSummary
    from journal_app.usecases.insight.patterns import PatternRecord, Patterns
    from journal_app.usecases.insight.triggers import TriggerPicture, TriggerRecord
    from journal_app.usecases.insight.what_works import CopingRecord, WhatWorks


class TrendsPart(Protocol):
    """One part of the screen."""

    def reload(self) -> None:
        """Show it as it stands."""
        ...


@dataclass(frozen=True, slots=True)
class TrendsParts:
    """Every part; none is built before it is seen."""

    board: Lazy[BoardView, BoardPresenter]
    over_time: Lazy[OverTimeView, OverTimePresenter]
    what_works: Lazy[SectionsView, SectionsPresenter[CopingRecord, WhatWorks]]
    triggers: Lazy[SectionsView, SectionsPresenter[TriggerRecord, TriggerPicture]]
    patterns: Lazy[SectionsView, SectionsPresenter[PatternRecord, Patterns]]
    lapses: Lazy[SectionsView, SectionsPresenter[LapseRecord, LapseSummary]]
    year: Lazy[YearView, YearPresenter]

    @property
    def by_tab(self) -> Mapping[TrendsTab, Lazy[QWidget, TrendsPart]]:
        """The part behind each name."""
        return {
            TrendsTab.BOARD: self.board,
            TrendsTab.OVER_TIME: self.over_time,
            TrendsTab.WHAT_WORKS: self.what_works,
            TrendsTab.TRIGGERS: self.triggers,
            TrendsTab.PATTERNS: self.patterns,
            TrendsTab.LAPSES: self.lapses,
            TrendsTab.YEAR: self.year,
        }


class TrendsPresenter:
    """Begins with the board of warning signs."""

    def __init__(
        self, view: TrendsView, context: ScreenContext, readiness: Readiness, parts: TrendsParts
    ) -> None:
        self._view, self._readiness, self._parts = view, readiness, parts
        view.tab_chosen.connect(self.go)
        view.questionnaires_requested.connect(lambda: context.navigator.go("questionnaires"))

    def reload(self) -> None:
        """Show the part that is seen as it stands."""
        self.go(self._view.tab)

    def go(self, tab: TrendsTab) -> None:
        """Show a part."""
        part = self._part(tab)
        seen = self._view.tab is tab and part.view.isVisibleTo(self._view)
        self._view.show_tab(tab)
        part.presenter.reload()
        if not seen:
            self._readiness.wait(part.view)

    def open_series(self, series: str) -> None:
        """Show a series over time, with the cursor on its chart."""
        self._part(TrendsTab.OVER_TIME)
        self._view.show_tab(TrendsTab.OVER_TIME)
        lines = self._parts.over_time.presenter
        lines.show_series(series)
        lines.focus_chart()

    def _part(self, tab: TrendsTab) -> Built[QWidget, TrendsPart]:
        """A part, built and taken in if nobody has seen it yet."""
        part = self._parts.by_tab[tab]
        new = part.standing is None
        built = part.built()
        if new:
            self._view.take_in(tab, built.view)
            if tab is TrendsTab.BOARD:
                self._parts.board.built().view.series_opened.connect(self.open_series)
        return built
