"""Nobody is reminded unless they asked for it, more than once a day, or of what they wrote."""

import json
import shutil
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from jeepney import MessageType, message_bus, new_method_return
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QTimer

from journal_app.app.desktop_notice import DesktopNotice, notify_call
from journal_app.app.device_settings import DeviceSettingsFile
from journal_app.app.reminders import Reminders, clock_of

EVENING = datetime(2026, 3, 5, 19, 0, tzinfo=UTC)


class Clock:
    def __init__(self):
        self.time = EVENING

    def now(self):
        return self.time

    def zone(self):
        return "Europe/Dublin"


@dataclass
class Around:
    clock: Clock


class Program:
    def __init__(self, file: Path):
        self.environment = Around(Clock())
        self.device = DeviceSettingsFile(file)
        self.tray = None


@pytest.fixture
def program(tmp_path):
    return Program(tmp_path / "device.json")


@pytest.fixture
def said():
    return []


@pytest.fixture
def reminders(qapp, program, said):
    made = Reminders(program, said.append)
    yield made
    made.findChild(QTimer).stop()


@pytest.fixture
def wanted(reminders, program):
    program.device.change(remind_at="19:00")
    reminders.obey()
    return reminders


def test_nobody_looks_at_the_clock_unless_asked_to(reminders, said):
    reminders.obey()
    reminders.look()
    assert (reminders.watching, said) == (False, [])


def test_one_sentence_is_said_once_a_day(wanted, program, said):
    for minutes in range(0, 600, 7):
        program.environment.clock.time = EVENING + timedelta(minutes=minutes)
        wanted.look()
    assert said == ["A moment for today?"]
    program.environment.clock.time = EVENING + timedelta(days=1)
    wanted.look()
    assert len(said) == 2


def test_whoever_wrote_something_is_not_asked(wanted, program, said):
    program.environment.clock.time = EVENING - timedelta(hours=9)
    wanted.be_quiet()
    program.environment.clock.time = EVENING
    wanted.look()
    assert said == []


def test_a_program_that_starts_again_remembers_that_it_asked(wanted, program, said, tmp_path):
    wanted.look()
    again = Program(tmp_path / "device.json")
    other = Reminders(again, said.append)
    other.look()
    assert len(said) == 1


def test_without_reminders_no_day_is_kept_outside_the_journal(reminders, program, tmp_path):
    reminders.be_quiet()
    assert program.device.settings.quiet_on == ""
    program.device.change(remind_at="19:00")
    reminders.obey()
    reminders.be_quiet()
    assert program.device.settings.quiet_on == "2026-03-05"
    program.device.change(remind_at="")
    reminders.obey()
    kept = json.loads((tmp_path / "device.json").read_text())
    assert (kept["quiet_on"], reminders.watching) == ("", False)


@pytest.mark.parametrize("text", ["", "soon", "25:00"])
def test_a_setting_that_is_no_time_of_day_is_never(text):
    assert clock_of(text) is None


def test_an_icon_beside_the_clock_says_it_where_there_is_one(qapp, program, said):
    class Tray:
        shown = True

        def say(self, text):
            said.append(text)

    program.tray = Tray()
    program.device.change(remind_at="19:00")
    Reminders(program).look()
    assert said == ["A moment for today?"]


def test_a_notice_says_nothing_but_the_question():
    call = notify_call("A moment for today?")
    assert call.body[0] == call.body[3] == "Even Keel"
    assert call.body[4:6] == ("A moment for today?", [])


@pytest.fixture
def bus(tmp_path):
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("dbus-daemon is not here")
    command = [daemon, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield process.stdout.readline().strip()
        process.terminate()


def test_the_desktop_is_asked_over_its_own_bus(qapp, bus, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    with open_dbus_connection(bus) as desktop:
        desktop.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
        notice = DesktopNotice(qapp)
        notice.say("A moment for today?")
        while (heard := desktop.receive(timeout=20)).header.message_type is not (
            MessageType.method_call
        ):
            pass
        desktop.send(new_method_return(heard, "u", (1,)))
        assert heard.body[4] == "A moment for today?"
        notice.end()


def test_without_a_bus_nothing_happens(qapp, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    DesktopNotice(qapp).say("A moment for today?")
