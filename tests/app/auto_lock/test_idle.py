"""Five minutes without a touch, or a sleep; neither can be moved by setting the clock."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from journal_app.app.auto_lock.idle import IdleWatch
from journal_app.app.auto_lock.machine_clock import MachineClock, machine_clock
from journal_app.app.auto_lock.reason import LockReason


class HandClock:
    awake = asleep = 0.0


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def watch(qapp, clock):
    made = IdleWatch(MachineClock(lambda: clock.awake, lambda: clock.asleep))
    made.told = []
    made.due.connect(made.told.append)
    yield made
    made.stop()


def test_nothing_is_due_before_the_time(watch, clock):
    watch.start(5)
    clock.awake = 299
    watch.look()
    assert watch.told == []


def test_the_time_is_due_once(watch, clock):
    watch.start(5)
    clock.awake = 300
    watch.look()
    watch.look()
    assert watch.told == [LockReason.IDLE]


def test_a_touch_begins_the_time_anew(watch, clock):
    watch.start(5)
    clock.awake = 200
    watch.touch()
    clock.awake = 499
    watch.look()
    assert watch.told == []
    clock.awake = 500
    watch.look()
    assert watch.told == [LockReason.IDLE]


def test_a_touch_after_the_time_locks_instead(watch, clock):
    watch.start(5)
    clock.awake = 301
    watch.touch()
    assert watch.told == [LockReason.IDLE]


def test_a_sleep_is_noticed_on_waking_however_short_the_time_awake(watch, clock):
    watch.start(60)
    clock.awake, clock.asleep = 1, 30
    watch.look()
    assert watch.told == [LockReason.SLEEP]


def test_two_clocks_read_one_after_the_other_are_no_sleep(watch, clock):
    watch.start(5)
    clock.asleep = 0.5
    watch.look()
    assert watch.told == []


def test_never_means_never_but_a_sleep_still_counts(watch, clock):
    watch.start(0)
    clock.awake = 1e6
    watch.touch()
    watch.look()
    assert watch.told == []
    clock.asleep = 60
    watch.look()
    assert watch.told == [LockReason.SLEEP]


def test_before_a_start_and_after_a_stop_nothing_is_due(watch, clock):
    clock.awake = 1e6
    watch.look()
    watch.start(5)
    watch.stop()
    clock.awake = 2e6
    watch.touch()
    assert watch.told == []


@pytest.mark.parametrize("touch", ["key", "mouse", "wheel"])
def test_keys_and_the_mouse_in_a_window_are_touches(watch, clock, qtbot, qapp, touch):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    window = field.windowHandle()
    watch.listen_to(window)
    watch.listen_to(window)
    watch.start(5)
    clock.awake = 200
    if touch == "key":
        QTest.keyClick(window, Qt.Key.Key_A)
    elif touch == "mouse":
        QTest.mouseMove(window, QPoint(3, 3))
        QTest.mouseMove(window, QPoint(9, 9))
    else:
        QTest.wheelEvent(window, QPoint(3, 3), QPoint(0, 120))
    qapp.processEvents()
    clock.awake = 499
    watch.look()
    assert watch.told == []


def test_what_the_program_does_by_itself_is_no_touch(watch, clock, qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    watch.listen_to(field.windowHandle())
    watch.start(5)
    clock.awake = 200
    field.show()
    field.update()
    QTest.qWait(20)
    clock.awake = 300
    watch.look()
    assert watch.told == [LockReason.IDLE]


def test_every_window_in_front_is_listened_to_and_so_is_writing_by_an_input_method(
    watch, clock, qtbot, qapp
):
    first, second = QLineEdit(), QLineEdit()
    watch.follow(qapp)
    watch.start(5)
    for field in (first, second):
        qtbot.addWidget(field)
        field.show()
        field.activateWindow()
        qtbot.waitUntil(lambda field=field: qapp.focusWindow() is field.windowHandle())
        clock.awake += 200
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    clock.awake += 200
    QGuiApplication.inputMethod().cursorRectangleChanged.emit()
    clock.awake += 299
    watch.look()
    assert watch.told == []


def test_touches_pass_on_to_where_they_belong(watch, qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    watch.listen_to(field.windowHandle())
    assert not watch.eventFilter(field, QEvent(QEvent.Type.KeyPress))
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert field.text() == "a"


def test_this_machine_has_clocks_that_only_go_forward():
    clock = machine_clock()
    first, second = clock.awake(), clock.awake()
    assert second >= first
    assert clock.asleep() > -1


def test_a_machine_that_cannot_tell_sleep_never_tells_it():
    assert machine_clock("plan9").asleep() == 0


def test_macos_counts_as_sleep_what_only_one_of_its_clocks_goes_on_in(monkeypatch):
    import time  # noqa: PLC0415

    readings = {1: 900.0, 2: 300.0}
    monkeypatch.setattr(time, "CLOCK_MONOTONIC", 1)
    monkeypatch.setattr(time, "CLOCK_UPTIME_RAW", 2, raising=False)
    monkeypatch.setattr(time, "clock_gettime", readings.__getitem__)
    assert machine_clock("darwin").asleep() == 600


def test_windows_counts_as_sleep_what_only_one_of_its_clocks_goes_on_in(monkeypatch):
    import ctypes  # noqa: PLC0415

    class Kernel:
        def __init__(self, name):
            assert name == "kernel32"
            self.GetTickCount64 = type("F", (), {"__call__": lambda _: 900_000})()

        def QueryUnbiasedInterruptTime(self, place):  # noqa: N802
            place._obj.value = 3_000_000_000

    monkeypatch.setattr(ctypes, "CDLL", Kernel)
    assert machine_clock("win32").asleep() == 600
