"""A child process that says what it has done until it ends, however it ends."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from journal_app.domain.errors import JournalError

Acknowledge = Callable[[], None]
_ACK = b"ack\n"
_READY = b"go\n"


@dataclass(frozen=True)
class Account:
    """What a child said."""

    acknowledged: int
    refusal: str = ""
    """The refusal it ended with, by the name of its type."""
    mistake: str = ""
    """The exception it ended with that is no refusal."""

    @property
    def went_well(self) -> bool:
        return not (self.refusal or self.mistake)


class Child:
    """A forked process; it waits for ``go`` and acknowledges by a call that no fault is put into."""

    def __init__(self, work: Callable[[Acknowledge], None]) -> None:
        gate, self._gate = os.pipe()
        self._heard, say = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._gate)
            os.close(self._heard)
            _live(work, gate, say)
        os.close(gate)
        os.close(say)

    def go(self) -> None:
        os.write(self._gate, _READY)
        os.close(self._gate)

    def await_first(self) -> bytes:
        """Wait until something was acknowledged, and return it: it is heard once only."""
        return os.read(self._heard, len(_ACK))

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def account(self, heard: bytes = b"") -> Account:
        """Wait for the end and return everything that was said."""
        with os.fdopen(self._heard, "rb") as rest:
            lines = (heard + rest.read()).splitlines(keepends=True)
        os.waitpid(self.pid, 0)
        ends = [line.decode().split() for line in lines if line != _ACK and line.endswith(b"\n")]
        said = dict(ends)
        return Account(lines.count(_ACK), said.get("refused", ""), said.get("mistaken", ""))


@contextmanager
def forked(work: Callable[[Acknowledge], None]) -> Iterator[Child]:
    """A child that does not outlive the test."""
    child = Child(work)
    try:
        yield child
    finally:
        child.kill()
        with suppress(ChildProcessError):
            os.waitpid(child.pid, 0)


def _live(work: Callable[[Acknowledge], None], gate: int, say: int) -> None:
    """Work and tell; readv and writev are calls that the storage never makes."""
    try:
        os.readv(gate, [bytearray(len(_READY))])
        work(lambda: os.writev(say, [_ACK]))
    except JournalError as refusal:
        os.writev(say, [f"refused {type(refusal).__name__}\n".encode()])
    except BaseException as mistake:  # noqa: BLE001 - it is told to the test
        os.writev(say, [f"mistaken {type(mistake).__name__}\n".encode()])
    finally:
        os._exit(0)
