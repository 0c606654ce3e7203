"""People who can be reached now, beside everything else in Help now."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from journal_app.domain.crisis_line import CrisisLine, LineKind
from journal_app.domain.own_line import OwnLine
from journal_app.ui.device import OnCall
from journal_app.ui.screens.help_now.state import HelpNowState, OwnHelp, help_now_state
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label

_MOST = _MOST_OWN = 2
_WANTED = {LineKind.CRISIS, LineKind.TEXT}


class Numbers(QFrame):
    """The programme's own number first, then those of the country; the rest is one press away."""

    all_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "warm")
        self._compact = False
        self._state = HelpNowState(None, (), ())
        self._shown: list[QWidget] = []
        self._cards = Column(spacing=10)
        self._none = label(self.tr("Numbers differ by country. Choose yours once."))
        self._all = button(self.tr("&All numbers, if I am not safe"), "help")
        told = QVBoxLayout()
        told.setSpacing(12)
        told.addWidget(label(self.tr("You can reach a person now"), "section"))
        told.addWidget(self._cards)
        told.addWidget(self._none)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(16, 14, 16, 14)
        self._whole.setSpacing(12)
        self._whole.addLayout(told, 1)
        self._whole.addWidget(self._all)
        self._all.clicked.connect(self.all_requested)

    def show_numbers(
        self, lines: Sequence[CrisisLine], country: str | None, on_call: OnCall
    ) -> None:
        """Show the first few numbers of the country."""
        self._state = replace(help_now_state(lines, country, on_call), own=self._state.own)
        self._show()

    def show_own(self, lines: tuple[OwnLine, ...]) -> None:
        """Show the person's own numbers before those of the country."""
        if lines != self._state.own.lines:
            self._state = replace(self._state, own=OwnHelp(lines=lines))
            self._show()

    def _show(self) -> None:
        state = self._state
        self._cards.clear()
        self._shown = []
        if state.on_call.number:
            self._add(state.on_call.name or self.tr("My programme, on call"), state.on_call.number)
        for line in state.first_lines:
            self._add(line.name, line.number)
        for own in state.own.lines[:_MOST_OWN]:
            self._add(own.name, own.number)
        others = [line for line in state.other_lines if line.kind in _WANTED and line.number]
        for line in others[:_MOST]:
            self._add(line.name, line.number)
        self._arrange()
        self._none.setVisible(state.country is None)
        self._all.setText(
            self.tr("&All numbers, if I am not safe")
            if state.country
            else self.tr("Choose my country")
        )
        self._all.setAccessibleName(self._all.text().replace("&", ""))

    def be_compact(self, compact: bool) -> None:  # noqa: FBT001 - a plain setter
        """Show one number only, where there is little room."""
        self._compact = compact
        way = QBoxLayout.Direction
        self._whole.setDirection(way.LeftToRight if compact else way.TopToBottom)
        self._arrange()

    def _arrange(self) -> None:
        for place, card in enumerate(self._shown):
            card.setVisible(place == 0 or not self._compact)

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
