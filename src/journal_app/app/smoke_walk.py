"""A short walk through the real window: create, write, chart, report, lock, open again."""

import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from journal_app.app.clock import SystemClock
from journal_app.app.crash import CrashReporter
from journal_app.app.environment import Environment
from journal_app.app.new_id import new_id
from journal_app.app.program import Program
from journal_app.app.resources import resources_folder
from journal_app.app.walk import Walk, WalkError
from journal_app.app.window_main import make_application
from journal_app.domain.check_in import CheckInSize
from journal_app.domain.entry import EntryKind
from journal_app.ui.screens.share.state import ShareTab
from journal_app.ui.screens.trends.state import TrendsTab

PASSPHRASE = "quiet harbour at dawn"  # noqa: S105 - of a journal that is thrown away


def smoke_walk(out: Path) -> int:
    """Walk in a throw-away folder; pictures, the PDF and steps.json go to ``out``."""
    app = make_application(("en",))
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="even-keel-walk-") as folder:
        walker = _Walker(app, Path(folder), out)
        try:
            walker.walk()
        except WalkError as error:
            walker.picture("stuck")
            walker.steps.append({"step": str(error), "done": False})
        finally:
            walker.leave()
    document = {"steps": walker.steps, "unexpected": walker.crash.seen}
    (out / "steps.json").write_text(json.dumps(document, indent=1), encoding="utf-8")
    return 0 if all(step["done"] for step in walker.steps) and not walker.crash.seen else 1


class _Walker:
    """One person at the window."""

    def __init__(self, app: QApplication, folder: Path, out: Path) -> None:
        self._app, self._folder, self._out = app, folder, out
        self.crash = CrashReporter()
        self.steps: list[dict[str, object]] = []
        self._locked = False
        self._begin()

    def walk(self) -> None:
        """Every step in order; WalkError at the first that does not come."""
        for name, step in (
            ("create", self._create),
            ("check in", self._check_in),
            ("chart", self._chart),
            ("report", self._report),
            ("lock", self._lock),
            ("open", self._open),
        ):
            self._step(name, step)

    def picture(self, name: str) -> None:
        """Take a picture of where the walk stands."""
        self._walk.picture(self._out / f"{name}.png")

    def leave(self) -> None:
        """Close what is open."""
        self._program.shut_down()
        if self._program.window is not None:
            self._program.window.hide()

    def _begin(self) -> None:
        self._program = Program(
            self._app,
            Environment(
                folder=self._folder / "journal",
                resources=resources_folder(),
                device_file=self._folder / "device.json",
                clock=SystemClock(),
                new_id=new_id,
                restart=lambda _: setattr(self, "_locked", True),
            ),
            self.crash,
        )
        self._walk = Walk(self._program)

    def _step(self, name: str, step: Callable[[], None]) -> None:
        begun = time.perf_counter()
        step()
        seconds = round(time.perf_counter() - begun, 3)
        self.picture(name.replace(" ", "-"))
        self.steps.append({"step": name, "done": True, "seconds": seconds})

    def _create(self) -> None:
        self._program.start()
        view = self._program.unlock_flow.first_run_view
        if view is None:
            raise WalkError("the first run")
        self._walk.press("Begin")
        view.type_passphrase(PASSPHRASE)
        self._walk.press("Make my journal")
        self._walk.until(lambda: view.at_words, "the recovery words", seconds=90)
        for name in ("Later", "Later"):
            self._walk.press(name)
        self._walk.press("Example warning signs: Restless")
        self._walk.press("Open my journal")
        self._walk.until(lambda: self._program.opened is not None, "the open journal")
        self._walk.settle()

    def _check_in(self) -> None:
        self._program.journal_window.navigator.write(EntryKind.CHECK_IN, CheckInSize.DEPLETED)
        self._walk.settle()
        QTest.keyClicks(self._focused(), "6")
        QTest.keyClick(self._focused(), Qt.Key.Key_Tab)
        QTest.keyClicks(self._focused(), "3")
        QTest.keyClick(self._focused(), Qt.Key.Key_Tab)
        QTest.keyClick(self._focused(), Qt.Key.Key_Space)
        self._walk.until(lambda: self._entries() == 1, "the saved check-in")
        self._walk.settle()

    def _chart(self) -> None:
        self._program.journal_window.navigator.go("trends")
        self._walk.settle()
        trends = self._view("trends")
        trends.tab_chosen.emit(TrendsTab.OVER_TIME)
        chart = trends.part(TrendsTab.OVER_TIME).chart
        self._walk.until(lambda: chart.has_picture, "the chart")

    def _report(self) -> None:
        self._program.journal_window.navigator.go("share")
        frame = self._view("share")
        frame.tab_chosen.emit(ShareTab.REPORT)
        view = frame.part(ShareTab.REPORT)
        self._walk.until(lambda: view.pages.count, "the pages of the report")
        file = self._out / "report.pdf"
        view.file.save_requested.emit("")
        self._walk.until(lambda: self._dialog() is not None, "the question where to save")
        dialog = self._dialog()
        assert dialog is not None
        dialog.fileSelected.emit(str(file))
        dialog.close()
        self._walk.until(file.exists, "the PDF")

    def _lock(self) -> None:
        self._program.lock()
        self._walk.until(lambda: self._locked, "the lock")
        if self._program.window is not None:
            self._program.window.hide()
        self._program.shut_down()
        self._begin()
        self._program.start()
        if self._program.unlock_flow.unlock_view is None:
            raise WalkError("the unlock screen")

    def _open(self) -> None:
        view = self._program.unlock_flow.unlock_view
        assert view is not None
        view.open_requested.emit("not the passphrase")
        self._walk.until(lambda: view.says_problem, "the refusal of a wrong passphrase")
        view.open_requested.emit(PASSPHRASE)
        self._walk.until(lambda: self._program.opened is not None, "the journal again")
        self._walk.settle()
        if self._entries() != 1:
            raise WalkError("the entry that was written before the lock")

    def _entries(self) -> int:
        journal = self._program.journal
        assert journal is not None
        return int(self._program.db_thread.submit(journal.entries.count).result())

    def _view(self, name: str) -> Any:
        return self._program.journal_window.router.built(name).view

    def _dialog(self) -> QFileDialog | None:
        window = self._program.window
        return None if window is None else window.findChild(QFileDialog)

    def _focused(self) -> QWidget:
        window = self._program.window
        focused = None if window is None else window.focusWidget()
        if focused is None:
            raise WalkError("a field with the focus")
        return focused
