"""Backups and what rests on them, to be cut short at any point."""

from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.faults.harness.deeds import Acknowledge, Telling
from tests.faults.harness.oracle import Finding, Verdict, judge
from tests.faults.harness.story import NOON, Contents, Story

from journal_app.domain.backup import Backup, BackupReason
from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import NoSuchBackupError
from journal_app.storage.backup.making import make_backup
from journal_app.storage.backup.restoring import restore_backup, undo_restore
from journal_app.storage.backup.rotation import change_words
from journal_app.storage.backup.stored_backups import keyed, newest_good_backup, prove_backups
from journal_app.storage.health import whole_contents
from journal_app.storage.vault.aside import kept_aside
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.opening import open_with_passphrase, open_with_words
from journal_app.storage.vault.rules import VaultRules


@dataclass(frozen=True)
class BackingUp:
    """Make a backup."""

    told: Telling

    def prepare(self, folder: Path) -> None:
        self.told.prepare(folder)

    def do(self, folder: Path, acknowledge: Acknowledge) -> None:
        with closing(_opened(self.told.rules, folder, self._contents)) as vault:
            make_backup(vault, BackupReason.BY_HAND, NOON)
            acknowledge()

    def judge(self, folder: Path, acknowledged: int) -> Verdict:
        """A file that stands among the backups is a whole one."""
        verdict = judge(folder, self.told.rules, [self._contents], 0)
        if verdict.finding is not Finding.FINE:
            return verdict
        with closing(_opened(self.told.rules, folder, self._contents)) as vault:
            found = prove_backups(vault.folder, vault.key)
        whole = all(isinstance(one, Backup) for one in found)
        return verdict if whole and len(found) >= acknowledged else Verdict(Finding.LOST)

    @property
    def _contents(self) -> Contents:
        return self.told.story.contents[self.told.begun]


@dataclass(frozen=True)
class Restoring:
    """Put a backup in the place of a journal that has gone on since, or take that back."""

    rules: VaultRules
    story: Story
    backed_up: int
    """Steps after which the backup was made."""
    undo: bool = False

    def prepare(self, folder: Path) -> None:
        Telling(self.rules, self.story, self.backed_up).prepare(folder)
        with closing(_opened(self.rules, folder, self._then)) as vault:
            make_backup(vault, BackupReason.BY_HAND, NOON)
        Telling(self.rules, self.story, self.backed_up).do(folder, lambda: None)
        if self.undo:
            with closing(_opened(self.rules, folder, self._now)) as vault:
                _restored(vault).close()

    def do(self, folder: Path, acknowledge: Acknowledge) -> None:
        with closing(_opened(self.rules, folder, self._now)) as vault:
            _taken_back(vault) if self.undo else _restored(vault)
            acknowledge()

    def judge(self, folder: Path, acknowledged: int) -> Verdict:
        """It is the one journal or the other; what was replaced is kept aside and whole."""
        history = [self._restored, self._now] if self.undo else [self._now, self._restored]
        verdict = judge(folder, self.rules, history, acknowledged)
        if verdict.finding is not Finding.FINE:
            return verdict
        with closing(_opened(self.rules, folder, self._now)) as vault:
            aside = [vault.folder.aside / one.name for one in kept_aside(vault.folder)]
            key = vault.key.database_key()
        if not all(map(_is_whole, aside, [key] * len(aside))):
            return Verdict(Finding.UNSOUND, verdict.reached)
        return verdict if aside or not verdict.reached else Verdict(Finding.LOST)

    @property
    def _then(self) -> Contents:
        return self.story.contents[self.backed_up]

    @property
    def _now(self) -> Contents:
        return self.story.contents[-1]

    @property
    def _restored(self) -> Contents:
        return replace(self._then, passphrase=self._now.passphrase)


@dataclass(frozen=True)
class Rotating:
    """Put the journal under new recovery words."""

    told: Telling
    old: list[str] = field(default_factory=list)

    def prepare(self, folder: Path) -> None:
        self.told.prepare(folder)
        with closing(_opened(self.told.rules, folder, self._contents)) as vault:
            self.old.append(" ".join(vault.words()))

    def do(self, folder: Path, acknowledge: Acknowledge) -> None:
        vault = _opened(self.told.rules, folder, self._contents)
        with closing(vault):
            change_words(vault, self._contents.passphrase, now=NOON)
            acknowledge()

    def judge(self, folder: Path, acknowledged: int) -> Verdict:
        """The passphrase opens it, and the words that it then shows open it too."""
        verdict = judge(folder, self.told.rules, [self._contents], 0)
        if verdict.finding is not Finding.FINE:
            return verdict
        with closing(_opened(self.told.rules, folder, self._contents)) as vault:
            words = " ".join(vault.words())
        try:
            open_with_words(folder, words, self.told.rules).close()
        except JournalError as refusal:
            return Verdict(Finding.REFUSED, why=repr(refusal))
        return Verdict(Finding.LOST) if acknowledged and words in self.old else verdict

    @property
    def _contents(self) -> Contents:
        return self.told.story.contents[self.told.begun]


def _opened(rules: VaultRules, folder: Path, contents: Contents) -> OpenVault:
    return open_with_passphrase(folder, contents.passphrase, rules, now=NOON)


def _restored(vault: OpenVault) -> OpenVault:
    backup = newest_good_backup(vault.folder, vault.key)
    if backup is None:  # it could not be read just now
        raise NoSuchBackupError
    return restore_backup(vault, keyed(vault.folder, backup.name, vault.key), now=NOON)


def _taken_back(vault: OpenVault) -> OpenVault:
    return undo_restore(vault, kept_aside(vault.folder)[0].name, now=NOON)


def _is_whole(path: Path, key: bytes) -> bool:
    try:
        whole_contents(path, key)
    except JournalError:
        return False
    return True
