"""A real process is locked by real signals; what follows it has nothing of it in its memory."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from journal_app.storage.vault.creation import create_vault

ROOT = Path(__file__).resolve().parents[3]
CANARY = "wren-on-the-garden-gate"
CHILD = """
import sys, threading
from functools import partial
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit
from journal_app.app import main, window_main
from journal_app.app.program import Program
from journal_app.domain.entry import EntryKind
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules
tiny = Cost(memory_kib=8, iterations=1, lanes=1)
rules = VaultRules(limits=CostLimits(tiny, Cost(1024, 3, 4)), choose_cost=lambda _: tiny)
come = window_main._come_to_front
def told(program, token):
    come(program, token)
    print("came", token, program.window.isVisible(), flush=True)
window_main._come_to_front = told
window_main.Environment = partial(window_main.Environment, rules=rules)

class Orders(QObject):
    given = Signal(str)

def write(program, canary):
    form = program.opened.router.built("form").view
    field = form.findChild(QPlainTextEdit)
    if field is None:
        QTimer.singleShot(20, partial(write, program, canary))
        return
    field.setPlainText(canary)
    program.window.ready = True
    line = program.auto_lock._system._login
    def tell():
        if line._delay is None:
            QTimer.singleShot(20, tell)
        else:
            print("written", flush=True)
    tell() if len(sys.argv) > 2 else print("written", flush=True)

def home(program, canary):
    if program.opened is None:
        QTimer.singleShot(20, partial(home, program, canary))
        return
    program.opened.navigator.write(EntryKind.NOTE)
    write(program, canary)

start = Program.start
def open_it(program, **how):
    start(program, **how)
    program.unlock_flow.unlock_view.open_requested.emit(sys.stdin.readline().rstrip())
    home(program, sys.stdin.readline().rstrip())
    orders = program.orders = Orders()
    orders.given.connect(lambda order: program.window.hide_requested.emit() if order == "hide" else program.lock())
    def listen():
        for order in sys.stdin:
            orders.given.emit(order.strip())
    threading.Thread(target=listen, daemon=True).start()
