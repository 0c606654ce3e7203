"""A screen from outside: what a person sees and presses, by the names a screen reader says."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from journal_app.ui.widgets.point_row import PointRow

W = TypeVar("W", bound=QWidget)


def seen(root: QWidget, kind: type[W]) -> list[W]:
    """Every widget of a kind that is shown within another, in the order in which it was made."""
    QApplication.sendPostedEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what was put aside is gone
    return [one for one in root.findChildren(kind) if one.isVisibleTo(root)]


def named(root: QWidget, name: str, kind: type[W]) -> W:
    """The only widget of a kind with this name that is shown."""
    found = [one for one in seen(root, kind) if name in _names(one)]
    assert len(found) == 1, f"{len(found)} of “{name}”: {sorted(_all_names(root, kind))}"
    return found[0]


def beginning(root: QWidget, start: str, kind: type[W]) -> list[W]:
    """All that are shown of a kind whose names begin so."""
    return [one for one in seen(root, kind) if any(name.startswith(start) for name in _names(one))]


def button(root: QWidget, name: str) -> QAbstractButton:
    """The button with this name, however it looks."""
    return named(root, name, QAbstractButton)


def buttons(root: QWidget, start: str) -> list[QAbstractButton]:
    """All buttons whose names begin so."""
    return beginning(root, start, QAbstractButton)


def press(root: QWidget, name: str) -> None:
    """Press the button with this name."""
    button(root, name).click()


def press_beginning(root: QWidget, start: str) -> None:
    """Press the only button whose name begins so."""
    found = buttons(root, start)
    assert len(found) == 1, [sorted(_names(one)) for one in found or seen(root, QAbstractButton)]
    found[0].click()


def picked(root: QWidget, start: str) -> list[str]:
    """What stands on those buttons of which the names begin so and that are on."""
    return [one.text() for one in buttons(root, start) if one.isChecked()]


def rate(root: QWidget, question: str, points: int) -> None:
    """Press the number of points in the row that asks this."""
    press(root, f"{question} {points}")


def points(root: QWidget, question: str) -> int | None:
    """The points that a row says are its answer, or None."""
    (row,) = beginning(root, f"{question}: ", PointRow)
    said = row.accessibleName().removeprefix(f"{question}: ")
    return None if said == "not answered" else int(said)


def field(root: QWidget, name: str) -> QLineEdit:
    """The one-line field with this name."""
    return named(root, name, QLineEdit)


def text_field(root: QWidget, name: str) -> QPlainTextEdit:
    """The field of several lines with this name."""
    return named(root, name, QPlainTextEdit)


def choice(root: QWidget, name: str) -> QComboBox:
    """The list with this name of which one can be chosen."""
    return named(root, name, QComboBox)


def choices(box: QComboBox) -> list[str]:
    """What can be chosen."""
    return [box.itemText(place) for place in range(box.count())]


def choose(root: QWidget, name: str, word: str) -> None:
    """Choose a word of the list with this name, as a person does."""
    box = choice(root, name)
    assert word in choices(box), choices(box)
    box.setCurrentIndex(choices(box).index(word))
    box.activated.emit(box.currentIndex())


def offered(root: QWidget, name: str, kind: type[QWidget] = QAbstractButton) -> bool:
    """Whether something with this name is shown."""
    return any(name in _names(one) for one in seen(root, kind))


def words(root: QWidget) -> str:
    """Everything that is said in labels, in the order in which they were made."""
    return "\n".join(lines(root))


def lines(root: QWidget) -> list[str]:
    """What each label says, in the order in which they were made."""
    return [one.text() for one in seen(root, QLabel) if one.text()]


def problem(root: QWidget) -> str:
    """What is said to be in the way, or nothing."""
    told = [one for one in seen(root, QLabel) if one.property("level") == "problem"]
    return "\n".join(one.text() for one in told)


def waits(root: QObject) -> bool:
    """Whether something waits for a pause to be over."""
    return any(timer.isActive() for timer in root.findChildren(QTimer) if timer.isSingleShot())


def a_moment_later(root: QObject) -> None:
    """Let go on what waits for a pause, as if it were over."""
    for timer in root.findChildren(QTimer):
        if timer.isSingleShot() and timer.isActive():
            timer.stop()
            timer.timeout.emit()


def _names(widget: QWidget) -> set[str]:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    names = {widget.accessibleName(), text.replace("&", "")}
    if isinstance(widget, QLineEdit):
        names.add(widget.placeholderText())
    return names - {""}


def _all_names(root: QWidget, kind: type[W]) -> set[str]:
    return {name for one in seen(root, kind) for name in _names(one)}
