"""What would come in: numbers, the first entries as they would stand, and what is left out."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.importing.state import Outcome, PreviewCard
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.fold import Fold
from journal_app.ui.widgets.labels import label


class OutcomePart(QWidget):
    """A dry run: nothing is kept by looking."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._shown: Outcome | None = None
        self._title = label(tr("What would come in"), "section")
        self._lines = label("", "words")
        self._details = Fold(tr("Row by row"), icons)
        self._detail_lines = label("", "muted")
        self._details.column.addWidget(self._detail_lines)
        self._cards_title = label(tr("The first entries, as they would stand"), "name")
        self._cards = Column(spacing=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (
            self._title, self._lines, self._details, self._cards_title, self._cards,
        ):  # fmt: skip
            column.addWidget(widget)

    def show_outcome(self, outcome: Outcome | None, *, kept: bool) -> None:
        """Show the numbers; after keeping they say what came in."""
        self.setVisible(outcome is not None)
        self._title.setText(tr("What came in") if kept else tr("What would come in"))
        if outcome is None or outcome == self._shown:
            return
        self._shown = outcome
        self._lines.setText("\n".join(outcome.lines))
        self._details.setVisible(bool(outcome.details))
        self._detail_lines.setText("\n".join(outcome.details))
        self._cards_title.setVisible(bool(outcome.cards))
        self._cards.clear()
        for card in outcome.cards:
            self._cards.column.addWidget(_card(card))


def _card(card: PreviewCard) -> QFrame:
    frame = QFrame()
    frame.setProperty("look", "card")
    parts = (card.when, card.title, card.summary, card.tags)
    frame.setAccessibleName(", ".join(part for part in parts if part))
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 10, 16, 10)
    column.setSpacing(4)
    column.addWidget(label(card.when, "muted"))
    column.addWidget(label(card.title, "name"))
    for part in (card.summary, card.tags):
        if part:
            column.addWidget(label(part, "words" if part is card.summary else "muted"))
    return frame
