"""What login1 and the screen savers of Linux desktops say over D-Bus.

Sources: org.freedesktop.login1(5), systemd.io/INHIBITOR_LOCKS, and the Idle Inhibition Service
Draft of freedesktop.org, whose ActiveChanged the desktops' own screen savers share.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    new_method_call,
)
from jeepney.fds import FileDescriptor

from journal_app.app.auto_lock.bus_line import BusLine
from journal_app.app.auto_lock.reason import LockReason
from journal_app.app.auto_lock.system_watch import Heard

LOGIN = "org.freedesktop.login1"
_MANAGER = DBusAddress("/org/freedesktop/login1", LOGIN, f"{LOGIN}.Manager")
_OWN_SESSION = "/org/freedesktop/login1/session/auto"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket"
_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class LinuxWatch:
    """Listens on both buses; one that is not there is silent."""

    def __init__(self, heard: Heard, environment: Mapping[str, str] = os.environ) -> None:
        self._login = Login(heard, environment.get("XDG_SESSION_ID", ""))
        system = environment.get("DBUS_SYSTEM_BUS_ADDRESS") or _SYSTEM_BUS
        self._lines = [BusLine(system, self._login)]
        session = _session_bus(environment)
        if session:
            self._lines.append(BusLine(session, ScreenSavers(heard)))
        self._waiting = list(self._lines)

    def start(self, window: int) -> None:  # noqa: ARG002 - other systems need it
        """Begin to listen."""
        waiting, self._waiting = self._waiting, []
        for line in waiting:
            line.open()

    def let_sleep(self) -> None:
        """Let go of what delays the sleep."""
        self._login.let_sleep()

    def stop(self) -> None:
        """Hang up."""
        for line in self._lines:
            line.close()
        self._login.let_sleep()


class Login:
    """Sleep, the session's lock, and another user in front; delays sleep until all is locked."""

    def __init__(self, heard: Heard, session: str) -> None:
        self._heard, self._session = heard, session
        self._delay: FileDescriptor | None = None

    def begin(self, line: BusLine) -> None:
        """Find the own session, if there is one, then listen to it and to the machine."""
        with suppress(DBusErrorResponse):
            session = self._session_path(line)
            line.listen(_signal(LOGIN, f"{LOGIN}.Session", "Lock", session))
            line.listen(_signal(LOGIN, _PROPERTIES, "PropertiesChanged", session))
        line.listen(_signal(LOGIN, _MANAGER.interface, "PrepareForSleep"))
        self._hold_sleep(line)

    def hear(self, line: BusLine, message: Message) -> None:
        """Tell what a signal means; an answer can only be the delay that was asked for."""
        body = message.body
        match _name_of(message), body:
            case None, (FileDescriptor() as delay,):
                self._keep(delay)
            case "PrepareForSleep", (True,):
                self._heard(LockReason.SLEEP)
            case "PrepareForSleep", (False,):
                self._hold_sleep(line)
            case "Lock", _:
                self._heard(LockReason.SCREEN)
            case "PropertiesChanged", (_, dict() as changed, *_):
                self._hear_changed(changed)

    def let_sleep(self) -> None:
        """Close the delay, if there is one."""
        delay, self._delay = self._delay, None
        if delay is not None:
            delay.close()

    def _hear_changed(self, changed: Mapping[str, Any]) -> None:
        if changed.get("Active") == ("b", False):
            self._heard(LockReason.SWITCH)
        elif changed.get("LockedHint") == ("b", True):
            self._heard(LockReason.SCREEN)

    def _session_path(self, line: BusLine) -> str:
        name: object = self._session
        if not name:
            own = DBusAddress(_OWN_SESSION, LOGIN, _PROPERTIES)
            ((_, name),) = line.ask(new_method_call(own, "Get", "ss", (f"{LOGIN}.Session", "Id")))  # type: ignore[misc]
        (path,) = line.ask(new_method_call(_MANAGER, "GetSession", "s", (name,)))
        return str(path)

    def _hold_sleep(self, line: BusLine) -> None:
        why = ("sleep", "Even Keel", "Closes its files first", "delay")
        line.send(new_method_call(_MANAGER, "Inhibit", "ssss", why))

    def _keep(self, delay: FileDescriptor) -> None:
        os.set_inheritable(delay.fileno(), False)  # noqa: FBT003 - it must not outlive the lock
        self.let_sleep()
        self._delay = delay


class ScreenSavers:
    """The lock screens of desktops that have one of their own."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard

    def begin(self, line: BusLine) -> None:
        """Listen to all of them, started or not."""
        for name in _SAVERS:
            line.listen(_signal(None, name, "ActiveChanged"))

    def hear(self, _line: BusLine, message: Message) -> None:
        """Tell that the screen is covered."""
        if _name_of(message) == "ActiveChanged" and message.body == (True,):
            self._heard(LockReason.SCREEN)


def _session_bus(environment: Mapping[str, str]) -> str:
    """The address of the session bus; never one that would start a bus or leave this machine."""
    address = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    if address:
        return address
    place = Path(environment.get("XDG_RUNTIME_DIR") or os.devnull) / "bus"
    return f"unix:path={place}" if place.exists() else ""


def _signal(
    sender: str | None, interface: str | None, name: str, path: str | None = None
) -> MatchRule:
    return MatchRule(type="signal", sender=sender, interface=interface, member=name, path=path)


def _name_of(message: Message) -> str | None:
    """The name of a signal; None for anything else."""
    if message.header.message_type is not MessageType.signal:
        return None
    name: str | None = message.header.fields.get(HeaderFields.member)
    return name
