"""The same words out and in again, by Even Keel and by peers, each as a whole process.

python bench/exchange_peers.py [--entries 3650] [--json]

Even Keel and KeePassXC encrypt and derive a key; jrnl is measured without encryption, RedNotebook
never encrypts. RedNotebook has no command line: its own month files are read by its own code.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape

from journal_app.app.new_id import new_id
from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.storage.journal import create_journal

PASSPHRASE = "quiet harbour at dawn"
WORDS = ("walk", "rain", "train", "late", "call", "kitchen", "quiet", "garden", "row", "river")
FIRST = datetime(2016, 1, 1, 9, tzinfo=UTC)


class Now:
    """The clock of a journal that is filled at once."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def zone(self) -> str:
        return "UTC"


@dataclass(frozen=True)
class Timed:
    """One deed of one program."""

    peer: str
    deed: str
    entries: int
    seconds: float | None
    """None where the program is not here, or cannot do it."""


def notes(entries: int) -> list[tuple[datetime, str]]:
    """The same words for everybody."""
    chance = Random(11)
    return [
        (FIRST + timedelta(hours=6 * number), " ".join(chance.choices(WORDS, k=60)))
        for number in range(entries)
    ]


def timed(argv: Sequence[str], place: Path, typed: str = "") -> float | None:
    """Seconds of a command; None where it fails or is not here."""
    if shutil.which(argv[0]) is None:
        return None
    begun = time.perf_counter()
    done = subprocess.run(
        argv,
        input=typed,
        cwd=place,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "XDG_CONFIG_HOME": str(place), "XDG_DATA_HOME": str(place)},
    )
    return time.perf_counter() - begun if done.returncode == 0 else None


def even_keel(place: Path, written: list[tuple[datetime, str]]) -> dict[str, float | None]:
    (place / "pw").write_text(PASSPHRASE)
    for name in ("full", "new"):
        with closing(create_journal(place / name, PASSPHRASE, clock=Now())) as journal:
            if name == "full":
                journal.entries.add_all(
                    Entry(EntryId(new_id()), moment_of(at, at, "UTC"), Note(text))
                    for at, text in written
                )
    run = [sys.executable, "-m", "journal_app"]
    secret = ["--passphrase-file", str(place / "pw")]
    out = str(place / "out.json")
    return {
        "out": timed([*run, "export", "full", "--format", "json", "--out", out, *secret], place),
        "in": timed([*run, "import", "new", out, *secret], place),
    }


_JRNL = """\
journals:
  default:
    journal: {journal}
version: v4.2
encrypt: false
timeformat: '%Y-%m-%d %H:%M'
default_hour: 9
default_minute: 0
highlight: false
indent_character: '|'
linewrap: 79
tagsymbols: '@'
template: false
editor: ''
colors: {{body: none, date: none, tags: none, title: none}}
"""


def jrnl(place: Path, written: list[tuple[datetime, str]]) -> dict[str, float | None]:
    text = "\n\n".join(f"[{at:%Y-%m-%d %H:%M}] {words}" for at, words in written) + "\n"
    (place / "in.txt").write_text(text)
    (place / "jrnl.yaml").write_text(_JRNL.format(journal=place / "journal.txt"))
    run = ["jrnl", "--config-file", str(place / "jrnl.yaml")]
    return {
        "in": timed([*run, "--import", "--file", str(place / "in.txt")], place),
        "out": timed([*run, "--format", "json", "--file", str(place / "out.json")], place),
    }


def keepassxc(place: Path, written: list[tuple[datetime, str]]) -> dict[str, float | None]:
    rows = "".join(
        f"<Entry><String><Key>Title</Key><Value>{at:%Y-%m-%d %H:%M}</Value></String>"
        f"<String><Key>Notes</Key><Value>{escape(text)}</Value></String></Entry>"
        for at, text in written
    )
    (place / "in.xml").write_text(
        "<?xml version='1.0' encoding='UTF-8'?><KeePassFile><Meta/><Root><Group>"
        f"<Name>Root</Name>{rows}</Group></Root></KeePassFile>"
    )
    secret = f"{PASSPHRASE}\n{PASSPHRASE}\n"
    return {
        "in": timed(["keepassxc-cli", "import", "-p", "in.xml", "db.kdbx"], place, secret),
        "out": timed(["keepassxc-cli", "export", "-q", "db.kdbx"], place, secret),
    }


PEERS: dict[str, Callable[[Path, list[tuple[datetime, str]]], dict[str, float | None]]] = {
    "Even Keel": even_keel,
    "jrnl (plain)": jrnl,
    "KeePassXC": keepassxc,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--entries", type=int, default=3650)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    written, found = notes(asked.entries), []
    for peer, work in PEERS.items():
        with tempfile.TemporaryDirectory(prefix="even-keel-peers-") as place:
            for deed, seconds in work(Path(place), written).items():
                found.append(Timed(peer, deed, asked.entries, seconds))
    if asked.json:
        print(json.dumps([asdict(one) for one in found], indent=1))
        return 0
    load = os.getloadavg()[0]
    print(f"{datetime.now(UTC).date()}, load {load:.1f}, {asked.entries:,} notes of 60 words")
    for one in found:
        took = "not here, or not done" if one.seconds is None else f"{one.seconds:6.2f} s"
        print(f"{one.peer:14}{one.deed:5}{took}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
