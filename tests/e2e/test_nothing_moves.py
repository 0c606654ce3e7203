"""Nothing that can be pressed moves because something arrived by itself."""

from threading import Event

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)

from journal_app.app.walk import spoken_name

PRESSED = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit)
ROUNDING = 1
"""Pixels that a line may be rounded by when more comes below it."""
_ROUNDS = 30
_SETTLE_MS = 150
"""What waits for the end of typing or of a change of size has come by then."""


def _places(window):
    """Where everything that can be pressed stands, by the thing itself."""
    return {
        one: one.mapTo(window, QPoint(0, 0))
        for kind in PRESSED
        for one in window.findChildren(kind)
        if one.isVisible() and not one.visibleRegion().isEmpty()
    }


def _moved(before, window):
    after = _places(window)
    return [
        f"{spoken_name(one) or one.metaObject().className()} "
        f"from {was.x()},{was.y()} to {after[one].x()},{after[one].y()}"
        for one, was in before.items()
        if one in after and (after[one] - was).manhattanLength() > ROUNDING
    ]


def _let_show(window):
    """Until what is there is laid out and painted: no answer comes meanwhile."""
    before = None
    for _ in range(_ROUNDS):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        now = _places(window)
        if now == before:
            return
        before = now


class _Held:
    """Keeps a thread from answering, until it is let go or the test is over."""

    def __init__(self, thread):
        self._thread, self._go_on = thread, Event()

    def __enter__(self):
        self._thread.submit(self._go_on.wait)
        return self._go_on.set

    def __exit__(self, *_):
        self._go_on.set()


def _seen(person, go):
    """What moved on one screen: on the journal's answers, then on the drawings."""
    program, window = person.program, person.window
    with _Held(program.db_thread) as answer, _Held(program.drawing_thread) as draw:
        go()
        _let_show(window)
        first = _places(window)
        answer()
        waiting = program.db_thread.submit(int)
        person.until(waiting.done, "the journal", seconds=10)
        _let_show(window)
        found = _moved(first, window)
        second = _places(window)
        draw()
        person.settle()
        QTest.qWait(_SETTLE_MS)
        person.settle()
        return [f"journal: {one}" for one in found] + [
            f"drawing: {one}" for one in _moved(second, window)
        ]


def test_nothing_that_can_be_pressed_moves_when_late_answers_arrive(person, screens):
    """Each screen as it is first painted, then with the journal's answers, then with drawings."""
    moved = {}
    for name, go in screens():
        person.settle()
        several_steps = name.startswith("help now ")  # they wait for answers on the way
        if several_steps:
            go()
        if found := _seen(person, (lambda: None) if several_steps else go):
            moved[name] = found
    told = "\n".join(f"{name}: {one}" for name, found in moved.items() for one in found)
    assert not moved, told