Program.start = open_it
main.main([sys.argv[1]])
"""


class Running:
    """A program in a process of its own."""

    def __init__(self, folder: Path, passphrase: str, environment: dict[str, str]) -> None:
        listens = ["bus"] if "DBUS_SYSTEM_BUS_ADDRESS" in environment else []
        self._process = subprocess.Popen(
            [sys.executable, "-c", CHILD, folder, *listens],
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT / "src"),
                "XDG_CONFIG_HOME": str(folder.parent),
                "XDG_CACHE_HOME": str(folder.parent / "cache"),
                **environment,
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.order(passphrase)
        self.order(CANARY)
        assert self._process.stdout.readline() == "written\n"
        self.proc = Path(f"/proc/{self._process.pid}")

    def says(self) -> str:
        return self._process.stdout.readline().rstrip()

    def order(self, line: str) -> None:
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def wait_for_the_lock(self, happens: Callable[[], None] = lambda: None) -> list[str]:
        """Wait until another program stands in this process, with its window up.

        What ``happens`` before the program listens to the desktop, happens again.
        """
        for turn in range(1500):
            if turn % 150 == 0:
                happens()
            given = (self.proc / "cmdline").read_text().split("\0")
            if "--again" in given and self._has_window():
                return given
            time.sleep(0.02)
        pytest.fail("it was not locked")

    def _has_window(self) -> bool:
        """What is loaded while the person types is loaded after the window was shown."""
        return "pikepdf" in (self.proc / "maps").read_text()

    def open_files(self) -> set[str]:
        """What its descriptors lead to, without the three it was given."""
        given, found = {"0", "1", "2"}, set()
        for descriptor in (self.proc / "fd").iterdir():
            if descriptor.name not in given:
                with suppress(FileNotFoundError):  # it was closed since the folder was read
                    found.add(str(descriptor.readlink()))
        return found

    def holds(self, secrets: dict[str, bytes]) -> set[str]:
        """Which of these are anywhere in the memory of the process."""
        found: set[str] = set()
        with (self.proc / "mem").open("rb", buffering=0) as memory:
            for line in (self.proc / "maps").read_text().splitlines():
                place, rights, *_ = line.split()
                if not rights.startswith("r") or "[v" in line:
                    continue
                start, end = (int(number, 16) for number in place.split("-"))
                try:
                    memory.seek(start)
                    content = memory.read(end - start)
                except (OSError, OverflowError):
                    continue  # pages that are only promised, or of a device
                found |= {name for name, secret in secrets.items() if secret in content}
        return found

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            pipe.close()


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def secrets(folder, passphrase, rules) -> dict[str, bytes]:
    vault = create_vault(folder, passphrase, now=datetime(2026, 3, 5, tzinfo=UTC), rules=rules)
    key, words = vault.key, " ".join(vault.words())
    vault.close()
    texts = {"passphrase": passphrase, "canary": CANARY, "words": words}
    keys = {"master key": key.secret, "database key": key.database_key()}
    return {
        **{f"{name}, UTF-8": text.encode() for name, text in texts.items()},
        **{f"{name}, UTF-16": text.encode("utf-16-le") for name, text in texts.items()},
        **keys,
        **{f"{name}, hex": secret.hex().encode() for name, secret in keys.items()},
    }


@pytest.fixture
def run(folder, secrets, passphrase) -> Iterator:
    made: list[Running] = []

    def start(**environment: str) -> Running:
        made.append(Running(folder, passphrase, environment))
        return made[-1]

    yield start
    for each in made:
        each.end()


needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0,
    reason="the program forbids others to read its memory; only root may all the same",
)


@needs_root
def test_nothing_of_the_journal_is_in_memory_after_a_lock(run, secrets, request):
    for _ in range(20 if request.config.getoption("--full") else 1):
        program = run()
        before = program.holds(secrets)
        assert {"canary, UTF-16", "master key"} <= before  # it can see
        program.order("lock")
        program.wait_for_the_lock()
        assert program.holds(secrets) == set()
        program.end()


@needs_root
def test_the_process_that_follows_leaves_no_dump_and_holds_no_sleep_up(run, desktop):
    program = run(**desktop.environment)
    before = program.open_files()
    delay = {name for name in before if name.startswith("pipe:")}
    assert len(desktop.delays()) == len(delay) == 1
    program.order("lock")
    program.wait_for_the_lock()
    after = program.open_files()
    assert not delay & after
    assert any("journal.db" in name for name in before)
    assert not any("journal" in name for name in after)
    limits = (program.proc / "limits").read_text().splitlines()
    assert next(line for line in limits if "core" in line).split()[4:6] == ["0", "0"]


@pytest.mark.parametrize(
    "happens",
    ["sleep", "lock_session", "cover_screen"],
)
def test_a_signal_of_the_desktop_locks_the_program(run, desktop, happens):
    program = run(**desktop.environment)
    assert "shown" in program.wait_for_the_lock(getattr(desktop, happens))


def test_another_user_in_front_locks_the_program(run, desktop):
    program = run(**desktop.environment)
    off = partial(desktop.change, "Active", value=False)
    assert "shown" in program.wait_for_the_lock(off)


def test_the_quick_hide_key_is_followed_by_a_window_out_of_sight(run):
    program = run()
    program.order("hide")
    assert "hidden" in program.wait_for_the_lock()


def test_a_second_start_calls_the_window_to_the_front(run, folder):
    program = run()
    again = subprocess.run(
        [sys.executable, "-m", "journal_app", folder],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT / "src"),
            "XDG_CACHE_HOME": str(folder.parent / "cache"),
            "XDG_ACTIVATION_TOKEN": "given",
        },
        stdin=subprocess.DEVNULL,
        check=False,
        timeout=60,
    )
    assert again.returncode == 0
    assert program.says() == "came given True"
