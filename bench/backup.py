"""A backup and what goes with it: how long the journal's thread is held, and all the rest.

python bench/backup.py [--entries 84 3650 36500] [--rounds 5]
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import TypeVar

from journal_app.domain.backup import Backup, BackupReason
from journal_app.storage.backup.making import finish_backup, make_backup, take_copy
from journal_app.storage.backup.reading import KeyedBackup
from journal_app.storage.backup.restoring import restore_backup
from journal_app.storage.backup.rotation import change_words
from journal_app.storage.backup.stored_backups import is_backed_up, whole_backups
from journal_app.storage.check_up import check_up
from journal_app.storage.vault.open_vault import OpenVault
from save import SEED, START, furnished

T = TypeVar("T")
PASSPHRASE = "only for measuring"
"""The one that save.py gives its journal."""


@dataclass
class Watch:
    """How long each thing took, and the longest time nobody could have gone first."""

    taken: dict[str, list[float]] = field(default_factory=dict)
    last: float = 0.0
    longest: float = 0.0

    def __call__(self, name: str, work: Callable[[], T]) -> T:
        start = time.perf_counter()
        answer = work()
        self.taken.setdefault(name, []).append(1000 * (time.perf_counter() - start))
        return answer

    def gives_way(self) -> bool:
        now = time.perf_counter()
        self.longest, self.last = max(self.longest, now - self.last), now
        return False


def backed_up(vault: OpenVault, watch: Watch) -> Backup:
    """One backup, its two halves measured apart."""
    watch.last, watch.longest = time.perf_counter(), 0.0
    taken = watch(
        "journal's thread",
        lambda: take_copy(vault, BackupReason.BY_HAND, START, watch.gives_way),
    )
    watch.gives_way()
    watch.taken.setdefault("of that, longest at a stretch", []).append(1000 * watch.longest)
    assert taken is not None
    return watch("any thread: checked, packed, read back", lambda: finish_backup(taken))


def measured(count: int, rounds: int) -> dict[str, object]:
    """Everything at one size of journal."""
    watch = Watch()
    with tempfile.TemporaryDirectory() as place:
        vault = furnished(Path(place) / "vault", count, random.Random(SEED)).vault
        for _ in range(rounds):
            made = backed_up(vault, watch)
            watch("is anything new since?", lambda: is_backed_up(vault.folder, vault.key))
            watch("all of it at once", lambda: make_backup(vault, BackupReason.BY_HAND, START))
        kept = len(whole_backups(vault.folder, vault.key))
        watch("all kept ones read", lambda: whole_backups(vault.folder, vault.key))
        unlocked = vault.shut()
        watch(f"check, with {kept} backups", lambda: check_up(unlocked))
        size = vault.folder.journal.stat().st_size
    with tempfile.TemporaryDirectory() as place:
        vault = furnished(Path(place) / "vault", count, random.Random(SEED)).vault
        made = make_backup(vault, BackupReason.BY_HAND, START)
        file = KeyedBackup(vault.folder.backups / made.name, vault.key)
        restored = watch("restore", lambda: restore_backup(vault, file, now=START))
        renewed = watch("new words", lambda: change_words(restored, PASSPHRASE, now=START))
        renewed.close()
    return {
        "entries": count,
        "journal_mb": round(size / 1e6, 1),
        "backup_mb": round(made.size / 1e6, 1),
        "ms": {name: round(median(times), 1) for name, times in watch.taken.items()},
    }


def main() -> int:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, nargs="+", default=[84, 3650, 36500])
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    print(json.dumps([measured(count, asked.rounds) for count in asked.entries], indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
