# ruff: noqa: N802 - names that Windows and macOS gave
"""The other systems, with messages put before them by hand; nobody has run them there yet."""

import ctypes
from ctypes import wintypes

import pytest

from journal_app.app.auto_lock.macos import MacWatch
from journal_app.app.auto_lock.reason import LockReason
from journal_app.app.auto_lock.system_watch import SilentWatch, system_watch
from journal_app.app.auto_lock.windows import WindowsWatch

POWER, SESSION = 0x218, 0x2B1


class Terminal:
    def __init__(self):
        self.calls = []

    def WTSRegisterSessionNotification(self, window, which):
        self.calls.append(("register", window.value, which))

    def WTSUnRegisterSessionNotification(self, window):
        self.calls.append(("unregister", window.value))


@pytest.fixture
def windows(qapp):
    terminal, heard = Terminal(), []
    watch = WindowsWatch(heard.append, {"wtsapi32": terminal}.__getitem__)
    watch.heard, watch.terminal = heard, terminal
    watch.start(77)
    yield watch
    watch.stop()


def send(watch, number, meaning, kind=b"windows_generic_MSG"):
    message = wintypes.MSG(message=number, wParam=meaning)
    return watch.nativeEventFilter(kind, ctypes.addressof(message))


@pytest.mark.parametrize(
    ("number", "meaning", "reason"),
    [
        (POWER, 4, LockReason.SLEEP),
        (SESSION, 7, LockReason.SCREEN),
        (SESSION, 2, LockReason.SWITCH),
        (SESSION, 4, LockReason.SWITCH),
        (SESSION, 6, LockReason.SWITCH),
    ],
)
def test_windows_messages_are_understood_and_passed_on(windows, number, meaning, reason):
    assert send(windows, number, meaning) == (False, 0)
    assert windows.heard == [reason]


@pytest.mark.parametrize(("number", "meaning"), [(POWER, 7), (SESSION, 8), (0x200, 4), (0, 0)])
def test_other_messages_mean_nothing(windows, number, meaning):
    assert send(windows, number, meaning) == (False, 0)
    assert windows.heard == []


def test_messages_of_other_kinds_are_not_read(windows):
    assert windows.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    assert windows.heard == []


def test_windows_is_asked_for_the_session_and_let_go_of_again(windows):
    windows.let_sleep()
    windows.stop()
    windows.stop()
    assert windows.terminal.calls == [("register", 77, 0), ("unregister", 77)]


def test_windows_is_asked_anew_for_a_window_that_follows(windows):
    windows.start(78)
    assert windows.terminal.calls == [("register", 77, 0), ("unregister", 77), ("register", 78, 0)]


class Centre:
    def __init__(self):
        self.blocks = {}

    def addObserverForName_object_queue_usingBlock_(self, name, thing, queue, block):
        assert (thing, queue) == (None, None)
        self.blocks[name] = block
        return name

    def removeObserver_(self, token):
        del self.blocks[token]


class Workspace:
    def __init__(self):
        self.centre = Centre()

    def sharedWorkspace(self):
        return self

    def notificationCenter(self):
        return self.centre


class Kit:
    """AppKit and Foundation in one."""

    def __init__(self):
        self.NSWorkspace = Workspace()
        self.distributed = Centre()
        self.NSDistributedNotificationCenter = self

    def defaultCenter(self):
        return self.distributed


@pytest.mark.parametrize(
    ("where", "name", "reason"),
    [
        ("workspace", "NSWorkspaceWillSleepNotification", LockReason.SLEEP),
        ("workspace", "NSWorkspaceScreensDidSleepNotification", LockReason.SCREEN),
        ("workspace", "NSWorkspaceSessionDidResignActiveNotification", LockReason.SWITCH),
        ("everywhere", "com.apple.screenIsLocked", LockReason.SCREEN),
    ],
)
def test_notifications_of_macos_are_understood(where, name, reason):
    kit, heard = Kit(), []
    watch = MacWatch(heard.append, lambda _: kit)
    watch.start(0)
    watch.start(0)
    centre = kit.NSWorkspace.centre if where == "workspace" else kit.distributed
    centre.blocks[name](object())
    assert heard == [reason]
    watch.let_sleep()
    watch.stop()
    assert (kit.NSWorkspace.centre.blocks, kit.distributed.blocks) == ({}, {})


def test_every_system_has_its_watch_and_an_unknown_one_is_silent():
    assert isinstance(system_watch(print, "win32"), WindowsWatch)
    assert isinstance(system_watch(print, "darwin"), MacWatch)
    watch = system_watch(print, "plan9")
    assert isinstance(watch, SilentWatch)
    watch.start(0)
    watch.let_sleep()
    watch.stop()
