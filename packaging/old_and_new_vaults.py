"""Journals of other versions, for trying a package: all that ever shipped, and one yet to come.

PYTHONPATH=src python packaging/old_and_new_vaults.py FOLDER

Those of tests/vaults have keys that cost next to nothing, which the program rightly refuses: here
the key files, and nothing else, are sealed again at the least cost it takes. The one yet to come is
a new journal whose schema number is far above today's.
"""

import shutil
import sys
from pathlib import Path

from journal_app.app.clock import SystemClock
from journal_app.storage.journal import create_journal
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.keys.key_file import KeyFile
from journal_app.storage.keys.key_store import replace_keys
from journal_app.storage.vault.folder import VaultFolder
from journal_app.storage.vault.opening import unlock_with_passphrase
from journal_app.storage.vault.rules import VaultRules

SHIPPED = Path(__file__).resolve().parents[1] / "tests" / "vaults"
PASSPHRASE = "quiet harbour at dawn"  # noqa: S105 - of made-up journals
NEWER = "schema-newer"
_LEAST = CostLimits().least
_TINY = Cost(memory_kib=8, iterations=1, lanes=1)
_ANY = VaultRules(limits=CostLimits(least=_TINY), choose_cost=lambda _: _LEAST)


def write_vaults(target: Path) -> None:
    """Write them all under ``target``, with their passphrase beside them."""
    target.mkdir(parents=True)
    (target / "passphrase").write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    for shipped in sorted(SHIPPED.glob("schema-*")):
        made = Path(shutil.copytree(shipped, target / shipped.name))
        unlocked = unlock_with_passphrase(made, PASSPHRASE, _ANY)
        assert unlocked.vault_id is not None
        keys = KeyFile.seal(unlocked.key, unlocked.vault_id, PASSPHRASE, _LEAST)
        replace_keys(VaultFolder(made), keys, PASSPHRASE, _ANY.limits)
        unlocked.close()
    journal = create_journal(target / NEWER, PASSPHRASE, clock=SystemClock(), rules=_ANY)
    journal.vault.database.write("PRAGMA user_version = 9999")
    journal.close()


if __name__ == "__main__":
    write_vaults(Path(sys.argv[1]))
