"""A whole week by keyboard and ear alone: by names and roles, and all that happens is said.

What is said on the way is kept in ``spoken/`` and compared.
"""

import os
import re
import sys
import time
from pathlib import Path

import pytest
from tests.e2e.heard_window import HeardWindow
from tests.packaging.spoken import with_languages

from journal_app.app.clock import SystemClock
from journal_app.app.starter import starter_set
from journal_app.storage.journal import create_journal
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.begin_journal import begin_journal

SPOKEN = Path(__file__).with_name("spoken")
HEAD = (
    "# What is said on this way, from the accessibility tree over AT-SPI in the order of the focus:",
    "# name (after its label), role, state, value, description. [aloud]: an announcement.",
    "# Made from the tree by the order Orca uses; not recorded from Orca itself.",
)

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
STANDARD = (
    "key Alt+Shift+2",
    "at Mood: not answered",
    "key 6",
    "to Strongest urge: not answered",
    "key 2",
    "to Did I use, or act on an urge? (asked apart from the urge): No",
    "key Space",
    "to Am I safe right now?: Yes",
    "key Space",
    "to Save",
    "key Space",
    "heard Saved.",
    "at Quick check-in",
)
QUICK = (
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
    "at Slow breathing",
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
    "at Part of sharing: For a session",
    "to A point of my own",
    "key Space",
    "at Point 1",
    "type the quarrel",
)
UNDONE = (
    "find Point 1: take out",
    "key Space",
    "heard Taken out.",
    "key Ctrl+Z",
    "find Point 1: my words",
)
REPORT = (
    "key Ctrl+P",
    "find Save as PDF",
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


WAYS = {
    "check-in.en": STANDARD,
    "trigger-and-coping": (*TRIGGER, *COPING),
    "help-now": HELP_NOW,
    "plan": PLAN,
    "session-list": (*SESSION, *UNDONE),
    "report": REPORT,
}


def test_a_week_is_lived_by_keyboard_and_ear_alone(window, capsys):
    begun = time.monotonic()
    window.go(*FIRST_RUN)
    for day in range(6):
        window.pass_days(day)
        window.go(*QUICK)
    window.pass_days(6)
    said = {}
    for way, steps in WAYS.items():
        window.spoken.clear()
        window.go(*steps)
        said[way] = list(window.spoken)
    keys, seconds = window.ask("count")["is"], time.monotonic() - begun
    with capsys.disabled():
        sys.stdout.write(f"\nA week by keyboard: {keys} key presses, {seconds:.0f} seconds\n")
    assert (window.home / "week.pdf").read_bytes().startswith(b"%PDF")
    for way, lines in said.items():
        assert masked(lines) == kept(way, lines), way


EN_ESPANOL = (
    "at Frase de acceso",
    f"type {PASSPHRASE}",
    "key Return",
    "at Registro rápido",
)
REGISTRO = (
    "key Alt+Shift+2",
    "at Ánimo: sin respuesta",
    "key 6",
    "to Impulso más fuerte: ",
    "key 2",
    "to ¿Estoy a salvo ahora mismo?: Sí",
    "key Space",
    "to Guardar",
    "key Space",
    "heard Guardado.",
)


def test_a_check_in_is_heard_in_spanish(request, tmp_path, passphrase):
    resources = with_languages(request.config.rootpath / "resources", tmp_path)
    rules = VaultRules(choose_cost=lambda limits: limits.least)
    begun = create_journal(tmp_path / "journal", passphrase, clock=SystemClock(), rules=rules)
    begin_journal(begun, starter_set(resources))
    begun.close()
    window = HeardWindow(tmp_path, "--language", "es", resources=resources)
    try:
        window.go(*EN_ESPANOL)
        window.spoken.clear()
        window.go(*REGISTRO)
    finally:
        window.leave()
    assert masked(window.spoken) == kept("check-in.es", window.spoken)


def masked(lines: list[str]) -> list[str]:
    """Without days, times and places, which are others each time."""
    changing = r"\d{4}-\d\d-\d\d|\d\d:\d\d|/\S*/home\b|\b\d{1,2} \w+ \d{4}"
    changing += r"|\b[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}\b"
    return [re.sub(changing, "#", line) for line in lines]


def kept(way: str, lines: list[str]) -> list[str]:
    """The transcript as it stands; with EVEN_KEEL_WRITE_SPOKEN=1 it is written anew."""
    file = SPOKEN / f"{way}.txt"
    if os.environ.get("EVEN_KEEL_WRITE_SPOKEN"):
        file.parent.mkdir(exist_ok=True)
        file.write_text("\n".join([*HEAD, *masked(lines), ""]), "utf-8")
    found = file.read_text("utf-8").splitlines()
    return [line for line in found if not line.startswith("# ")]
