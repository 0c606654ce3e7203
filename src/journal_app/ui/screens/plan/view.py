"""My plan: one page at a time, each a press away from the overview."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.part_words import plan_words
from journal_app.ui.screens.plan.pages import PlanPages
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.keys_here import HERE, add_keys
from journal_app.ui.widgets.labels import label


class PlanView(QWidget):
    """Esc leads back to the overview."""

    back_requested = Signal()
    part_requested = Signal(object)

    def __init__(self, pages: PlanPages, icons: Icons) -> None:
        super().__init__()
        self._pages = pages.by_part
        self._cards = pages.pieces[PlanPart.CARDS]
        self._part = PlanPart.OVERVIEW
        self._back = button(tr("My plan"), "quiet", icons.icon("chevron-left", accent=True))
        self._back.setAccessibleName(tr("Back to my plan"))
        self._title = label("", "heading")
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(24, 12, 32, 0)
        head.setSpacing(12)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self._stack, 1)
        self._back.clicked.connect(self.back_requested)
        pages.first.done.connect(self.back_requested)
        pages.overview.part_requested.connect(self.part_requested)
        leave = QKeySequence.StandardKey.Cancel
        add_keys(self, leave, tr("Back to the whole plan"), self.back_requested.emit, HERE)

    @property
    def part(self) -> PlanPart:
        """The page that is shown."""
        return self._part

    def show_part(self, part: PlanPart) -> None:
        """Show one page under its name."""
        self._part = part
        self._head.setVisible(part is not PlanPart.OVERVIEW)
        self._title.setText(plan_words()[part])
        self._stack.setCurrentWidget(self._pages[part])

    def focus_first(self) -> None:
        """Put the cursor where the page that is shown is begun."""
        self._pages[self._part].focus_first()

    def go_to_card(self, card: str) -> None:
        """Put the cursor on one if-then card."""
        self._cards.go_to(card)

    def point_out(self, cards: tuple[str, ...]) -> None:
        """Mark if-then cards by their ids, and unmark all others."""
        self._cards.point_out(cards)
