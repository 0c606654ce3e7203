"""How many keys a check-in, a week from paper and a first plan take, in the real window.

Keys go to the window one by one, one every 200 ms, as a person may type. Reading and thinking come
on top of that.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget

from journal_app.app.clock import SystemClock
from journal_app.app.crash import CrashReporter
from journal_app.app.environment import Environment
from journal_app.app.journal_access import FolderAccess
from journal_app.app.new_id import new_id
from journal_app.app.program import Program
from journal_app.app.resources import resources_folder
from journal_app.app.walk import Walk, spoken_name
from journal_app.app.window_main import make_application
from journal_app.domain.entry import EntryKind
from journal_app.ui.widgets.point_row import PointRow
from journal_app.ui.widgets.tile import EntryRow

KEY_MS = 200
PASSPHRASE = "quiet harbour at dawn"
SIGNS = 3
LINE = "slept badly, long day, went for a walk"
MOST_TABS = 200
REVIEW = (
    "three evenings, all of them kept; work was loud, home was quiet",
    "calling before six, not after; the long way home",
    "what do I say when my brother asks when I am back to normal",
    "text Ruth at five, on good days too",
)
DEPLETED = "6 Tab 3 Tab Space"
DAY_ON_PAPER = "5 3 4 4 5 7.5 6 5 7"
"""Nine scales of one day, each followed by Enter."""
ROWS_LEFT_OUT = 2 + SIGNS
"""Used or acted, medication, and the signs: passed by with Enter."""


class Typist:
    """Presses one key after the other, and counts."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.walk = Walk(program)
        self.pressed = 0
        self._begun = 0.0

    def begin(self) -> None:
        """Count and time from here on."""
        self.walk.settle()
        self.pressed, self._begun = 0, time.perf_counter()

    def bring_up(self, window: QWidget) -> None:
        """Put a window in front, as a person would have it."""
        window.activateWindow()
        self.walk.until(lambda: QApplication.activeWindow() is window, "the window in front")
        self.walk.settle()

    def keys(self, line: str) -> None:
        """Press keys: ``6 Tab Space``, ``Ctrl+Return``."""
        for one in line.split():
            held = Qt.KeyboardModifier.NoModifier
            name = one
            if one.startswith("Ctrl+"):
                held, name = Qt.KeyboardModifier.ControlModifier, one.removeprefix("Ctrl+")
            if len(name) > 1:
                QTest.keyClick(self.here(), Qt.Key[f"Key_{name}"], held)
            else:
                QTest.keyClicks(self.here(), name, held)
            self._wait()

    def type(self, text: str) -> None:
        """Type words."""
        for letter in text:
            QTest.keyClicks(self.here(), letter)
            self._wait()

    def here(self) -> QWidget:
        """Where a key goes."""
        found = QApplication.focusWidget() or self.program.window
        assert found is not None
        return found

    def until(self, true: Callable[[], object], what: str) -> dict[str, Any]:
        """Wait until it is kept; what it took."""
        self.walk.until(true, what)
        whole = time.perf_counter() - self._begun
        typed = self.pressed * KEY_MS / 1000
        return {
            "keys": self.pressed,
            "seconds": round(whole, 1),
            "machine_s": round(whole - typed, 2),
        }

    def _wait(self) -> None:
        self.pressed += 1
        QTest.qWait(KEY_MS)


def saved(program: Program, count: int) -> Callable[[], bool]:
    """Whether the journal holds so many entries."""
    return lambda: program.db_thread.submit(_count, program).result() == count


def _count(program: Program) -> int:
    assert program.journal is not None
    return program.journal.entries.count()


