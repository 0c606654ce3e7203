"""One line to a message bus, on a thread of its own: whatever the bus does, the window lives."""

import threading
from contextlib import suppress
from typing import Protocol

from jeepney import AuthenticationError, DBusErrorResponse, MatchRule, Message, message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

ANSWER_SECONDS = 2.0
_BOTH_WAYS = 2  # SHUT_RDWR
_GONE = (OSError, ValueError, RuntimeError, AuthenticationError, DBusErrorResponse)
"""No bus, one that speaks another way, or one that went away."""


class Listener(Protocol):
    """Whoever wants to hear from a bus; called on the line's thread."""

    def begin(self, line: "BusLine") -> None:
        """Say what is of interest."""
        ...

    def hear(self, line: "BusLine", message: Message) -> None:
        """Take a message."""
        ...


class BusLine:
    """A line that is quietly not there where there is no bus."""

    def __init__(self, address: str, listener: Listener) -> None:
        self._address, self._listener = address, listener
        self._connection: DBusConnection | None = None
        self._closed = False

    def open(self) -> threading.Thread:
        """Begin to listen; returns at once."""
        thread = threading.Thread(target=self._run, name="message bus", daemon=True)
        thread.start()
        return thread

    def close(self) -> None:
        """Hang up; the thread ends by itself."""
        self._closed = True
        if self._connection is not None:
            with suppress(OSError):
                self._connection.sock.shutdown(_BOTH_WAYS)

    def ask(self, call: Message) -> tuple[object, ...]:
        """Ask and wait for the answer; only before anything is listened to."""
        assert self._connection is not None
        answer = self._connection.send_and_get_reply(call, timeout=ANSWER_SECONDS)
        found: tuple[object, ...] = unwrap_msg(answer)
        return found

    def send(self, call: Message) -> None:
        """Ask without waiting."""
        assert self._connection is not None
        self._connection.send(call)

    def listen(self, rule: MatchRule) -> None:
        """Hear signals that fit a rule."""
        self.send(message_bus.AddMatch(rule))

    def _run(self) -> None:
        with (
            suppress(*_GONE),
            open_dbus_connection(
                self._address, enable_fds=True, auth_timeout=ANSWER_SECONDS
            ) as connection,
        ):
            self._connection = connection
            self._listener.begin(self)
            while not self._closed:
                self._listener.hear(self, connection.receive())
