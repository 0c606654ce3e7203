"""The oracle: whether a journal holds what it must hold after a fault."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tests.faults.harness.story import CANARY, Contents, StandingClock

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EntryId
from journal_app.domain.vault_errors import WrongPassphraseError
from journal_app.storage.health import check_file
from journal_app.storage.journal import OpenJournal, open_journal
from journal_app.storage.search_index import check_search_index
from journal_app.storage.vault.folder import VaultFolder
from journal_app.storage.vault.rules import VaultRules

_EVERYTHING = 1_000_000


class Finding(StrEnum):
    """What can be found after a fault; ``FINE`` is the only good one."""

    FINE = "fine"
    LOST = "lost"
    """The journal is as it was before something that was acknowledged."""
    WRONG = "wrong"
    """The journal holds what it never held: half a step, or somebody else's text."""
    REFUSED = "refused"
    """The journal cannot be opened any more."""
    UNSOUND = "unsound"
    """A check of the file fails, or the search index is not what the entries say."""
    IN_THE_CLEAR = "in_the_clear"
    """A file shows text."""
    UNDETECTED = "undetected"
    """Something is damaged and no check says so."""
    MISTOLD = "mistold"
    """A process ended with an error of the wrong kind."""


@dataclass(frozen=True)
class Verdict:
    """What was found, and how many steps the journal holds."""

    finding: Finding
    reached: int = 0
    why: str = ""
    """The refusal, where there was one."""


def judge(
    folder: Path, rules: VaultRules, history: Sequence[Contents], acknowledged: int
) -> Verdict:
    """Whether a closed journal holds the steps that were acknowledged, and at most one more.

    ``history[n]`` is what it has to hold after ``n`` steps.
    """
    try:
        journal, passphrase = _opened(folder, rules, history[: acknowledged + 2])
        with closing(journal):
            key = journal.vault.key.database_key()
            found = contents_of(journal, passphrase)
            index = check_search_index(journal.vault.database)
    except (JournalError, OSError) as refusal:
        return Verdict(Finding.REFUSED, why=repr(refusal))
    if found not in history[acknowledged : acknowledged + 2]:
        return Verdict(Finding.LOST if found in history[:acknowledged] else Finding.WRONG)
    reached = acknowledged + history[acknowledged:].index(found)
    if not (index and is_sound(folder, key)):
        return Verdict(Finding.UNSOUND, reached)
    return Verdict(Finding.IN_THE_CLEAR if in_the_clear(folder) else Finding.FINE, reached)


def _opened(
    folder: Path, rules: VaultRules, history: Sequence[Contents]
) -> tuple[OpenJournal, str]:
    """Open with the newest passphrase that opens it."""
    *others, last = dict.fromkeys(contents.passphrase for contents in reversed(history))
    for passphrase in others:
        try:
            return open_journal(folder, passphrase, clock=StandingClock(), rules=rules), passphrase
        except WrongPassphraseError:
            continue
    return open_journal(folder, last, clock=StandingClock(), rules=rules), last


def contents_of(journal: OpenJournal, passphrase: str) -> Contents:
    """Everything in an open journal, read as the program reads it."""
    database, entries = journal.vault.database, journal.entries
    now = {entry.id: entry.body for entry in entries.newest(_EVERYTHING)}
    binned = frozenset(
        EntryId(one)
        for (one,) in database.rows("SELECT id FROM entry WHERE deleted_at NOTNULL AND zone <> ''")
    )
    now |= {one: entries.get(one).body for one in binned}
    edited = dict.fromkeys(one for (one,) in database.rows("SELECT row_id FROM row_wording"))
    earlier = {one: tuple(old.body for _, old in entries.history(one)) for one in edited}
    return Contents(
        {one: (*earlier.get(one, ()), body) for one, body in now.items()},
        binned,
        dict(database.rows("SELECT form, body FROM draft")),
        frozenset(one for one, _, _ in journal.imports.list()),
        passphrase,
    )


def is_sound(folder: Path, key: bytes) -> bool:
    """Whether the file passes its checks, all of it can be read, and the two key files agree."""
    files = VaultFolder(folder)
    try:
        check_file(files.journal, key)
    except JournalError:
        return False
    return files.keys.read_bytes() == files.keys_copy.read_bytes()


def in_the_clear(folder: Path, canary: str = CANARY) -> list[Path]:
    """Files below ``folder`` that show the canary, or that they are a database."""
    words = canary.strip()
    signs = [words.encode(), words.encode("utf-16-le"), b"CREATE TABLE", b"SQLite format 3\0"]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if any(sign in path.read_bytes() for sign in signs)]