def measure(typist: Typist) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each way of writing down, from the first key to the entry that is kept."""
    program = typist.program
    assert program.window is not None
    typist.bring_up(program.window)
    program.journal_window.screens.today.built().view.focus_first()
    typist.begin()
    typist.keys("Space")
    typist.walk.until(lambda: isinstance(typist.here(), PointRow), "the form")
    typist.keys(DEPLETED)
    yield "quick check-in, from Today", typist.until(saved(program, 1), "the check-in")
    program.quick.call()
    typist.walk.until(lambda: isinstance(typist.here(), PointRow), "the small window")
    typist.bring_up(typist.here().window())
    typist.begin()
    typist.keys(DEPLETED)
    yield "quick check-in, small window", typist.until(saved(program, 2), "the check-in")
    typist.keys("Escape")
    typist.bring_up(program.window)
    yield "standard check-in, numbers only", standard(typist, 3, line="")
    yield "standard check-in, with one line", standard(typist, 4, line=LINE)
    program.journal_window.navigator.go("catch-up")
    typist.walk.settle()
    program.journal_window.screens.catch_up.built().view.earlier_requested.emit()
    typist.begin()
    for _ in range(7):
        for number in DAY_ON_PAPER.split():
            typist.type(number)
            typist.keys("Return")
        for _ in range(ROWS_LEFT_OUT):
            typist.keys("Return")
    typist.keys("Ctrl+Return")
    yield "a week of nine scales, from paper", typist.until(saved(program, 11), "the week")
    yield "a first plan, in an empty My plan", first_plan(typist)
    yield "Help now, to a kept use", help_now(typist, 12)
    yield "weekly review, four answers of 40 to 70 letters", review(typist, 13)


def standard(typist: Typist, count: int, *, line: str) -> dict[str, Any]:
    """Answer every question up to the needs, or up to the line; leave out the feelings."""
    program = typist.program
    program.journal_window.navigator.go("today")
    typist.walk.settle()
    program.journal_window.screens.today.built().view.focus_first()
    typist.begin()
    typist.keys("Tab Space")
    typist.walk.until(lambda: isinstance(typist.here(), PointRow), "the form")
    asked: set[str] = set()
    for _ in range(MOST_TABS):
        here, name = typist.here(), spoken_name(typist.here())
        question = name.partition(": ")[0]
        if isinstance(here, PointRow):
            typist.keys("5")
        elif isinstance(here, QAbstractSpinBox):
            typist.type("7.5")
        elif name == "One line about it":
            typist.type(line)
            break
        elif question not in asked and not question.startswith("What I feel"):
            typist.keys("Space")
        asked.add(question)
        if not line and name.startswith("Am I …"):
            break
        typist.keys("Tab")
    typist.keys("Ctrl+Return")
    return typist.until(saved(program, count), "the check-in")


def review(typist: Typist, count: int) -> dict[str, Any]:
    """Answer the four questions of the weekly review."""
    program = typist.program
    program.journal_window.navigator.write(EntryKind.REVIEW)
    typist.walk.until(lambda: spoken_name(typist.here()).startswith("1."), "the first question")
    typist.begin()
    for place, text in enumerate(REVIEW):
        if place:
            typist.keys("Tab")
        typist.type(text)
    typist.keys("Ctrl+Return")
    return typist.until(saved(program, count), "the review")


def help_now(typist: Typist, count: int) -> dict[str, Any]:
    """Rate, say that one is safe, take the first tool, stop it, rate again, save."""
    program = typist.program
    program.journal_window.navigator.go("today")
    typist.begin()
    typist.keys("F1")
    typist.walk.until(lambda: isinstance(typist.here(), PointRow), "the first question")
    typist.keys("8 Tab Space")
    typist.walk.until(lambda: isinstance(typist.here(), EntryRow), "the tools")
    typist.keys("Space")
    for _ in range(MOST_TABS):
        if spoken_name(typist.here()) == "Stop here":
            break
        typist.keys("Tab")
    typist.keys("Space 5 Ctrl+Return")
    return typist.until(saved(program, count), "the kept use")


def first_plan(typist: Typist) -> dict[str, Any]:
    """From an empty plan: a sign and a card from the examples, a person, a reason."""
    program = typist.program
    program.journal_window.navigator.go("today")
    typist.begin()
    typist.keys("Ctrl+4")
    typist.walk.until(lambda: spoken_name(typist.here()) == "Begin", "the empty plan")
    typist.keys("Space")
    typist.walk.settle()
    for _ in range(3):
        typist.keys("Tab Space Space Tab Tab")
    typist.type("Ruth")
    typist.keys("Tab")
    typist.type("555 0114")
    typist.keys("Tab")
    typist.type("my mornings are mine")
    typist.keys("Ctrl+Return")
    return typist.until(lambda: program.db_thread.submit(_begun, program).result(), "the plan")


def _begun(program: Program) -> bool:
    assert program.journal is not None
    found = program.journal.plan.get()
    return bool(found.signs and found.if_thens and found.people) and not found.reasons.empty


def main() -> None:
    """Measure in a throw-away journal and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    sys.argv = sys.argv[:1]
    app = make_application()
    with tempfile.TemporaryDirectory(prefix="even-keel-presses-") as place:
        folder = Path(place) / "journal"
        doors = FolderAccess(folder, resources_folder(), SystemClock(), None)
        journal = doors.create(PASSPHRASE)
        doors.keep_signs(journal, tuple(doors.example_signs()[n].id for n in range(SIGNS)))
        journal.close()
        device = folder.with_name("device.json")
        around = Environment(folder, resources_folder(), device, SystemClock(), new_id)
        program = Program(app, around, CrashReporter())
        program.start()
        program.unlock_flow.unlock_view.open_requested.emit(PASSPHRASE)  # type: ignore[union-attr]
        typist = Typist(program)
        typist.walk.until(lambda: program.opened is not None, "the journal")
        found = dict(measure(typist))
        program.shut_down()
        assert program.window is not None
        program.window.hide()
    if wanted.json:
        print(json.dumps(found, indent=1))
        return
    print(f"{'':36}{'keys':>6}{'seconds':>9}{'of them the machine':>21}")
    for what, row in found.items():
        print(f"{what:36}{row['keys']:6}{row['seconds']:9.1f}{row['machine_s']:21.2f}")


if __name__ == "__main__":
    main()
