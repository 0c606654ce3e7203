"""What the person wrote for a crisis, as cards among the numbers."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from journal_app.domain.locked_card import LockedCard
from journal_app.translation import tr
from journal_app.ui.plan_words import step_words
from journal_app.ui.screens.help_now.state import OwnHelp
from journal_app.ui.widgets.labels import label, selectable


def own_steps(own: OwnHelp, title: str) -> QFrame:
    """The safety plan, step by step, in its order."""
    frame, column = _frame(title)
    column.addWidget(label(title, "section"))
    for number, (step, lines) in enumerate(own.steps, 1):
        column.addSpacing(4)
        column.addWidget(label(f"{number}.  {step_words(step)}", "name"))
        for line in lines:
            column.addWidget(selectable(line))
    return frame


def locked_card(card: LockedCard) -> QFrame:
    """The card outside the lock: a contact, and three steps."""
    frame, column = _frame(card.name.strip() or card.reach.strip() or tr("My first steps"))
    if card.name.strip():
        column.addWidget(label(card.name, "section"))
    if card.reach.strip():
        column.addWidget(selectable(card.reach, "number"))
    for place, step in enumerate(card.steps, 1):
        column.addWidget(label(f"{place}.  {step}", "words"))
    return frame


def _frame(name: str) -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setProperty("look", "card")
    frame.setAccessibleName(name)
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(4)
    return frame, column


def first_row(name: str, reach: str) -> QFrame:
    """A number and whose it is, side by side: several of them have to stand on one screen."""
    frame = QFrame()
    frame.setProperty("look", "number")
    frame.setAccessibleName(f"{name}: {reach}")
    line = QHBoxLayout(frame)
    line.setContentsMargins(16, 4, 16, 4)
    line.setSpacing(16)
    line.addWidget(selectable(reach, "number"), 2)
    line.addWidget(label(name, "name"), 3)
    return frame
