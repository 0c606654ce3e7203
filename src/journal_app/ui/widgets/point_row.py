"""A visible row of points, 0-10 or 0-100 in tens: one press, one key, or the arrows."""

from PySide6.QtCore import QElapsedTimer, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QVBoxLayout,
)

from journal_app.translation import tr
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.point_button import PointButton

_TEN_WITHIN_MS = 900
"""A 0 typed this soon after a 1 makes it 10."""
_GAP, _SIDE, _EDGE = 6, 8, 2
"""Pixels between two points, beside all of them, and for the frame of what has the cursor."""


class PointRow(QGroupBox):
    """One question on a 0-10 scale; unanswered until something is pressed.

    ``step`` is what one point stands for: with 10 the row reads 0, 10 ... 100.
    """

    value_changed = Signal()

    def __init__(self, name: str, low: str, high: str, *, highest: int = 10, step: int = 1) -> None:
        super().__init__()
        self._name, self._highest, self._step = name, highest, step
        self._shown: float | None = None
        self._value: int | None = None
        self._per_line = highest + 1
        self._typed = QElapsedTimer()
        self._build(low, high)
        self._lay_out()
        self._wire()
        self._tell()

    @property
    def value(self) -> int | None:
        """The answer, or None where the question was skipped."""
        return None if self._value is None else self._value * self._step

    @property
    def exact(self) -> float | None:
        """The answer; one that was shown rounded and not changed is as exact as it was."""
        return self.value if self._shown is None else self._shown

    def show_value(self, value: float | None) -> None:
        """Show an answer without announcing it."""
        with QSignalBlocker(self):
            self._choose(None if value is None else self._point(value))
        self._shown = value

    def _point(self, value: float) -> int:
        return round(value / self._step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, arrows, Home, End and Backspace."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._highest}
        key = Qt.Key(event.key())
        if event.text().isdecimal() and event.text().isascii():
            self._type(int(event.text()))
        elif key in step:
            start = self._value if self._value is not None else (-1 if step[key] > 0 else 1)
            self._choose(min(self._highest, max(0, start + step[key])))
        elif key in ends:
            self._choose(ends[key])
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def _build(self, low: str, high: str) -> None:
        self.setProperty("look", "points")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._heading = label(self._name, "name", wrap=False)
        self._heading.setWordWrap(True)
        self._clear = button(tr("clear"), "quiet")
        self._clear.setAccessibleName(tr("Clear {name}").format(name=self._name))
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._low, self._high = label(low, "small"), label(high, "small")
        self._high.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for point in range(self._highest + 1):
            number = point * self._step
            spoken = tr("{name} {point}").format(name=self._name, point=number)
            self._group.addButton(PointButton(number, spoken), point)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._clear)
        self._points = QGridLayout()
        self._points.addLayout(top, 0, 0, 1, self._highest + 1)
        self._points.setHorizontalSpacing(_GAP)
        self._points.setVerticalSpacing(4)
        self._points.setColumnStretch(self._highest + 1, 1)
        self._arrange()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_SIDE, 6, _SIDE, 6)
        whole.setSpacing(4)
        whole.addLayout(self._points)

    def sizeHint(self) -> QSize:
        """As wide as all points side by side."""
        return QSize(self._width(self._highest + 1), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No wider than the points in two lines."""
        return QSize(self._width(self._half), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All points side by side, or in two lines where there is no room for that."""
        super().resizeEvent(event)
        per_line = self._highest + 1
        if self.width() < self._width(per_line):
            per_line = self._half
        if per_line != self._per_line:
            self._per_line = per_line
            self._arrange()

    @property
    def _half(self) -> int:
        """How many points stand in the first of two lines."""
        return (self._highest + 2) // 2

    def _width(self, points: int) -> int:
        side = self._group.button(0).sizeHint().width()
        return points * side + (points - 1) * _GAP + 2 * (_SIDE + _EDGE)

    def _arrange(self) -> None:
        """Put the points and the words for both ends in their places."""
        lines = -(-(self._highest + 1) // self._per_line)
        for point in range(self._highest + 1):
            row, column = divmod(point, self._per_line)
            self._points.addWidget(self._group.button(point), 1 + row, column)
        half = self._per_line // 2
        self._points.addWidget(self._low, 1 + lines, 0, 1, half)
        self._points.addWidget(self._high, 1 + lines, half, 1, self._per_line - half)

    def _wire(self) -> None:
        self._group.idToggled.connect(self._press)  # a screen reader toggles, it does not click
        self._clear.clicked.connect(lambda: self._choose(None))

    def _press(self, point: int, on: bool) -> None:  # noqa: FBT001 - as the signal sends it
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._choose(point if on else None)

    def _type(self, digit: int) -> None:
        soon = self._typed.isValid() and self._typed.elapsed() < _TEN_WITHIN_MS
        if digit == 0 and self._value == 1 and soon and self._highest == 10:
            self._choose(10)
        elif digit <= self._highest:
            self._choose(digit)
        self._typed.restart()

    def _choose(self, value: int | None) -> None:
        changed = value != self._value
        self._value, self._shown = value, None
        self._tell()
        if changed:
            self.value_changed.emit()

    def _tell(self) -> None:
        with QSignalBlocker(self._group):
            for point in range(self._highest + 1):
                self._group.button(point).setChecked(point == self._value)
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(policy)
        self._clear.setVisible(self._value is not None)
        answer = tr("not answered") if self._value is None else str(self.value)
        self.setAccessibleName(tr("{name}: {answer}").format(name=self._name, answer=answer))
        self.setAccessibleDescription(
            tr("0 {low}, {highest} {high}. Type a number or use the arrow keys.").format(
                low=self._low.text(), high=self._high.text(), highest=self._highest * self._step
            )
        )
