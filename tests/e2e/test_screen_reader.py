"""The window by ear: a client of AT-SPI makes a check-in by accessible names alone."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from journal_app.app.clock import SystemClock
from journal_app.app.display import has_display
from journal_app.app.resources import resources_folder
from journal_app.app.starter import starter_set
from journal_app.domain.check_in import Medication, Need, Safety
from journal_app.storage.journal import create_journal, open_journal
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.begin_journal import begin_journal

CLIENT = Path(__file__).with_name("at_spi_client.py")
SYSTEM_PYTHON = "/usr/bin/python3"
SECONDS = 300

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is Linux's"),
]


@pytest.fixture(scope="session")
def bus():
    """What starts a program on a bus of its own, in a display; skipped where that is not here."""
    if shutil.which("dbus-run-session") is None or not Path(SYSTEM_PYTHON).exists():
        pytest.skip("no dbus-run-session (package dbus)")
    asked = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if subprocess.run(asked, capture_output=True, check=False).returncode:
        pytest.skip("no pyatspi for the system's Python (package python3-pyatspi)")
    through = ["dbus-run-session", "--"]
    if has_display({**os.environ, "QT_QPA_PLATFORM": ""}):
        return through
    if shutil.which("xvfb-run") is None:
        pytest.skip("no display and no xvfb-run")
    return ["xvfb-run", "--auto-servernum", *through]


class Listener:
    """The program and its listener, on one bus."""

    def __init__(self, process: subprocess.Popen) -> None:
        self._process = process

    def ask(self, do: str, name: str = "", **more):
        self._process.stdin.write(json.dumps({"do": do, "name": name, **more}) + "\n")
        self._process.stdin.flush()
        lines = iter(self._process.stdout.readline, "")
        answer = json.loads(next(line for line in lines if line.startswith("{")))
        assert answer["done"], f"{do} {name!r}: {answer.get('why')}\n" + "\n".join(
            answer.get("is") or []
        )
        return answer

    def press(self, *names: str) -> None:
        for name in names:
            self.ask("press", name)

    def leave(self) -> None:
        """Quit the program by its menu, and wait until it is gone."""
        self.press("Quit")
        self._process.stdin.close()
        self._process.wait(SECONDS)


@pytest.fixture
def journal(tmp_path, passphrase):
    """A throw-away journal as the program makes it, with keys that cost the least it accepts."""
    folder = tmp_path / "journal"
    rules = VaultRules(choose_cost=lambda limits: limits.least)
    begun = create_journal(folder, passphrase, clock=SystemClock(), rules=rules)
    begin_journal(begun, starter_set(resources_folder()))
    begun.close()
    return folder


@pytest.fixture
def surroundings(tmp_path):
    """A home of its own, so that no other journal and no other window is met."""
    home = tmp_path / "home"
    home.mkdir()
    return os.environ | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHONPATH": os.pathsep.join(sys.path),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
    }


@pytest.fixture
def listener(bus, journal, surroundings):
    script = f'"$1" -m journal_app "$2" & program=$!; {SYSTEM_PYTHON} "$3"; kill $program; wait'
    process = subprocess.Popen(
        [*bus, "sh", "-c", script, "sh", sys.executable, journal, CLIENT],
        env=surroundings,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        yield Listener(process)
        process.stdin.close()


@pytest.fixture
def second_start(journal, surroundings):
    """Start the program once more, for a quick entry; the first window hears of it."""

    def start():
        start = [sys.executable, "-m", "journal_app", journal, "--quick"]
        return subprocess.run(start, env=surroundings, check=False, timeout=SECONDS).returncode

    return start


@pytest.fixture
def at_today(listener, passphrase):
    """The journal is open; the passphrase was typed by ear, too."""
    listener.ask("type", "Passphrase", text=passphrase)
    listener.press("Open", "Check-in")
    listener.ask("hear", "Mood: not answered")
    return listener


@pytest.fixture
def entries(journal, passphrase):
    """What the journal holds once the program is closed."""

    def read():
        opened = open_journal(journal, passphrase, clock=SystemClock())
        try:
            return opened.entries.newest(10)
        finally:
            opened.close()

    return read


def test_a_standard_check_in_is_made_by_names_alone(at_today, entries):
    at_today.press("Mood 6", "Mood 7", "Strongest urge 2")
    at_today.press("Did I use, or act on an urge? (asked apart from the urge): No")
    at_today.press("Am I safe right now?: Yes", "Stress 4")
    at_today.ask("value", "Sleep", value=7.5)
    at_today.press("Did I take my medication?: Partly", "Am I …: Tired")
    at_today.ask("type", "One line about it", text="by ear")
    assert at_today.ask("hear", "Mood: 7")
    assert "checked" not in at_today.ask("hear", "Mood 6")["states"]
    assert "checked" in at_today.ask("hear", "Mood 7")["states"]
    at_today.press("Save")
    at_today.ask("hear", "Saved.")
    at_today.leave()
    (entry,) = entries()
    assert {rating.scale: rating.value for rating in entry.body.ratings} == {
        "mood": 7,
        "urge": 2,
        "stress": 4,
        "sleep_hours": 7.5,
    }
    assert (entry.body.acted, entry.body.safety) == (False, Safety.SAFE)
    assert (entry.body.medication, entry.body.needs) == (Medication.PARTLY, {Need.TIRED})
    assert entry.body.line == "by ear"


PLACES = ("Journal", "Trends", "My plan", "Programme", "Share", "Settings", "Today")
FORMS = ("Check-in", "Trigger", "Coping", "Thought record", "Chain", "Practice", "Note", "Lapse")


def test_what_can_be_operated_has_a_name_on_every_screen(at_today):
    nameless = {"form": at_today.ask("nameless")["is"]}
    for place in PLACES:
        at_today.ask("press", place, role="radio button")
        at_today.ask("checked", place, role="radio button")
        nameless[place] = at_today.ask("nameless")["is"]
    for form in FORMS:
        at_today.ask("press", form, role="menu item")
        if form == "Lapse":
            nameless["It happened"] = at_today.ask("nameless")["is"]
            at_today.press("Straight to writing it down")
        at_today.ask("hear", form, role="label")
        nameless[form] = at_today.ask("nameless")["is"]
    at_today.ask("press", "Help now", role="push button")
    nameless["Help now"] = at_today.ask("nameless")["is"]
    assert {place: found for place, found in nameless.items() if found} == {}


def test_a_cell_of_the_sheet_is_heard_with_its_question_day_and_answer(at_today):
    at_today.ask("press", "Catch up on the last days", role="menu item")
    cell = at_today.ask("cell", "The last days", row=0, column=6)
    assert cell["role"] == "table cell"
    assert cell["is"].startswith("Mood, ")
    assert cell["is"].endswith(": nothing")
    assert cell["heads"][0] == "Mood"


def test_a_second_start_opens_the_quick_entry_once_the_journal_is_open(
    listener, second_start, passphrase, entries
):
    listener.ask("hear", "Passphrase")
    assert second_start() == 0
    listener.ask("hear", "Passphrase")
    assert not [line for line in listener.ask("tree")["is"] if "Mood" in line]
    listener.ask("type", "Passphrase", text=passphrase)
    listener.press("Open")
    listener.press("Mood 4", "Strongest urge 1", "Am I safe right now?: Yes")
    listener.ask("hear", "Saved.")
    assert second_start() == 0
    listener.ask("type", "One line about it", text="by ear")
    listener.press("Save")
    listener.ask("hear", "Saved.")
    listener.leave()
    assert [entry.kind.value for entry in entries()] == ["note", "check_in"]
