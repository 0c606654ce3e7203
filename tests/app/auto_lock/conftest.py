"""A private message bus with a login manager and a screen saver that do as they are told."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

SYSTEM_PYTHON = "/usr/bin/python3"
MOCK = "org.freedesktop.DBus.Mock"
LOGIN = "org.freedesktop.login1"
SAVER = "org.freedesktop.ScreenSaver"


def can_mock() -> bool:
    if shutil.which("dbus-daemon") is None or not Path(SYSTEM_PYTHON).exists():
        return False
    tried = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import dbusmock"], capture_output=True, check=False
    )
    return tried.returncode == 0


class Bus:
    """One bus for both purposes; speaks to its mocks as their master."""

    def __init__(self, address: str) -> None:
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

        self.address = address
        self._line = open_dbus_connection(address)
        self._mocks: list[subprocess.Popen] = []

    @property
    def environment(self) -> dict[str, str]:
        return {
            "DBUS_SYSTEM_BUS_ADDRESS": self.address,
            "DBUS_SESSION_BUS_ADDRESS": self.address,
        }

    def mock(self, *arguments: str, name: str) -> None:
        """Start a mock and wait until it owns its name."""
        from jeepney import MatchRule, message_bus  # noqa: PLC0415

        rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        rule.add_arg_condition(0, name)
        self._line.send_and_get_reply(message_bus.AddMatch(rule))
        with self._line.filter(rule) as seen:
            command = [SYSTEM_PYTHON, "-m", "dbusmock", *arguments]
            self._mocks.append(
                subprocess.Popen(
                    command,
                    env={**os.environ, **self.environment},
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            )
            self._line.recv_until_filtered(seen, timeout=20)

    def call(self, path: str, name: str, method: str, signature: str = "", *body):
        """Ask a mock something of its own interface."""
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415
        from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

        call = new_method_call(DBusAddress(path, name, MOCK), method, signature, body)
        return unwrap_msg(self._line.send_and_get_reply(call, timeout=10))

    def signal(self, path: str, name: str, interface: str, member: str, signature="", *body):
        """Let a mock send a signal."""
        self.call(path, name, "EmitSignal", "sssav", interface, member, signature, list(body))

    def stop(self) -> None:
        self._line.close()
        for mock in self._mocks:
            mock.terminate()
            mock.wait()


class Desktop:
    """One session of one person on a made-up machine."""

    MANAGER = "/org/freedesktop/login1"
    SESSION = "/org/freedesktop/login1/session/c1"

    def __init__(self, bus: Bus) -> None:
        self.bus = bus
        self.environment = {**bus.environment, "XDG_SESSION_ID": "c1"}
        bus.mock("--system", "--template", "logind", name=LOGIN)
        bus.call(self.MANAGER, LOGIN, "AddSession", "ssusb", "c1", "seat0", os.getuid(), "me", True)
        bus.mock(SAVER, "/org/freedesktop/ScreenSaver", SAVER, name=SAVER)

    def sleep(self, *, begins: bool = True) -> None:
        self.bus.signal(
            self.MANAGER, LOGIN, f"{LOGIN}.Manager", "PrepareForSleep", "b", ("b", begins)
        )

    def lock_session(self, session: str = SESSION) -> None:
        self.bus.signal(session, LOGIN, f"{LOGIN}.Session", "Lock")

    def change(self, name: str, *, value: bool) -> None:
        self.bus.call(
            self.SESSION,
            LOGIN,
            "UpdateProperties",
            "sa{sv}",
            f"{LOGIN}.Session",
            {name: ("b", value)},
        )

    def cover_screen(self, *, active: bool = True) -> None:
        place = "/org/freedesktop/ScreenSaver"
        self.bus.signal(place, SAVER, SAVER, "ActiveChanged", "b", ("b", active))

    def delays(self) -> list[str]:
        """Who delays the sleep, as the login manager was asked."""
        calls = self.bus.call(self.MANAGER, LOGIN, "GetMethodCalls", "s", "Inhibit")[0]
        return [" ".join(value for _, value in arguments) for _, arguments in calls]


@pytest.fixture
def bus() -> Iterator[Bus]:
    if not can_mock():
        pytest.skip("dbus-daemon or python3-dbusmock is not here")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    made = Bus(daemon.stdout.readline().strip())
    made.daemon = daemon
    yield made
    made.stop()
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def desktop(bus) -> Desktop:
    return Desktop(bus)
