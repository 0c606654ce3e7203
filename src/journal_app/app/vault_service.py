"""What a person can do for the vault itself, from the open journal; on the journal's thread."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from journal_app import translation
from journal_app.app.printing import write_whole
from journal_app.domain.backup import Backup, BackupReason
from journal_app.domain.backup_schedule import copy_is_due
from journal_app.domain.health import HealthReport
from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.domain.moment import counting_day, zone_named
from journal_app.domain.paper import Paper
from journal_app.domain.preferences import RecoveryWords
from journal_app.report.print_resources import PrintResources
from journal_app.report.recovery_sheet import recovery_sheet
from journal_app.storage.backup.reading import KeyedBackup, keyed_by_passphrase, keyed_by_words
from journal_app.storage.backup.restoring import restore_backup, undo_restore
from journal_app.storage.backup.rotation import change_words
from journal_app.storage.backup.stored_backups import copy_out, keyed
from journal_app.storage.check_up import check_up
from journal_app.storage.journal import OpenJournal
from journal_app.storage.keys.master_key import WORD_COUNT
from journal_app.storage.vault.aside import kept_aside, remove_aside
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.passphrase_check import PassphraseCheck
from journal_app.ui.screens.safe_keeping.state import BackupOverview
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.first_steps import note_words
from journal_app.usecases.ports import Clock


class OpenVaultService:
    """Backups, checks and keys (fits ``VaultService``); what replaces the journal closes it."""

    def __init__(
        self,
        journal: OpenJournal,
        clock: Clock,
        resources: Path,
        start_again: Callable[[], None],
    ) -> None:
        self.journal, self.clock = journal, clock
        self._start_again = start_again
        self._stationery = PrintResources(resources)
        self._paper = Paper.A4
        self._closed = False

    def overview(self) -> BackupOverview:
        """What is kept besides the journal."""
        place, preferences = zone_named(self.clock.zone()), self.journal.preferences.get()
        self._paper = preferences.paper
        today = counting_day(self.clock.now().astimezone(place), preferences.day_ends)
        copied = self.journal.copied_out.last()
        return BackupOverview(
            backups=tuple(self.journal.backups.all()),
            aside=tuple(kept_aside(self._vault.folder)),
            copied_out=copied,
            copy_due=copy_is_due(None if copied is None else copied.date(), today),
            zone=self.clock.zone(),
        )

    def back_up(self, work: LongWork = UNWATCHED) -> Backup:
        """Make a backup now."""
        back_up = BackUp(self.journal.backups, self.clock, self.journal.preferences)
        return back_up(BackupReason.BY_HAND, work)

    def copy_out(self, name: str, target: Path, work: LongWork = UNWATCHED) -> None:
        """Copy a backup to another place, and remember that."""
        copy_out(self._vault.folder, name, self._vault.key, target, work)
        self.journal.copied_out.remember()

    def restore(self, name: str, work: LongWork = UNWATCHED) -> None:
        """Go back to a backup."""
        self._go_back(keyed(self._vault.folder, name, self._vault.key), work)

    def restore_file(self, path: Path, secret: str, work: LongWork = UNWATCHED) -> None:
        """Go back to a backup file under its own passphrase or words, or under those of now."""
        limits = self._vault.rules.limits
        if not secret.strip():
            backup = KeyedBackup(path, self._vault.key)
        elif len(secret.split()) == WORD_COUNT:
            backup = keyed_by_words(path, secret)
        else:
            backup = keyed_by_passphrase(path, secret, limits)
        self._go_back(backup, work)

    def take_back(self, name: str, work: LongWork = UNWATCHED) -> None:
        """Take a journal back that was put aside."""
        with self._replacing():
            undo_restore(self._vault, name, now=self.clock.now(), work=work).close()

    def remove(self, name: str) -> None:
        """Remove a journal that was put aside, for good."""
        remove_aside(self._vault.folder, name)

    def check(self, work: LongWork = UNWATCHED) -> HealthReport:
        """Look at everything; the journal is closed for that time."""
        with self._vault.resting() as unlocked:
            return check_up(unlocked, work)

    def change_passphrase(self, current: str, new: str) -> None:
        """Have another passphrase open the journal."""
        self._vault.change_passphrase(current, new)

    def start_again(self) -> None:
        """Start the program afresh on what is there now."""
        self._start_again()

    def words(self, passphrase: str) -> tuple[str, ...]:
        """The recovery words, for somebody who knows the passphrase."""
        PassphraseCheck(self._vault)(passphrase)
        return self._vault.words()

    def note_words_written(self) -> None:
        """Remember that the recovery words stand on paper."""
        note_words(self.journal.preferences, RecoveryWords.WRITTEN)

    def new_words(self, passphrase: str) -> tuple[str, ...]:
        """Put the journal under new recovery words, and return them.

        They are noted as written down before: the screen lets nobody go on who has not said so,
        and the journal is closed by then.
        """
        PassphraseCheck(self._vault)(passphrase)
        self.note_words_written()
        with self._replacing():
            vault = change_words(self._vault, passphrase, now=self.clock.now())
            vault.close()
            return vault.words()

    def is_open(self) -> bool:
        """Whether the journal can still be worked with."""
        return not self._closed

    def write_sheet(self, words: tuple[str, ...], path: Path) -> None:
        """Write the words as a page to print."""
        spoken = translation.language()
        write_whole(path, recovery_sheet(words, self._stationery, self._paper, spoken))

    @property
    def _vault(self) -> OpenVault:
        return self.journal.vault

    def _go_back(self, backup: KeyedBackup, work: LongWork) -> None:
        with self._replacing():
            restore_backup(self._vault, backup, now=self.clock.now(), work=work).close()

    @contextmanager
    def _replacing(self) -> Iterator[None]:
        """Whatever comes of it, know afterwards whether the journal is still open."""
        try:
            yield
        finally:
            self._closed = not self._vault.database.is_open
