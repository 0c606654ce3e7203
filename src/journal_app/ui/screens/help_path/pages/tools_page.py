"""Then: which tool."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.help_path.pages.tool_words import icon_of, record_words, spoken_record
from journal_app.ui.screens.help_path.state import HelpPathState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.tab_order import tab_as_laid_out
from journal_app.ui.widgets.tile import EntryRow
from journal_app.usecases.rank_tools import RankedTool, Ranking


class ToolsPage(QWidget):
    """What helped before stands first; three to start with stand apart."""

    tool_chosen = Signal(object)
    """A Tool."""
    kind_chosen = Signal(object)
    """The kind of trigger, or None."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._shown: tuple[object, ...] = ()
        self._kinds: tuple[tuple[str, str], ...] = ()
        self._waits = False
        self._first: QPushButton | None = None
        self._list, self._rest = Column(spacing=8), Column(spacing=8)
        self._kind = Chips(tr("What brought it on, if you like"))
        self._kind.sit_flush()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._list)
        column.addWidget(self._kind)
        column.addWidget(self._rest)
        column.addStretch(1)
        self._kind.value_changed.connect(lambda: self.kind_chosen.emit(self._kind.value))

    def show_state(self, state: HelpPathState) -> None:
        """Show the tools in their order; the cursor stays where it is while nothing changes."""
        wanted = (state.ranking, state.unfinished, state.own.kinds, state.own.plans)
        if wanted == self._shown:
            return
        here = QApplication.focusWidget()
        lists = (self._list, self._rest)
        held = self._waits or (here is not None and any(one.isAncestorOf(here) for one in lists))
        self._shown = wanted
        self._offer_kinds(state)
        for one in lists:
            one.clear()
        self._first = None
        self._add(self._list, tr("Begun, and not finished"), state.unfinished)
        self._add(self._list, self._first_heading(state), state.first)
        self._say_how(state.ranking)
        self._add_plans(state.own.plans)
        self._add(self._rest, tr("Or one of these"), state.others)
        self._add(self._rest, tr("In writing, when there is a little more room"), state.worksheets)
        tab_as_laid_out(self)
        if held:
            self.begin()

    def begin(self) -> None:
        """Put the cursor on the first tool, as soon as there is one."""
        self._waits = self._first is None
        if self._first is not None:
            self._first.show()
            self._first.setFocus()

    def _offer_kinds(self, state: HelpPathState) -> None:
        if state.own.kinds != self._kinds:
            self._kinds = state.own.kinds
            self._kind.offer(self._kinds)
        self._kind.show_values(() if state.kind is None else (state.kind,))
        self._kind.setVisible(bool(self._kinds))

    def _first_heading(self, state: HelpPathState) -> str:
        tried = any(one.ranked and one.record and one.record.eased for one in state.first)
        if not tried:
            return tr("Try one of these")
        if state.ranking.for_kind:
            return tr("What helped you most when it was this")
        return tr("What helped you most so far")

    def _say_how(self, ranking: Ranking) -> None:
        if any(one.ranked for one in ranking.tools):
            said = tr(
                "The numbers are averages of what you rated before and after. "
                "An urge also falls by itself."
            )
            self._list.column.addWidget(label(said, "small"))

    def _add_plans(self, plans: Sequence[tuple[str, str]]) -> None:
        if not plans:
            return
        self._rest.column.addWidget(label(tr("My if-then cards"), "section"))
        for when, then in plans:
            said = tr("If {when}, then {then}").format(when=when, then=then)
            self._rest.column.addWidget(label(said, "words"))

    def _add(self, where: Column, heading: str, tools: Sequence[RankedTool]) -> None:
        if not tools:
            return
        where.column.addWidget(label(heading, "section"))
        for ranked in tools:
            tool = ranked.tool
            spoken = f"{tool.name}. {tool.line} {spoken_record(ranked)}"
            row = EntryRow(
                self._icons, icon_of(tool), (record_words(ranked), tool.name, tool.line), spoken
            )
            row.clicked.connect(lambda _=False, chosen=tool: self.tool_chosen.emit(chosen))
            where.column.addWidget(row)
            self._first = self._first or row
