"""The session builder: my list, and what could go on it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import SheetId
from journal_app.domain.talk.proposal import FlaggedEntry
from journal_app.domain.talk.sheet import MOST_POINTS, ON_PAGE_ONE, TalkPoint, TalkSheet
from journal_app.translation import tr
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.ui.programme_words import time_words, what_words
from journal_app.ui.screens.share.talk.point_card import PointCard
from journal_app.ui.screens.share.talk.proposal_row import ProposalRow
from journal_app.ui.screens.share.talk.state import TalkState
from journal_app.ui.talk_words import reasons_words, topic_words
from journal_app.ui.theme.icons import Icons
from journal_app.ui.unsaved.staying import focus_now, staying
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out
from journal_app.ui.widgets.text_field import TextField
from journal_app.ui.words import short_day
from journal_app.usecases.talk.read_talk import TalkList

Change = Callable[[TalkSheet], TalkSheet]


class TalkView(QWidget):
    """Every change is kept a moment after it was made."""

    chosen = Signal(object)
    """The id of a list."""
    changed = Signal(object)
    """The open list in its newest form."""
    taken_out = Signal(object)
    """The list as it stood before a point was taken out."""
    refused = Signal(object)
    new_requested = Signal()
    report_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._state = TalkState()
        self._cards: list[PointCard] = []
        self._filling = False
        self._build()
        self._lay_out()
        self._wire()

    def show_state(self, state: TalkState) -> None:
        """Show the list and what could go on it; the cursor stays where it is."""
        self._state, self._filling = state, True
        with staying(self._page):
            self._show_lists(state)
            self._show_points(state)
            self._show_proposals(state)
        self._filling = False
        tab_as_laid_out(self)

    def focus_point(self, place: int) -> None:
        """Put the cursor where a point is worded."""
        if 0 <= place < len(self._cards):
            focus_now(self._cards[place].words, self._page)

    def _show_lists(self, state: TalkState) -> None:
        self._which.offer([(one.sheet.id, self._name(one)) for one in state.lists])
        open_one = state.open
        self._which.show_values(() if open_one is None else (open_one.sheet.id,))
        self._which.setVisible(len(state.lists) > 1)
        loose = open_one is not None and open_one.sheet.session is None and open_one.kept
        self._new.setVisible(loose)

    def _name(self, one: TalkList) -> str:
        if one.starts is not None and one.session is not None:
            when = f"{short_day(one.starts.date())} {time_words(one.starts.time())}"
            return f"{when}  {what_words(one.session)}"
        day = short_day(one.sheet.made_on)
        if one.sheet.session is None and not one.kept:
            return tr("Another time")
        return tr("List of {day}").format(day=day)

    def _show_points(self, state: TalkState) -> None:
        self._column.clear()
        self._cards = []
        sheet = None if state.open is None else state.open.sheet
        points = () if sheet is None else sheet.points
        over = state.open is not None and state.open.over
        for place, point in enumerate(points):
            card = PointCard(place + 1, point, self._about(point), self._icons)
            card.show_ends(first=place == 0, last=place == len(points) - 1, over=over)
            card.changed.connect(self._tell)
            card.moved.connect(lambda by, n=place: self._move(n, by))
            card.removed.connect(lambda n=place: self._remove(n))
            self._cards.append(card)
            self._column.column.addWidget(card)
        self._empty.setVisible(not points)
        self._first_three.setVisible(len(points) > ON_PAGE_ONE)
        self._add.setVisible(len(points) < MOST_POINTS)
        self._said.setVisible(over)
        self._said.show_text("" if sheet is None else sheet.said)

    def _about(self, point: TalkPoint) -> tuple[str, str]:
        """What a point is about, and the facts behind it."""
        if point.entry is not None:
            known = self._state.topics.get(point.entry)
            if known is None or known.kind is None or known.day is None:
                return tr("An entry that is gone"), ""
            return f"{kind_words(known.kind)}, {short_day(known.day)}", topic_words(known)
        if point.day is None:
            return "", ""
        day = next((one for one in self._state.days if one.day == point.day), None)
        return short_day(point.day), "" if day is None else reasons_words(day.reasons)

    def _show_proposals(self, state: TalkState) -> None:
        self._proposals.clear()
        for day in state.free_days:
            row = ProposalRow(short_day(day.day), reasons_words(day.reasons))
            row.added.connect(lambda d=day.day: self._put(TalkPoint(day=d)))
            self._proposals.column.addWidget(row)
        for one in state.free_flagged:
            topic = state.topics.get(one.entry)
            about = one.words if topic is None else topic_words(topic)
            row = ProposalRow(self._flagged_name(one), about)
            point = TalkPoint(day=one.day, entry=one.entry)
            row.added.connect(lambda p=point: self._put(p))
            self._proposals.column.addWidget(row)
        some = bool(state.free_days or state.free_flagged)
        self._proposed.setVisible(some)
        self._how.setVisible(some)

    def _flagged_name(self, one: FlaggedEntry) -> str:
        said = tr("{kind}, {day}, marked to bring")
        return said.format(kind=kind_words(one.kind), day=short_day(one.day))

    def _build(self) -> None:
        self._page = Page()
        self._title = label(tr("What I want to talk about"), "heading")
        self._which = Chips("", spoken=tr("For which session"))
        self._which.sit_flush()
        self._new = button(tr("&New list"), "quiet")
        self._column, self._proposals = Column(spacing=8), Column(spacing=6)
        self._empty = label(
            tr(
                "Nothing is on the list yet. Choose from what is below, or write a point of "
                "your own."
            ),
            "muted",
        )
        self._first_three = label(
            tr("The first three stand at the top of the report; the others stay here."),
            "small",
        )
        self._add = button(tr("A point of my &own"), "", self._icons.icon("add"))
        self._report = button(tr("Sho&w the report"), "quiet")
        self._said = TextField(
            tr("What stays of it"), tr("One or two sentences are enough"), lines=3
        )
        self._proposed = label(tr("Could be worth talking about"), "section")
        self._how = label(
            tr(
                "Days that stand out by what you wrote down. It says nothing about you; you "
                "decide what goes on the list. Private entries are left out."
            ),
            "small",
        )

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for one in (self._add, self._new, self._report):
            buttons.addWidget(one)
        column = self._page.column
        column.setContentsMargins(32, 12, 32, 32)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._which)
        for widget in (self._empty, self._column, self._first_three):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self._said)
        edges = self._said.layout()
        assert edges is not None
        edges.setContentsMargins(0, 6, 0, 6)
        column.addSpacing(8)
        for widget in (self._proposed, self._how, self._proposals):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _wire(self) -> None:
        self._which.value_changed.connect(self._choose)
        self._new.clicked.connect(self.new_requested)
        self._add.clicked.connect(lambda: self._put(TalkPoint()))
        self._report.clicked.connect(self.report_requested)
        self._said.value_changed.connect(self._tell)

    def _choose(self) -> None:
        value = self._which.value
        if value is None:
            self._show_lists(self._state)
            return
        self.chosen.emit(SheetId(value))

    @property
    def sheet(self) -> TalkSheet | None:
        """The open list as it stands on the screen. Raises TextTooLongError."""
        if self._state.open is None:
            return None
        points = tuple(card.point for card in self._cards)
        return replace(self._state.open.sheet, points=points, said=self._said.text)

    def _tell(self) -> None:
        if not self._filling:
            self._change(lambda sheet: sheet)

    def _put(self, point: TalkPoint) -> None:
        self._change(lambda sheet: sheet.with_point(point))
        self.focus_point(len(self._cards) - 1)

    def _move(self, place: int, by: int) -> None:
        self._change(lambda sheet: sheet.moved(place, by))
        self.focus_point(place + by)

    def _remove(self, place: int) -> None:
        said = self._cards[place].point.words + self._cards[place].point.said
        before = self.sheet
        self._change(lambda sheet: sheet.without(place))
        self.focus_point(min(place, len(self._cards) - 1))
        if said.strip():
            self.taken_out.emit(before)

    def put_back(self, sheet: TalkSheet) -> None:
        """Show the open list as it stood before."""
        if self._state.open is not None and self._state.open.sheet.id == sheet.id:
            self._change(lambda _: sheet)

    def _change(self, change: Change) -> None:
        try:
            now = self.sheet
            if now is None:
                return
            after = change(now)
        except JournalError as error:
            self.refused.emit(error)
            return
        assert self._state.open is not None
        rebuilt = after.points != now.points
        opened = replace(self._state.open, sheet=after)
        lists = tuple(opened if one.sheet.id == after.id else one for one in self._state.lists)
        self._state = replace(self._state, open=opened, lists=lists)
        if rebuilt:
            self.show_state(self._state)
        self.changed.emit(after)
