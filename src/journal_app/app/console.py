"""What a command touches besides the journal: streams, clock, the person at the keyboard."""

from __future__ import annotations

import getpass
import io
import json
import sys
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO

from journal_app.app.clock import SystemClock
from journal_app.app.new_id import new_id
from journal_app.app.usage import UsageError
from journal_app.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal_app.storage.vault.rules import VaultRules
    from journal_app.usecases.ports import Clock, NewId


@dataclass(frozen=True, slots=True)
class Console:
    """Tests put other things in place of any of these."""

    out: TextIO
    err: TextIO
    stdin: BinaryIO | None
    ask: Callable[[str], str]
    """Asks for a secret without showing it."""
    clock: Clock
    new_id: NewId
    rules: VaultRules | None = None

    def say(self, text: str) -> None:
        """A message for the person: on standard error."""
        self.err.write(f"{text}\n")

    def answer(self, text: str) -> None:
        """What was asked for: on standard output."""
        self.out.write(f"{text}\n")

    def answer_json(self, document: dict[str, Any]) -> None:
        """The one document of ``--json``, in ASCII, so that any locale can print it."""
        self.answer(json.dumps(document, indent=2, allow_nan=False))


def system_console() -> Console:
    """This process's own surroundings."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    return Console(
        out=sys.stdout or io.StringIO(),  # a stream may be closed before the start
        err=sys.stderr or io.StringIO(),
        stdin=getattr(sys.stdin, "buffer", None),
        ask=ask_hidden,
        clock=SystemClock(),
        new_id=new_id,
    )


def ask_hidden(question: str) -> str:
    """Ask at the terminal; refuse where there is none, rather than show what is typed."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(question)
        except (getpass.GetPassWarning, EOFError, OSError):
            raise UsageError(
                tr(
                    "There is no terminal to ask on. Give a file, or - for standard input: "
                    "see --passphrase-file, --new-passphrase-file and --words-file."
                )
            ) from None
