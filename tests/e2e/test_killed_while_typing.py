"""The process dies while somebody types: the draft is there up to the last autosave."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from journal_app.domain.entry import EntryKind

TESTS = Path(__file__).resolve().parents[1]
CHILD = """
import os, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
sys.path[:0] = [sys.argv[1], sys.argv[1] + "/e2e"]
import importlib.util
def load(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
tests = Path(sys.argv[1])
top, here = load("top", tests / "conftest.py"), load("here", tests / "e2e" / "conftest.py")
from journal_app.domain.entry import EntryKind
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules
limits = CostLimits(least=top.TINY, most=Cost(memory_kib=1024, iterations=3, lanes=4))
app = QApplication(sys.argv[:1])
person = here.Person(app, {
    "folder": Path(sys.argv[2]), "resources": tests.parent / "resources",
    "device_file": Path(sys.argv[2]).parent / "device.json", "clock": here.HandClock(),
    "rules": VaultRules(limits=limits, choose_cost=lambda _: top.TINY), "theme": "light",
})
person.start()
person.unlock(sys.argv[3])
person.open_form(EntryKind.TRIGGER)
person.tab_to("What happened")
person.type("passed the old corner")
kept = lambda: person.ask(lambda: person.program.journal.drafts.get("trigger")) is not None
person.until(kept, "the draft")
person.type(" and this is too")
print("typed", flush=True)
person.until(lambda: False, "the end", seconds=600)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_the_draft_is_there_after_the_process_was_killed(at_home, passphrase):
    at_home.leave()
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, TESTS, at_home.folder, passphrase],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout.readline() == "typed\n"
        child.kill()
    at_home.start()
    at_home.unlock(passphrase)
    assert at_home.entries() == []
    at_home.open_form(EntryKind.TRIGGER)
    assert at_home.sees("This is what you had written before.")
    assert at_home.form.body.situation.startswith("passed the old corner")
    at_home.save()
    assert len(at_home.entries()) == 1
