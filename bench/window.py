"""The window at 84, 3,650 and 36,500 entries: opening, screens, the longest stall, memory.

Prints JSON. Times are milliseconds of one run each; what counts is how they grow.
"""

import argparse
import json
import multiprocessing
import os
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

SIZES = {84: (12, 1), 3_640: (520, 1), 36_400: (520, 10)}
"""Entries asked for: weeks and entries a day."""

PASSPHRASE = "a quiet even keel"


def main() -> None:
    """Measure each size in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=list(SIZES))
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    context = multiprocessing.get_context("spawn")
    rows = []
    for size in arguments.sizes:
        with tempfile.TemporaryDirectory() as folder:
            for work in (_make, _measure):
                with context.Pool(1) as pool:
                    row = pool.apply(work, (Path(folder), size))
            rows.append(row)
    print(json.dumps({"sizes": rows}, indent=1))


def _make(folder: Path, size: int) -> None:
    from journal_app.app.clock import SystemClock
    from journal_app.app.demo import fill_with_demo, story_until_now
    from journal_app.app.resources import resources_folder
    from journal_app.storage.journal import create_journal

    weeks, a_day = SIZES[size]
    clock = SystemClock()
    journal = create_journal(folder / "journal", PASSPHRASE, clock=clock)
    story = story_until_now(clock, weeks=weeks, entries_per_day=a_day)
    fill_with_demo(journal, resources_folder(), story)
    journal.close()


def _measure(folder: Path, size: int) -> dict[str, object]:
    from PySide6.QtCore import QTimer

    from journal_app.app.clock import SystemClock
    from journal_app.app.crash import CrashReporter
    from journal_app.app.new_id import new_id
    from journal_app.app.program import Program, Surroundings
    from journal_app.app.resources import resources_folder
    from journal_app.app.walk import Walk
    from journal_app.app.window_main import make_application

    app = make_application()
    around = Surroundings(
        folder / "journal", resources_folder(), folder / "d.json", SystemClock(), new_id
    )
    program = Program(app, around, CrashReporter())
    walk = Walk(program)
    program.start()
    walk.settle()
    for module in ("journal_app.app.bootstrap",):
        __import__(module)
    row: dict[str, object] = {"entries_asked": size}
    row["key_derivation_ms"] = _key_derivation(folder / "journal")
    begun = time.perf_counter()
    view = program.entrance.unlock_view
    assert view is not None
    view.open_requested.emit(PASSPHRASE)
    walk.until(lambda: program.opened is not None, "open", seconds=60)
    today = program.opened.router.built("today").view
    walk.until(lambda: today._cards.column.count() > 0, "today", seconds=60)
    row["passphrase_to_today_ms"] = _since(begun)
    walk.settle()
    beat = _Heartbeat()
    beat.timer = QTimer()
    beat.timer.setInterval(4)
    beat.timer.timeout.connect(beat.tick)
    beat.timer.start()
    stalls = {}
    for name in ("today", "journal", "trends", "programme", "share", "settings", "form"):
        walk.pause(200)
        beat.longest = 0.0
        begun = time.perf_counter()
        if name == "form":
            from journal_app.domain.entry import EntryKind

            program.opened.write(EntryKind.CHECK_IN)
        else:
            program.opened.go(name)
        row[f"{name}_ms"] = _until_shown(walk, program, name, begun)
        walk.settle()
        stalls[name] = round(beat.longest)
    row["longest_stall_ms"] = stalls
    row["redraw_trends_ms"] = _redraw(walk, program)
    row["peak_memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    row["file_mb"] = round((folder / "journal" / "journal.db").stat().st_size / 1e6, 1)
    program.shut_down()
    return row


class _Heartbeat:
    def __init__(self) -> None:
        self.last = time.perf_counter()
        self.longest = 0.0
        self.timer: object = None

    def tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self.last) * 1000)
        self.last = now


def _until_shown(walk: object, program: object, name: str, begun: float) -> int:
    shown: dict[str, Callable[[], object]] = {
        "journal": lambda: program.opened.timeline._state.loaded,
        "trends": lambda: program.opened.router.built("trends").view.chart.has_picture,
        "share": lambda: program.opened.router.built("share").view.pages.count,
    }
    walk.until(shown.get(name, lambda: True), name, seconds=120)
    return _since(begun)


def _redraw(walk: object, program: object) -> int:
    program.opened.go("trends")
    walk.settle()
    view = program.opened.router.built("trends").view
    times = []
    for window in ("2w", "all", "4w", "all"):
        done = []
        real = view.show_picture
        view.show_picture = lambda *a, real=real, done=done: (real(*a), done.append(1))
        begun = time.perf_counter()
        view.window_chosen.emit(window)
        walk.until(lambda done=done: done, "redraw", seconds=60)
        view.show_picture = real
        if window == "all":
            times.append(_since(begun))
    return min(times)


def _key_derivation(folder: Path) -> int:
    from journal_app.storage.keys.key_store import read_keys
    from journal_app.storage.vault.folder import VaultFolder
    from journal_app.storage.vault.rules import VaultRules

    keys = read_keys(VaultFolder(folder), VaultRules().limits)
    begun = time.perf_counter()
    keys.unseal(PASSPHRASE)
    return _since(begun)


def _since(begun: float) -> int:
    return round((time.perf_counter() - begun) * 1000)


if __name__ == "__main__":
    main()
