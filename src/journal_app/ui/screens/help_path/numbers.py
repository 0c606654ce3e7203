"""People who can be reached now, beside everything else in Help now."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from journal_app.domain.crisis_line import CrisisLine, LineKind
from journal_app.translation import tr
from journal_app.ui.country_names import country_name
from journal_app.ui.device import OnCall
from journal_app.ui.safety_words import wherever
from journal_app.ui.screens.help_now.state import (
    FirstRow,
    HelpNowState,
    OwnHelp,
    help_now_state,
)
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_MOST, _MOST_OWN = 2, 2
_ROOM_COMPACT = 68
"""Height for one number: kept free for what the journal adds a moment later."""
_BELOW_WORDS = 2
_WANTED = {LineKind.CRISIS, LineKind.TEXT}


class NumbersPanel(QFrame):
    """The emergency number first, a crisis line, then one's own; the rest is one press away."""

    all_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "warm")
        self._compact = False
        self._state = HelpNowState(None, (), ())
        self._shown: list[QWidget] = []
        self._cards = Column(spacing=10)
        self._none = label("")
        self._all = button(tr("&All numbers, if I am not safe"), "help")
        told = self._told = QVBoxLayout()
        told.setSpacing(12)
        told.addWidget(label(tr("You can reach a person now"), "section"))
        told.addWidget(self._none)
        told.addWidget(self._cards)
        told.addStretch(1)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(16, 14, 16, 14)
        self._whole.setSpacing(12)
        self._whole.addLayout(told, 1)
        self._all.clicked.connect(self.all_requested)
        self._turn()

    def show_numbers(
        self,
        lines: Sequence[CrisisLine],
        country: str | None,
        on_call: OnCall,
        *,
        likely: str | None = None,
    ) -> None:
        """Show the first few numbers of the country, or of the likely one."""
        state = help_now_state(lines, country, on_call, likely=likely)
        self._state = replace(state, own=self._state.own)
        self._show()

    def show_own(self, own: OwnHelp) -> None:
        """Show one person and the numbers of one's own after those for an emergency."""
        if own != self._state.own:
            self._state = replace(self._state, own=own)
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the button under the numbers where both have no room in a row."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        if self._compact:
            self._whole.addWidget(self._all)
        else:  # above the numbers: what the journal adds to them a moment later moves no button
            self._told.insertWidget(_BELOW_WORDS, self._all)
        across = self._compact and 2 * self._all.sizeHint().width() <= self.width()
        way = QBoxLayout.Direction
        self._whole.setDirection(way.LeftToRight if across else way.TopToBottom)

    def _show(self) -> None:
        state = self._state
        self._cards.clear()
        self._shown = []
        rows = list(state.first_rows)
        rows += [FirstRow(own.name, own.number) for own in state.own.lines[:_MOST_OWN]]
        others = [line for line in state.other_lines if line.kind in _WANTED and line.number]
        rows += [FirstRow(line.name, line.number) for line in others[:_MOST]]
        if not state.lines:
            rows += [FirstRow(where, number) for number, where in wherever()]
        for row in dict.fromkeys(rows):
            self._add(row.name or tr("My programme, on call"), row.reach)
        self._arrange()
        self._none.setText(self._guess_words())
        self._all.setText(
            tr("&All numbers, if I am not safe") if state.country else tr("Choose my country")
        )
        self._all.setAccessibleName(self._all.text().replace("&", ""))

    def _guess_words(self) -> str:
        if self._state.likely is None:
            return tr("Numbers differ by country. Choose yours once.")
        said = tr("You are probably in {country}. If not, choose your country.")
        return said.format(country=country_name(self._state.likely))

    def be_compact(self, compact: bool) -> None:  # noqa: FBT001 - a plain setter
        """Show one number only, where there is little room."""
        self._compact = compact
        self._turn()
        self._cards.setMinimumHeight(scaled(_ROOM_COMPACT) if compact else 0)
        self._arrange()

    def _arrange(self) -> None:
        for place, card in enumerate(self._shown):
            card.setVisible(place == 0 or not self._compact)
        self._none.setVisible(self._state.country is None and not self._compact)

    def _add(self, name: str, number: str) -> None:
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        reach = label(number, "number")
        reach.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(label(name, "name"))
        column.addWidget(reach)
        entry.setAccessibleName(f"{name}: {number}")
        self._cards.column.addWidget(entry)
        self._shown.append(entry)
