"""One piece of the plan in words, with what can be done about it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from journal_app.translation import tr
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label


@dataclass(frozen=True, slots=True, repr=False)
class CardWords:
    """What a card says."""

    id: str
    title: str
    lines: tuple[tuple[str, str], ...] = ()
    """Text and level of the style sheet."""
    kicker: str = ""
    """A small line above the title."""
    change: bool = True
    remove: bool = True


class PieceCard(QFrame):
    """Its buttons say by name what they are about."""

    change_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, words: CardWords) -> None:
        super().__init__()
        self.id, self._title = words.id, words.title
        self.setProperty("look", "card")
        self.setAccessibleName(words.title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 12, 10)
        whole.setSpacing(4)
        self._now = label(tr("For now"), "small")
        self._now.hide()
        whole.addWidget(self._now)
        if words.kicker:
            whole.addWidget(label(words.kicker, "small"))
        whole.addWidget(label(words.title, "section"))
        for text, level in words.lines:
            whole.addWidget(label(text, level))
        self._acts: list[QPushButton] = []
        acts = FlowLayout(spacing=4)
        for wanted, said, wish in (
            (words.change, tr("Change"), self.change_requested),
            (words.remove, tr("Remove"), self.remove_requested),
        ):
            if wanted:
                made = button(said, "quiet")
                made.setAccessibleName(f"{said}: {words.title}")
                made.clicked.connect(lambda _=False, w=wish: w.emit(words.id))
                acts.addWidget(made)
                self._acts.append(made)
        if acts.count():
            whole.addLayout(acts)

    def focus_first(self) -> None:
        """Put the cursor on the first thing that can be done about it."""
        for act in self._acts[:1]:
            act.show()  # a layout shows what was just put in a moment later
            act.setFocus()

    def mark(self, *, on: bool) -> None:
        """Point it out, to the eye and to the ear."""
        self.setProperty("chosen", "true" if on else "false")
        self.style().polish(self)
        said = tr("For now: {title}").format(title=self._title)
        self.setAccessibleName(said if on else self._title)
        self._now.setVisible(on)
