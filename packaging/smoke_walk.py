"""Walks through a program from outside, as a person or a script would, and says what held.

    python packaging/smoke_walk.py [--platform offscreen|xcb] [--only-window | --only-commands]
        PROGRAM [ARGUMENT …]

PROGRAM is the frozen program, or a Python with ``-m journal_app``. Everything happens in a
temporary home. Each step prints a line; the first one that fails ends the walk with status 1.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

PASSPHRASE = "four quiet boats at dusk"  # noqa: S105 - opens only what is made and thrown away here
WINDOW_STEPS = ["create", "check in", "chart", "report", "lock", "open"]
"""What ``--smoke-walk`` tells in its steps.json."""


class StepError(Exception):
    """A step did not do what it promises."""


@dataclass(frozen=True, slots=True)
class Walker:
    """One program in one temporary home."""

    program: list[str]
    home: Path
    platform: str

    def run(self, *arguments: str, expect: int = 0) -> str:
        """Run a command; what it printed."""
        done = subprocess.run(
            [*self.program, *arguments],
            env=self._environment(),
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        if done.returncode != expect:
            raise StepError(f"{arguments[0]}: status {done.returncode}: {done.stderr[-2000:]}")
        return done.stdout

    def _environment(self) -> dict[str, str]:
        keep = ("PATH", "PYTHONPATH", "DISPLAY", "XAUTHORITY", "LD_LIBRARY_PATH")
        return {
            **{name: os.environ[name] for name in keep if name in os.environ},
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": self.platform,
            "XDG_RUNTIME_DIR": str(self.home),
        }


def command_steps(walker: Walker) -> list[tuple[str, Callable[[], object]]]:
    """What can be done without a window."""
    secret = walker.home / "passphrase"
    wrong = walker.home / "wrong"
    secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    wrong.write_text("not these words at all\n", encoding="utf-8")
    key = ("--passphrase-file", str(secret))
    new = ("--new-passphrase-file", str(secret))
    return [
        ("tells its version", lambda: _version(walker)),
        ("finds every part of itself working", lambda: walker.run("--self-test")),
        ("makes a journal", lambda: walker.run("init", "empty", *new, "--words-file", "words")),
        ("refuses a wrong passphrase", lambda: _refused(walker, wrong)),
        ("finds the journal whole", lambda: walker.run("check", "empty", "--json", *key)),
        ("brings in a CSV file", lambda: _import(walker, key)),
        ("asks about letters it does not know", lambda: _letters(walker, key)),
        ("changes the passphrase", lambda: walker.run("passphrase", "empty", *key, *new)),
        ("takes the recovery words", lambda: _recover(walker, new)),
        ("makes demo weeks", lambda: walker.run("demo", "demo", *new)),
        ("reads warning signs", lambda: _signs(walker, key)),
        ("tells what helped", lambda: walker.run("coping", "demo", "--json", *key)),
        ("prints a report", lambda: _report(walker, key)),
    ]


def window_steps(walker: Walker) -> list[tuple[str, Callable[[], object]]]:
    """Create, add, chart, report, lock and open in the window."""
    return [("walks through the window", lambda: _window(walker))]


def _version(walker: Walker) -> None:
    told = walker.run("version", "--verbose")
    if "unknown" in told:
        raise StepError(f"version: {told}")


def _refused(walker: Walker, wrong: Path) -> None:
    walker.run("check", "empty", "--passphrase-file", str(wrong), expect=3)


def _import(walker: Walker, key: tuple[str, ...]) -> None:
    (walker.home / "diary.csv").write_text("date,mood\n2026-01-05,6\n", encoding="utf-8")
    walker.run("import", "empty", "diary.csv", "--map", "mood=mood", *key)


def _letters(walker: Walker, key: tuple[str, ...]) -> None:
    diary = "date,mood,note\n2026-01-05,6,zażółć\n".encode("cp1250")
    (walker.home / "letters.csv").write_bytes(diary)
    asked = ("import", "empty", "letters.csv", "--map", "mood=mood", "--map", "note=note", *key)
    walker.run(*asked, expect=5)
    walker.run(*asked, "--encoding", "cp1250")


def _recover(walker: Walker, new: tuple[str, ...]) -> None:
    walker.run("recover", "empty", "--words-file", "words", *new)


def _signs(walker: Walker, key: tuple[str, ...]) -> None:
    if not json.loads(walker.run("signs", "demo", "--json", *key))["signs"]:
        raise StepError("signs: none")


def _report(walker: Walker, key: tuple[str, ...]) -> None:
    today = datetime.now(tz=UTC).date()
    days = ("--from", str(today - timedelta(days=27)), "--to", str(today))
    walker.run("report", "demo", *days, "--out", "report.pdf", *key)
    if not (walker.home / "report.pdf").read_bytes().startswith(b"%PDF-"):
        raise StepError("report: no PDF")


def _window(walker: Walker) -> None:
    out = walker.home / "window"
    walker.run("--smoke-walk", str(out))
    told = json.loads((out / "steps.json").read_text(encoding="utf-8"))
    done = [step["step"] for step in told["steps"] if step["done"]]
    if done != WINDOW_STEPS or told["unexpected"]:
        raise StepError(f"window: {told}")


def walk(program: list[str], platform: str, *, commands: bool, window: bool) -> None:
    """Every step in turn, in a home that is gone afterwards."""
    home = Path(tempfile.mkdtemp(prefix="even-keel-walk-"))
    walker = Walker(program, home, platform)
    try:
        steps = command_steps(walker) if commands else []
        steps += window_steps(walker) if window else []
        for name, step in steps:
            before = time.perf_counter()
            step()
            print(f"{platform}: {name} ({time.perf_counter() - before:.1f} s)", flush=True)
    finally:
        shutil.rmtree(home)


def main() -> int:
    """Read the arguments, walk, and say in one line what failed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--platform", default="offscreen", choices=("offscreen", "xcb"))
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--only-window", action="store_true")
    part.add_argument("--only-commands", action="store_true")
    parser.add_argument("program", nargs=argparse.REMAINDER)
    asked = parser.parse_args()
    program = [str(Path(asked.program[0]).absolute()), *asked.program[1:]]
    if asked.platform == "xcb" and not os.environ.get("DISPLAY"):
        again = ["xvfb-run", "--auto-servernum", sys.executable, *sys.argv]
        return subprocess.run(again, check=False).returncode
    try:
        walk(
            program,
            asked.platform,
            commands=not asked.only_window,
            window=not asked.only_commands,
        )
    except (StepError, subprocess.TimeoutExpired, OSError, ValueError, KeyError) as error:
        print(f"{asked.platform}: failed: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
