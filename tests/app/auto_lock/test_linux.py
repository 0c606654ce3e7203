"""Real signals on a private bus; without a bus there is silence, and nobody waits."""

import os
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest

pytest.importorskip("jeepney")

from PySide6.QtCore import QObject, Signal, Slot

from journal_app.app.auto_lock.bus_line import BusLine
from journal_app.app.auto_lock.linux import LinuxWatch
from journal_app.app.auto_lock.reason import LockReason

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="about Linux desktops")


def join_lines() -> None:
    """Wait until nobody listens to a bus any more."""
    for thread in threading.enumerate():
        if thread.name == "message bus":
            thread.join(5)
            assert not thread.is_alive()


class Ear(QObject):
    """Hears on the thread of the window."""

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heard = []
        self.said.connect(self._take)

    @Slot(object)
    def _take(self, reason) -> None:
        self.heard.append(reason)


@pytest.fixture
def ear(qapp):
    return Ear()


@pytest.fixture
def watch(desktop, ear, qtbot):
    made = LinuxWatch(ear.said.emit, desktop.environment)
    made.start(0)
    made.start(0)
    qtbot.waitUntil(lambda: made._login._delay is not None, timeout=30_000)
    yield made
    made.stop()


@pytest.mark.parametrize(
    ("happens", "reason"),
    [
        (lambda desktop: desktop.sleep(), LockReason.SLEEP),
        (lambda desktop: desktop.lock_session(), LockReason.SCREEN),
        (lambda desktop: desktop.cover_screen(), LockReason.SCREEN),
        (lambda desktop: desktop.change("LockedHint", value=True), LockReason.SCREEN),
        (lambda desktop: desktop.change("Active", value=False), LockReason.SWITCH),
    ],
    ids=["sleep", "Lock", "ActiveChanged", "LockedHint", "Active"],
)
def test_what_the_desktop_says_is_heard(  # noqa: PLR0917
    watch, desktop, ear, qtbot, happens, reason
):
    until_heard(ear, qtbot, lambda: happens(desktop))
    assert set(ear.heard) == {reason}


def until_heard(ear, qtbot, happens):
    """Nobody says when the line to the screen savers is up: what came before that comes again."""
    for _ in range(15):
        happens()
        with suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: ear.heard != [], timeout=2_000)
            return
    pytest.fail("it was not heard")


def test_waking_an_uncovered_screen_and_another_session_say_nothing(watch, desktop, ear, qtbot):
    desktop.bus.call(desktop.MANAGER, "org.freedesktop.login1", "AddSession", "ssusb", "c2", "seat0", 7, "you", True)  # fmt: skip
    desktop.lock_session("/org/freedesktop/login1/session/c2")
    desktop.cover_screen(active=False)
    desktop.change("Active", value=True)
    desktop.change("LockedHint", value=False)
    desktop.lock_session()
    qtbot.waitUntil(lambda: ear.heard != [], timeout=30_000)
    assert ear.heard == [LockReason.SCREEN]


def test_sleep_is_delayed_until_it_may_go_on_and_again_the_next_time(watch, desktop, qtbot):
    assert desktop.delays() == ["sleep Even Keel Closes its files first delay"]
    held = watch._login._delay.fileno()
    assert not os.get_inheritable(held)
    assert Path(f"/proc/self/fd/{held}").exists()
    watch.let_sleep()
    assert watch._login._delay is None
    desktop.sleep(begins=False)
    qtbot.waitUntil(lambda: watch._login._delay is not None, timeout=30_000)
    assert len(desktop.delays()) == 2


def test_the_own_session_is_asked_for_where_nobody_named_it(desktop, ear, qtbot):
    desktop.bus.call(
        desktop.MANAGER, "org.freedesktop.login1", "AddObject", "ssa{sv}a(ssss)",
        "/org/freedesktop/login1/session/auto", "org.freedesktop.login1.Session",
        {"Id": ("s", "c1")}, [],
    )  # fmt: skip
    watch = LinuxWatch(ear.said.emit, desktop.bus.environment)
    watch.start(0)
    qtbot.waitUntil(lambda: watch._login._delay is not None, timeout=30_000)
    desktop.lock_session()
    qtbot.waitUntil(lambda: ear.heard == [LockReason.SCREEN], timeout=30_000)
    watch.stop()


def test_without_a_session_sleep_is_heard_all_the_same(desktop, ear, qtbot):
    watch = LinuxWatch(ear.said.emit, {**desktop.environment, "XDG_SESSION_ID": "gone"})
    watch.start(0)
    qtbot.waitUntil(lambda: watch._login._delay is not None, timeout=30_000)
    desktop.sleep()
    qtbot.waitUntil(lambda: ear.heard == [LockReason.SLEEP], timeout=30_000)
    watch.stop()


def test_a_watch_that_was_stopped_hears_nothing(watch, desktop, ear, qtbot):
    watch.stop()
    join_lines()
    desktop.lock_session()
    desktop.cover_screen()
    qtbot.wait(0)
    assert ear.heard == []


class Nobody:
    def begin(self, line):
        pytest.fail("there is nobody to begin with")

    def hear(self, line, message):
        pytest.fail("there is nobody to hear")


@pytest.mark.parametrize(
    "address",
    ["", "unix:path=/nowhere/at/all", "tcp:host=localhost,port=9", "nonsense", "unix:what=this"],
)
def test_without_a_bus_the_thread_ends_by_itself(address):
    thread = BusLine(address, Nobody()).open()
    thread.join(5)
    assert not thread.is_alive()


def test_a_bus_that_never_answers_keeps_nobody_waiting(tmp_path, ear):
    import socket  # noqa: PLC0415, TID251 - a deaf bus
    import time  # noqa: PLC0415

    place = str(tmp_path / "bus")
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(place)
        deaf.listen()
        watch = LinuxWatch(ear.said.emit, {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={place}"})
        before = time.monotonic()
        watch.start(0)
        watch.let_sleep()
        watch.stop()
        assert time.monotonic() - before < 1


def test_a_bus_that_goes_away_is_quiet(watch, bus, ear):
    bus.daemon.kill()
    join_lines()
    watch.let_sleep()
    assert ear.heard == []


def test_the_session_bus_is_looked_for_where_it_stands_and_never_started(tmp_path, ear):
    assert len(LinuxWatch(ear.said.emit, {})._lines) == 1
    assert len(LinuxWatch(ear.said.emit, {"XDG_RUNTIME_DIR": str(tmp_path)})._lines) == 1
    (tmp_path / "bus").touch()
    assert len(LinuxWatch(ear.said.emit, {"XDG_RUNTIME_DIR": str(tmp_path)})._lines) == 2
