"""The window at 84, 3,640 and 36,400 entries: opening, screens, the longest stall, memory.

Prints JSON. Times are milliseconds of one run each; what counts is how they grow.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from journal_app.app.clock import SystemClock
from journal_app.app.composition import compose
from journal_app.app.crash import CrashReporter
from journal_app.app.demo import DEMO_PASSPHRASE, fill_with_demo, story_until_now
from journal_app.app.environment import Environment
from journal_app.app.new_id import new_id
from journal_app.app.program import Program
from journal_app.app.resources import resources_folder
from journal_app.app.walk import Walk
from journal_app.app.window_main import make_application
from journal_app.domain.entry import EntryKind
from journal_app.storage.journal import create_journal
from journal_app.storage.keys.key_store import read_keys
from journal_app.storage.vault.folder import VaultFolder
from journal_app.storage.vault.rules import VaultRules
from journal_app.ui.screens.share.state import ShareTab as Share
from journal_app.ui.screens.trends.state import TrendsTab

SIZES = {84: (12, 1), 3_640: (520, 1), 36_400: (520, 10)}
"""Entries asked for: weeks and entries a day."""

TRENDS = (
    "trends",
    "trends.over_time",
    "trends.what_works",
    "trends.triggers",
    "trends.patterns",
    "trends.lapses",
    "trends.year",
)
SCREENS = ("today", "journal", *TRENDS, "programme", "share", "settings", "form")


class Heartbeat:
    """The longest time for which the window could not answer."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(4)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def begin(self) -> None:
        """Count afresh."""
        self.longest, self._last = 0.0, time.perf_counter()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


class Measured:
    """One journal in one window."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        app = make_application()
        device = folder.with_name("device.json")
        around = Environment(folder, resources_folder(), device, SystemClock(), new_id)
        self.program = Program(app, around, CrashReporter())
        self.walk = Walk(self.program)
        self.row: dict[str, Any] = {}

    def run(self) -> dict[str, Any]:
        """Everything that is measured."""
        self.program.start()
        self.walk.settle()
        assert compose.compose is not None  # loaded while a person would type
        self.row["key_derivation_ms"] = key_derivation(self.folder)
        self._open()
        self._screens()
        self.row["redraw_trends_ms"] = self._redraw()
        self.row["peak_memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        self.row["memory_in_use_mb"] = resident_mb()
        self.row["file_mb"] = round((self.folder / "journal.db").stat().st_size / 1e6, 1)
        self.program.shut_down()
        return self.row

    def view(self, name: str) -> Any:
        """A screen's view."""
        return self.program.journal_window.router.built(name).view

    def _open(self) -> None:
        view = self.program.unlock_flow.unlock_view
        assert view is not None
        begun = time.perf_counter()
        view.open_requested.emit(DEMO_PASSPHRASE)
        self.walk.until(lambda: self.program.opened is not None, "the journal", seconds=60)
        self.walk.until(lambda: self.view("today").shows_day, "Today", seconds=60)
        self.row["passphrase_to_today_ms"] = since(begun)
        self.walk.settle()

    def _screens(self) -> None:
        beat, stalls = Heartbeat(), {}
        for name in SCREENS:
            self.walk.pause(200)
            beat.begin()
            begun = time.perf_counter()
            if name == "form":
                self.program.journal_window.navigator.write(EntryKind.CHECK_IN)
            else:
                self.program.journal_window.navigator.go(name.split(".")[0])
            if name == "share":
                self.view("share").tab_chosen.emit(Share.REPORT)
            if name.startswith("trends."):
                self.view("trends").tab_chosen.emit(TrendsTab(name.split(".")[1]))
            self._until_shown(name)
            self.row[f"{name}_ms"] = since(begun)
            self.walk.settle()
            stalls[name] = round(beat.longest)
        self.row["longest_stall_ms"] = stalls

    def _until_shown(self, name: str) -> None:
        shown = {
            "journal": lambda: self.view("journal").shows_entries,
            "trends": lambda: _strips(self.view("trends").part(TrendsTab.BOARD)),
            "trends.over_time": lambda: self._over_time().chart.has_picture,
            "trends.what_works": lambda: self._told(TrendsTab.WHAT_WORKS),
            "trends.triggers": lambda: self._told(TrendsTab.TRIGGERS),
            "trends.patterns": lambda: self._told(TrendsTab.PATTERNS),
            "trends.lapses": lambda: self._told(TrendsTab.LAPSES),
            "trends.year": lambda: (
                self.view("trends").part(TrendsTab.YEAR).table.model().rowCount()
            ),
            "share": lambda: self._paged(Share.REPORT),
        }
        self.walk.until(shown.get(name, lambda: True), name, seconds=120)

    def _paged(self, tab: Share) -> bool:
        return bool(self.view("share").part(tab).pages.count)

    def _over_time(self) -> Any:
        return self.view("trends").part(TrendsTab.OVER_TIME)

    def _told(self, tab: TrendsTab) -> bool:
        return bool(self.view("trends").part(tab).shows_state)

    def _redraw(self) -> int:
        self.program.journal_window.navigator.go("trends")
        self.walk.settle()
        self.view("trends").tab_chosen.emit(TrendsTab.OVER_TIME)
        self.walk.settle()
        view, times = self._over_time(), []
        for window in ("2w", "all", "4w", "all", "2w", "all"):
            before = view.chart.pictures
            begun = time.perf_counter()
            view.window_chosen.emit(window)
            self.walk.until(partial(_drawn_since, view, before), "a drawing", seconds=60)
            if window == "all":
                times.append(since(begun))
        return min(times)


def _strips(board: Any) -> bool:
    """Every strip of the board is drawn."""
    rows = board.rows()
    return bool(rows) and all(row.has_strip for row in rows)


def make(folder: Path, size: int) -> None:
    """A journal of about so many entries."""
    weeks, a_day = SIZES[size]
    clock = SystemClock()
    journal = create_journal(folder, DEMO_PASSPHRASE, clock=clock)
    story = story_until_now(clock, weeks=weeks, entries_per_day=a_day)
    fill_with_demo(journal, resources_folder(), story)
    journal.close()


def _drawn_since(view: Any, before: int) -> bool:
    return bool(view.chart.pictures > before)


def key_derivation(folder: Path) -> int:
    """What the passphrase itself costs."""
    keys = read_keys(VaultFolder(folder), VaultRules().limits)
    begun = time.perf_counter()
    keys.unseal(DEMO_PASSPHRASE)
    return since(begun)


def resident_mb() -> int | None:
    """What is in use now, the key derivation's own memory given back; Linux only."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    lines = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
    return int(lines["VmRSS"].split()[0]) // 1024


def since(begun: float) -> int:
    """Milliseconds."""
    return round((time.perf_counter() - begun) * 1000)


def main() -> None:
    """Make and measure each size in processes of their own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=list(SIZES))
    parser.add_argument("--make", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if arguments.make:
        make(arguments.make, arguments.sizes[0])
    elif arguments.measure:
        print(json.dumps(Measured(arguments.measure).run()))
    else:
        rows = [one_size(size) for size in arguments.sizes]
        print(json.dumps({"sizes": rows}, indent=1))


def one_size(size: int) -> dict[str, Any]:
    """One row of the table."""
    with tempfile.TemporaryDirectory() as place:
        folder = str(Path(place) / "journal")
        here = [sys.executable, __file__, "--sizes", str(size)]
        subprocess.run([*here, "--make", folder], check=True, capture_output=True)
        done = subprocess.run([*here, "--measure", folder], check=True, capture_output=True)
    row: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return {"entries_asked": size} | row


if __name__ == "__main__":
    main()
