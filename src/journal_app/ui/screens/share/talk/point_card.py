"""One point of the list: what it is about, and the person's own words."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.talk.sheet import TalkPoint
from journal_app.translation import tr
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.text_field import TextField


class PointCard(QFrame):
    """Can be worded, moved and taken out; what was said is written down afterwards."""

    changed = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, number: int, point: TalkPoint, about: tuple[str, str], icons: Icons) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._number, self._point, self._icons = number, point, icons
        self._build(*about)
        self._lay_out()
        self._facts.setVisible(bool(about[1]))
        self._wire()

    @property
    def point(self) -> TalkPoint:
        """The point as it stands. Raises TextTooLongError."""
        return replace(self._point, words=self._words.text, said=self._said.text)

    def show_ends(self, *, first: bool, last: bool, over: bool) -> None:
        """Offer only the ways there are; what was said only where the session is over."""
        self._up.setEnabled(not first)
        self._down.setEnabled(not last)
        self._said.setVisible(over)

    @property
    def words(self) -> QWidget:
        """Where it is worded."""
        return self._words

    def _build(self, title: str, facts: str) -> None:
        number = self._number
        self._title = label(f"{number}  {title}".rstrip(), "name")
        self._facts = label(facts, "small")
        self._words = TextField(
            "",
            tr("In my words: what about it?"),
            lines=2,
            spoken=tr("Point {n}: my words").format(n=number),
        )
        self._words.show_text(self._point.words)
        self._said = TextField(
            "",
            tr("Afterwards: what we said"),
            lines=2,
            spoken=tr("Point {n}: what we said").format(n=number),
        )
        self._said.show_text(self._point.said)
        self._up = self._mark("up", tr("Point {n}: further up"))
        self._down = self._mark("down", tr("Point {n}: further down"))
        self._remove = self._mark("close", tr("Point {n}: take out"))

    def _mark(self, icon: str, spoken: str) -> QPushButton:
        made = button("", "quiet", self._icons.icon(icon))
        made.setAccessibleName(spoken.format(n=self._number))
        made.setToolTip(made.accessibleName())
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title, 1)
        for mark in (self._up, self._down, self._remove):
            head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 8, 8, 8)
        whole.setSpacing(2)
        whole.addLayout(head)
        for widget in (self._facts, self._words, self._said):
            whole.addWidget(widget)
        for field in (self._words, self._said):
            layout = field.layout()
            assert layout is not None
            layout.setContentsMargins(0, 4, 8, 4)

    def _wire(self) -> None:
        for field in (self._words, self._said):
            field.value_changed.connect(self.changed)
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        self._remove.clicked.connect(self.removed)
