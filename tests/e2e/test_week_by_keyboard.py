"""A whole week by keyboard and ear alone: by names and roles, and all that happens is said.

In every run a week; with ``--full`` each day is a standard check-in.
"""

import sys
import time

import pytest
from tests.e2e.heard_window import HeardWindow

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is Linux's"),
]

PASSPHRASE = "quiet harbour at dawn"
FIRST_RUN = (
    "at Begin",
    "key Space",
    "at Passphrase",
    f"type {PASSPHRASE}",
    "key Return",
    "at The same again",
    f"type {PASSPHRASE}",
    "key Return",
    "at I wrote them down",
    "to Later",
    "key Space",
    "at My country",
    "type ire",
    "to Next",
    "key Space",
    "to Example warning signs: Restless",
    "key Space",
    "to Open my journal",
    "key Space",
    "at Quick check-in",
)
CHECK_IN = (
    "key Alt+Shift+1",
    "at Mood: not answered",
    "key 6",
    "to Strongest urge: not answered",
    "key 2",
    "to Am I safe right now?: Yes",
    "key Space",
    "heard Saved.",
    "at Quick check-in",
)
TRIGGER = (
    "key Alt+Shift+3",
    "at What kind of trigger was it?: Place",
    "key Space",
    "to What happened",
    "type a quarrel",
    "to How strong was the trigger?: not answered",
    "key 7",
    "to The urge at its strongest: not answered",
    "key 6",
    "to Save, and write what I did",
    "key Space",
    "heard Saved.",
)
COPING = (
    "at What I did: Slow breathing",
    "to Save",
    "key Space",
    "heard It does not say what you did yet.",
    "to What I did: Slow breathing",
    "key Space",
    "to Save",
    "key Space",
    "heard Saved.",
)
HELP_NOW = (
    "key F1",
    "at How strong is it, the urge or the distress?: not answered",
    "key 7",
    "to Am I safe right now?: Yes",
    "key Space",
    "to Read my reasons",
    "key Space",
    "at What is worth it to you?",
    "type my son",
    "to Add this reason",
    "key Space",
    "heard my son",
    "to Stop here",
    "key Space",
)
PLAN = (
    "key Ctrl+K",
    "at What do you want to do?",
    "type if-then",
    "heard If-then cards, My plan",
    "key Return",
    "at Add a card",
    "key Space",
    "at If …",
    "type i am alone",
    "to … then",
    "type i call ruth",
    "key Ctrl+Return",
    "heard Saved.",
)
SESSION = (
    "key Ctrl+K",
    "at What do you want to do?",
    "type for a session",
    "key Return",
    "to A point of my own",
    "key Space",
    "at Point 1",
    "type the quarrel",
)
UNDONE = (
    "to Point 1: take out",
    "key Space",
    "heard Taken out.",
    "key Ctrl+Z",
    "to Point 1",
)
REPORT = (
    "key Ctrl+P",
    "to Save as PDF",
    "key Space",
    "at File name",
    "type week.pdf",
    "key Return",
    "heard Saved",
)


@pytest.fixture
def window(tmp_path):
    made = HeardWindow(tmp_path)
    yield made
    made.leave()


def test_a_week_is_lived_by_keyboard_and_ear_alone(window, capsys):
    begun = time.monotonic()
    window.go(*FIRST_RUN)
    for day in range(7):
        window.pass_days(day)
        window.go(*CHECK_IN)
    for way in (TRIGGER, COPING, HELP_NOW, PLAN, SESSION, UNDONE, REPORT):
        window.go(*way)
    keys, seconds = window.ask("count"), time.monotonic() - begun
    with capsys.disabled():
        sys.stdout.write(f"\nA week by keyboard: {keys} key presses, {seconds:.0f} seconds\n")
    assert (window.home / "week.pdf").read_bytes().startswith(b"%PDF")
    roles = {said.split(", ")[1] for said in window.spoken if not said.startswith("[aloud]")}
    assert "panel" in roles
