"""The same small histories on two copies, brought together by Even Keel and by KeePassXC.

python bench/merge_peers.py [--steps 2] [--apart 0 2] [--json]

Each history is up to so many deeds (edit, delete) on one entry, by one copy or the other. Counted
is whether every wording that was saved is still there after both copies were brought together,
whether both orders give the same, and whether bringing a copy together with itself changes nothing.
Between two deeds lie 0 or more seconds: KeePassXC tells versions apart by the second.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import Final, Protocol
from xml.etree import ElementTree as ET

from journal_app.domain.entry import Entry, NoSuchEntryError
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.storage.journal import OpenJournal, create_journal, open_journal
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules

PASSPHRASE = "quiet harbour at dawn"
TINY = Cost(memory_kib=8, iterations=1, lanes=1)
RULES = VaultRules(limits=CostLimits(least=TINY, most=TINY), choose_cost=lambda _limits: TINY)
NOTE = EntryId("n")
DEEDS: Final = tuple(product((0, 1), ("edit", "delete")))
"""Which copy does what."""

History = Sequence[tuple[int, str]]


class Copies(Protocol):
    """Two copies of one journal that holds a note saying ``first``."""

    name: str

    def begin(self, place: Path) -> None: ...
    def edit(self, copy: int, text: str) -> bool: ...
    def delete(self, copy: int) -> None: ...
    def united(self, into: int, of: int) -> frozenset[str]:
        """Every wording, earlier ones too, of a copy of ``into`` after taking in ``of``."""
        ...


class EvenKeel:
    """By exchange files."""

    name = "Even Keel"

    def begin(self, place: Path) -> None:
        self._place = place
        now = datetime.now(UTC)
        with closing(create_journal(place / "0", PASSPHRASE, clock=self, rules=RULES)) as journal:
            journal.entries.add(Entry(NOTE, moment_of(now, now, "UTC"), Note("first")))
        shutil.copytree(place / "0", place / "1")

    def now(self) -> datetime:
        return datetime.now(UTC)

    def zone(self) -> str:
        return "UTC"

    def edit(self, copy: int, text: str) -> bool:
        with closing(self._open(str(copy))) as journal:
            journal.entries.replace(replace(journal.entries.get(NOTE), body=Note(text)))
        return True

    def delete(self, copy: int) -> None:
        with closing(self._open(str(copy))) as journal:
            journal.entries.delete(NOTE)

    def united(self, into: int, of: int) -> frozenset[str]:
        file = self._place / "of.jex"
        file.unlink(missing_ok=True)
        with closing(self._open(str(of))) as journal:
            journal.copies.write(file)
        shutil.rmtree(self._place / "together", ignore_errors=True)
        shutil.copytree(self._place / str(into), self._place / "together")
        with closing(self._open("together")) as journal:
            journal.copies.take(file)
            return frozenset(_wordings(journal))

    def _open(self, name: str) -> OpenJournal:
        return open_journal(self._place / name, PASSPHRASE, clock=self, rules=RULES)


def _wordings(journal: OpenJournal) -> set[str]:
    entries = [entry for _, entry in journal.entries.history(NOTE)]
    entries += journal.entries.beside(NOTE)
    with suppress(NoSuchEntryError):
        entries.append(journal.entries.get(NOTE))
    return {entry.body.text for entry in entries if isinstance(entry.body, Note)}


class KeePassXC:
    """By ``keepassxc-cli merge``; the note is the notes field of an entry."""

    name = "KeePassXC"

    def begin(self, place: Path) -> None:
        self._place = place
        secret = f"{PASSPHRASE}\n{PASSPHRASE}\n"
        self._run("db-create", "-p", "-t", "100", "0.kdbx", typed=secret)
        self._run("add", "-q", "--notes", "first", "0.kdbx", NOTE)
        shutil.copy(place / "0.kdbx", place / "1.kdbx")

    def edit(self, copy: int, text: str) -> bool:
        return self._run("edit", "-q", "--notes", text, f"{copy}.kdbx", NOTE) is not None

    def delete(self, copy: int) -> None:
        self._run("rm", "-q", f"{copy}.kdbx", NOTE)

    def united(self, into: int, of: int) -> frozenset[str]:
        shutil.copy(self._place / f"{into}.kdbx", self._place / "together.kdbx")
        self._run("merge", "-q", "-s", "together.kdbx", f"{of}.kdbx")
        text = self._run("export", "-q", "together.kdbx") or "<none/>"
        found = ET.fromstring(text).iter("String")
        return frozenset(
            each.findtext("Value") or "" for each in found if each.findtext("Key") == "Notes"
        )

    def _run(self, *argv: str, typed: str = f"{PASSPHRASE}\n") -> str | None:
        done = subprocess.run(
            ["keepassxc-cli", *argv],
            input=typed,
            cwd=self._place,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout if done.returncode == 0 else None


@dataclass
class Found:
    """What was counted over all histories."""

    peer: str
    apart: float
    histories: int = 0
    lost: int = 0
    """Histories after which a wording that was saved is nowhere any more."""
    order: int = 0
    """Those in which the order of bringing together makes a difference."""
    itself: int = 0
    """Those in which a copy is changed by itself."""


def try_one(copies: Copies, history: History, apart: float, found: Found) -> None:
    """Live one history, then bring the copies together both ways."""
    with tempfile.TemporaryDirectory(prefix="even-keel-peers-") as place:
        copies.begin(Path(place))
        said, gone = {"first"}, [False, False]
        for number, (copy, deed) in enumerate(history):
            time.sleep(apart)
            if gone[copy]:
                continue
            if deed == "delete":
                copies.delete(copy)
                gone[copy] = True
            elif copies.edit(copy, f"edit {number}"):
                said.add(f"edit {number}")
        there, back = copies.united(0, 1), copies.united(1, 0)
        alone = copies.united(0, 0)
        found.histories += 1
        # What both deleted may go; what somebody wrote and kept on one copy may not.
        found.lost += not all(gone) and not said <= there & back
        found.order += there != back
        found.itself += alone != copies.united(0, 0)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, default=2)
    parser.add_argument("--apart", type=float, nargs="+", default=[0.0, 1.1])
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    if shutil.which("keepassxc-cli") is None:
        print("keepassxc-cli is not installed here: nothing is compared.", file=sys.stderr)
        return 1
    rows: list[Found] = []
    peers: tuple[Copies, ...] = (EvenKeel(), KeePassXC())
    for apart in asked.apart:
        of_peers = [Found(peer.name, apart) for peer in peers]
        for length in range(1, asked.steps + 1):
            for history in product(DEEDS, repeat=length):
                for peer, found in zip(peers, of_peers, strict=True):
                    try_one(peer, history, apart, found)
        rows += of_peers
    if asked.json:
        print(json.dumps([asdict(row) for row in rows], indent=1))
        return 0
    print(f"{'':12}{'s apart':>8}{'histories':>10}{'lost words':>11}{'order':>7}{'itself':>7}")
    for row in rows:
        counts = f"{row.histories:10}{row.lost:11}{row.order:7}{row.itself:7}"
        print(f"{row.peer:12}{row.apart:8.1f}{counts}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
