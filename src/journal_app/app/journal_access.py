"""The ways into a journal; loaded on the journal's own thread while the person types."""

from dataclasses import dataclass
from pathlib import Path

from journal_app.app.shipped_texts import shipped_names
from journal_app.app.starter import starter_set
from journal_app.domain.backup import Backup
from journal_app.domain.ids import ScaleId
from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.domain.preferences import RecoveryWords
from journal_app.domain.scale import Scale
from journal_app.storage.backup.moving import restore_to
from journal_app.storage.backup.reading import keyed_by_passphrase, keyed_by_words
from journal_app.storage.backup.restoring import restore_damaged
from journal_app.storage.backup.stored_backups import keyed, newest_good_backup
from journal_app.storage.journal import OpenJournal, create_journal, open_journal, recover_journal
from journal_app.storage.keys.master_key import WORD_COUNT
from journal_app.storage.keys.passphrase import require_new_passphrase
from journal_app.storage.vault.opening import unlock_with_passphrase
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.begin_journal import begin_journal
from journal_app.usecases.first_steps import note_words
from journal_app.usecases.ports import Clock


@dataclass(frozen=True, slots=True)
class FolderAccess:
    """One journal folder, and the ways into it (fits ``JournalAccess``)."""

    folder: Path
    resources: Path
    clock: Clock
    rules: VaultRules | None = None

    def open(self, passphrase: str) -> OpenJournal:
        """Open with the passphrase. Raises as ``open_journal``."""
        opened = open_journal(self.folder, passphrase, clock=self.clock, rules=self.rules)
        return opened.say(shipped_names(self.resources))

    def recover(self, words: str, new_passphrase: str) -> OpenJournal:
        """Open with the recovery words and give a new passphrase. Raises as both."""
        require_new_passphrase(new_passphrase)
        journal = recover_journal(self.folder, words, clock=self.clock, rules=self.rules)
        try:
            journal.vault.set_passphrase(new_passphrase)
        except BaseException:
            journal.close()
            raise
        return journal.say(shipped_names(self.resources))

    def find_backup(self, passphrase: str, work: LongWork = UNWATCHED) -> Backup | None:
        """The newest backup of a damaged journal that is whole. Raises as opening does."""
        unlocked = unlock_with_passphrase(self.folder, passphrase, self.rules)
        try:
            return newest_good_backup(unlocked.folder, unlocked.key, work)
        finally:
            unlocked.close()

    def restore(self, passphrase: str, backup: Backup, work: LongWork = UNWATCHED) -> OpenJournal:
        """Open a backup in the place of a damaged journal, which is kept aside."""
        unlocked = unlock_with_passphrase(self.folder, passphrase, self.rules)
        try:
            chosen = keyed(unlocked.folder, backup.name, unlocked.key)
            vault = restore_damaged(unlocked, chosen, now=self.clock.now(), work=work)
        except BaseException:
            unlocked.close()
            raise
        return OpenJournal(vault, self.clock).say(shipped_names(self.resources))

    def move_in(
        self, file: Path, secret: str, passphrase: str, work: LongWork = UNWATCHED
    ) -> OpenJournal:
        """Make a journal of a backup, which its passphrase or its words open.

        Raises as ``keyed_by_words``, ``keyed_by_passphrase`` and ``restore_to``.
        """
        rules = self.rules or VaultRules()
        if len(secret.split()) == WORD_COUNT:
            backup = keyed_by_words(file, secret)
        else:
            backup = keyed_by_passphrase(file, secret, rules.limits)
        vault = restore_to(
            self.folder, backup, passphrase, now=self.clock.now(), rules=rules, work=work
        )
        return OpenJournal(vault, self.clock).say(shipped_names(self.resources))

    def create(self, passphrase: str) -> OpenJournal:
        """Create a journal with the starter set in it. Raises as ``create_journal``."""
        journal = create_journal(self.folder, passphrase, clock=self.clock, rules=self.rules)
        begin_journal(journal, starter_set(self.resources))
        note_words(journal.preferences, RecoveryWords.LATER)
        return journal.say(shipped_names(self.resources))

    def words(self, journal: OpenJournal) -> tuple[str, ...]:
        """The recovery words of a journal that was just made."""
        return journal.vault.words()

    def change_passphrase(self, journal: OpenJournal, passphrase: str) -> None:
        """Have another passphrase open a journal that was just made. Raises as making one."""
        require_new_passphrase(passphrase)
        journal.vault.set_passphrase(passphrase)

    def note_words_written(self, journal: OpenJournal) -> None:
        """Remember that the recovery words stand on paper."""
        note_words(journal.preferences, RecoveryWords.WRITTEN)

    def example_signs(self) -> tuple[Scale, ...]:
        """Warning signs to pick from while a journal is made; more wait inside."""
        starter = starter_set(self.resources)
        return tuple(sign for sign in starter.signs if sign.id in starter.first_signs)

    def keep_signs(self, journal: OpenJournal, signs: tuple[str, ...]) -> None:
        """Put the example signs that were picked into a journal."""
        with journal.transaction():
            for sign in starter_set(self.resources).signs:
                if ScaleId(sign.id) in signs:
                    journal.scales.save(sign)
