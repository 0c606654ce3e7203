"""One column of the file: the scale that it goes to, and how its answers are read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from journal_app.translation import tr
from journal_app.ui.screens.importing.named_box import NamedBox
from journal_app.ui.screens.importing.state import Choice, ColumnRow
from journal_app.ui.widgets.labels import label
from journal_app.ui.words import exact

_POINTS = tuple(number / 2 for number in range(21))
"""0 to 10 in halves, for moods with names."""


class ColumnCard(QFrame):
    """A card."""

    target_chosen = Signal(object)
    span_chosen = Signal(object)
    turned = Signal(bool)
    level_chosen = Signal(str, object)

    def __init__(self, row: ColumnRow) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setAccessibleName(f"{row.title}: {row.said}")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(label(row.title, "name"))
        column.addWidget(label(row.said, "muted"))
        to = tr("{name} goes to").format(name=row.title)
        target = NamedBox(to, row.targets, row.target, short=tr("Goes to"))
        target.chosen.connect(self.target_chosen)
        column.addWidget(target)
        if row.spans:
            spans = (*row.spans, *_unlisted(row))
            from_to = tr("{name} goes from").format(name=row.title)
            span = NamedBox(from_to, spans, row.span, short=tr("Goes from"))
            span.chosen.connect(self.span_chosen)
            column.addWidget(span)
        if row.turnable:
            turned = QCheckBox(tr("The other way round: in the file, more means the opposite"))
            turned.setChecked(row.turned)
            turned.setAccessibleName(f"{row.title}: {turned.text()}")
            turned.toggled.connect(self.turned)
            column.addWidget(turned)
        self._add_levels(column, row)

    def _add_levels(self, column: QVBoxLayout, row: ColumnRow) -> None:
        """A number of points for each word."""
        if not row.levels:
            return
        unset = sum(level.points is None for level in row.levels)
        said = tr("How many points of 10 is each word? 10 is the most of it.")
        column.addWidget(label(said, "name" if unset else "muted"))
        for level in row.levels:
            choices = (
                (tr("No points: leave it out"), None),
                *((exact(points), points) for points in reversed(_choices(level.points))),
            )
            box = NamedBox(level.said, choices, level.points)
            box.chosen.connect(lambda points, word=level.word: self.level_chosen.emit(word, points))
            column.addWidget(box)


def _choices(points: float | None) -> tuple[float, ...]:
    """The usual points, and those that were said elsewhere."""
    return tuple(sorted({*_POINTS, *(() if points is None else (points,))}))


def _unlisted(row: ColumnRow) -> tuple[Choice, ...]:
    """The ends that stand, where they are none of the usual ones."""
    if row.span is None or any(span == row.span for _, span in row.spans):
        return ()
    low, high = row.span
    said = tr("{low} to {high} in the file").format(low=exact(low), high=exact(high))
    return ((said, row.span),)
