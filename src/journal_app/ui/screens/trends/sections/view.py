"""A page of sections for a time that is chosen."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.trends.period import TrendsPeriod, period_words
from journal_app.ui.screens.trends.sections.state import Drawing, Section, SectionsState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.busy_line import BusyLine
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.figures_table import FiguresTable
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.picture_place import PicturePlace


class SectionsView(QWidget):
    """Headings, sentences and tables, one below the other."""

    period_chosen = Signal(object)
    entry_opened = Signal(str)
    act_requested = Signal()
    """Do the one thing that an empty page offers."""
    rearranged = Signal()
    """Tables came or went."""
    picture_wanted = Signal(object, object)
    """A place for a picture and its drawing: the place has a new size."""

    def __init__(self, icons: Icons, *, periods: bool = True) -> None:
        super().__init__()
        self._colours = icons.colours
        self._page = Page()
        self._periods = Chips("", period_words(), spoken=tr("How far back to look"))
        self._periods.sit_flush()
        self._body = Column(spacing=12)
        self.busy = BusyLine()
        self._page.column.setContentsMargins(32, 8, 32, 32)
        if periods:
            self._page.column.addWidget(self._periods)
        self._page.column.addWidget(self._body)
        self._page.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page, 1)
        self.busy.setContentsMargins(32, 8, 32, 12)
        whole.addWidget(self.busy)  # below, so that nothing that is read moves when it comes
        self._periods.value_changed.connect(self._tell)
        self._chosen = TrendsPeriod.TWELVE_WEEKS

    def show_period(self, period: TrendsPeriod) -> None:
        """Show which time is chosen."""
        self._chosen = period
        self._periods.show_values((period.value,))

    def show_state(self, state: SectionsState) -> None:
        """Show the sections in place of those before."""
        self._body.clear()
        if not state.sections:
            self._show_nothing(state)
        for section in state.sections:
            for widget in self._widgets(section):
                self._body.column.addWidget(widget)
        self.rearranged.emit()

    @property
    def shows_state(self) -> bool:
        """Whether anything is shown yet."""
        return self._body.column.count() > 0

    def tables(self) -> Iterable[FiguresTable]:
        """The tables that stand on the page, from the top."""
        return self._body.findChildren(FiguresTable)

    def _show_nothing(self, state: SectionsState) -> None:
        self._body.column.addWidget(label(state.nothing, "words"))
        if state.act:
            act = button(state.act, "primary")
            act.clicked.connect(self.act_requested)
            self._body.column.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)

    def _widgets(self, section: Section) -> Iterable[QWidget]:
        if section.title:
            yield label(section.title, "section")
        for text in section.said:
            yield label(text)
        for drawing in section.drawings:
            yield self._place(drawing)
        below = list(self._below(section))
        if section.opens and below:
            yield self._opener(section, below)
        yield from below

    def _place(self, drawing: Drawing) -> QWidget:
        """Room for a picture, as high from the start as it will be."""
        place = PicturePlace(drawing.height)
        place.setAccessibleName(drawing.name)
        place.setAccessibleDescription(drawing.summary)
        place.size_settled.connect(lambda: self.picture_wanted.emit(place, drawing))
        return place

    def _opener(self, section: Section, below: list[QWidget]) -> QWidget:
        """A line that shows what belongs to it, or puts it away again."""
        opener = button(section.opens)
        if section.title:
            opener.setAccessibleName(f"{section.title}: {section.opens}")
        opener.setCheckable(True)
        for widget in below:
            widget.hide()
            opener.toggled.connect(widget.setVisible)
        opener.toggled.connect(lambda _: self.rearranged.emit())
        return opener

    def _below(self, section: Section) -> Iterable[QWidget]:
        if section.figures is not None:
            table = FiguresTable(self._colours)
            table.show_figures(section.figures)
            rows = section.rows
            if rows:
                table.row_opened.connect(lambda row: self.entry_opened.emit(rows[row]))
            yield table
        if section.note:
            note = label(section.note, "muted")
            note.setAlignment(Qt.AlignmentFlag.AlignTop)
            yield note

    def _tell(self) -> None:
        period = TrendsPeriod(self._periods.value or self._chosen.value)
        self.show_period(period)
        self.period_chosen.emit(period)
