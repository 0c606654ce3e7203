"""The program in a real window, met through AT-SPI: keys go in, focus and words come out."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from journal_app.app.display import has_display

SYSTEM_PYTHON = "/usr/bin/python3"
CLIENT = Path(__file__).with_name("at_spi_keyboard.py")
PROGRAM = Path(__file__).parents[1] / "moved_clock_program.py"
SCRIPT = (
    'openbox & manager=$!; "$1" "$2" $5 "$3" & program=$!; '
    f'{SYSTEM_PYTHON} "$4"; kill $program $manager; wait'
)
SECONDS = 120


def through() -> list[str]:
    """What starts a program on a bus of its own, in a display; skips where that is not here."""
    for tool, package in (("dbus-run-session", "dbus"), ("openbox", "openbox")):
        if shutil.which(tool) is None:
            pytest.skip(f"no {tool} (package {package})")
    asked = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if subprocess.run(asked, capture_output=True, check=False).returncode:
        pytest.skip("no Atspi for the system's Python (package gir1.2-atspi-2.0)")
    if has_display({**os.environ, "QT_QPA_PLATFORM": ""}) and not shutil.which("xvfb-run"):
        return ["dbus-run-session", "--"]
    if shutil.which("xvfb-run") is None:
        pytest.skip("no display and no xvfb-run")
    return ["xvfb-run", "--auto-servernum", "dbus-run-session", "--"]


class HeardWindow:
    """One person at one window."""

    def __init__(self, place: Path, *options: str, resources: Path | None = None) -> None:
        self.home = place / "home"
        self.home.mkdir()
        self._days = place / "days"
        self._resources = resources
        self.pass_days(0)
        self.spoken: list[str] = []
        """Everything that was said of what had the cursor, and aloud."""
        command = [*through(), "sh", "-c", SCRIPT, "sh", sys.executable, PROGRAM]
        self._process = subprocess.Popen(
            [*command, place / "journal", CLIENT, " ".join(options)],
            env=self._surroundings(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def _surroundings(self) -> dict[str, str]:
        return os.environ | {
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home),
            "PYTHONPATH": os.pathsep.join(sys.path),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
            "EVEN_KEEL_TEST_DAYS": str(self._days),
            "EVEN_KEEL_TEST_RESOURCES": str(self._resources or ""),
        }

    def pass_days(self, days: int) -> None:
        """Have it be so many days later."""
        self._days.write_text(str(days), "utf-8")

    def ask(self, do: str, name: str = ""):
        """Have one step done."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do, "name": name}) + "\n")
        self._process.stdin.flush()
        lines = iter(self._process.stdout.readline, "")
        answer = json.loads(next(line for line in lines if line.startswith("{")))
        assert answer["done"], f"{do} {name!r}: {answer.get('why')}\n{answer.get('is')}"
        return answer

    def go(self, *steps: str) -> None:
        """Do steps: ``at Mood``, ``to Save``, ``key Space``, ``type words``, ``heard Saved``.

        ``find`` goes as ``to`` does, where what is passed comes when it is drawn.
        """
        for step in steps:
            do, _, name = step.partition(" ")
            answer = self.ask(do, name)
            if do in {"at", "to"}:
                self._note(*answer.get("passed", ())[1:], answer["is"])
            elif do == "find":
                self._note(answer["is"])
            elif do == "heard":
                self._note(f"[aloud] {answer['is']}")

    def _note(self, *spoken: str) -> None:
        """Remember what was said, once for each thing."""
        for said in spoken:
            if said and said not in self.spoken[-1:]:
                self.spoken.append(said)

    def leave(self) -> None:
        """Let go of everything that was started."""
        with self._process as process:
            process.stdin.close()
            process.wait(SECONDS)
