"""A look at everything in a vault: the journal, the keys, the backups."""

from collections.abc import Callable

from journal_app.domain.health import Checked, HealthReport
from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.domain.vault_errors import (
    Damage,
    JournalDamagedError,
    KeyFileDamagedError,
    NewerSchemaError,
)
from journal_app.storage.backup.stored_backups import prove_backups
from journal_app.storage.contents import Contents, contents_of
from journal_app.storage.health import LINKS, PAGES, STRUCTURE, opened_file, require
from journal_app.storage.keys.key_store import parse_keys
from journal_app.storage.search_index import check_search_index
from journal_app.storage.vault.connection import require_plausible_file
from journal_app.storage.vault.opening import identify
from journal_app.storage.vault.refusals import system_errors
from journal_app.storage.vault.unlocked import UnlockedVault


def check_up(unlocked: UnlockedVault, work: LongWork = UNWATCHED) -> HealthReport:
    """Look at everything; the journal is closed. Nothing is changed or mended.

    Raises NewerSchemaError, WorkStoppedError, or StorageUnavailableError and the like: looking
    did not work.
    """
    look = _Look(unlocked, work.part(0, 2))
    look.at_file()
    look.at_keys()
    return HealthReport(
        checked=tuple(look.checked),
        damaged=tuple(look.damaged),
        damage=look.damage,
        entries=look.entries,
        rows=tuple((name, table.rows) for name, table in look.contents.items()),
        backups=tuple(prove_backups(unlocked.folder, unlocked.key, work.part(1, 2))),
    )


class _Look:
    """What was looked at so far."""

    def __init__(self, unlocked: UnlockedVault, work: LongWork) -> None:
        self._vault, self._work = unlocked, work
        self._path = unlocked.folder.journal
        self._key = unlocked.key.database_key()
        self.checked: list[Checked] = []
        self.damaged: list[Checked] = []
        self.damage: Damage | None = None
        self.entries = 0
        self.contents: Contents = {}

    def at_file(self) -> None:
        """The journal; where it does not even open, nothing else of it can be looked at."""
        rollback = self._vault.folder.rollback
        with system_errors():
            self._try(Checked.FILE, lambda: require_plausible_file(self._path, rollback=rollback))
        if not self.damaged:
            self._try(Checked.PAGES, lambda: require(self._path, self._key, PAGES))
            self._try(Checked.STRUCTURE, lambda: require(self._path, self._key, STRUCTURE))
            self._try(Checked.CONTENT, self._read)
            self._try(Checked.LINKS, lambda: require(self._path, self._key, LINKS))
            self._try(Checked.SEARCH, self._search)

    def at_keys(self) -> None:
        """The key file and its copy."""
        folder, limits = self._vault.folder, self._vault.rules.limits
        for checked, path in (
            (Checked.KEY_FILE, folder.keys),
            (Checked.KEY_COPY, folder.keys_copy),
        ):
            self.checked.append(checked)
            try:
                proves = self._vault.key.proves(parse_keys(path, limits).check)
            except (KeyFileDamagedError, NewerSchemaError):
                proves = False
            if not proves:
                self.damaged.append(checked)

    def _try(self, checked: Checked, look: Callable[[], None]) -> None:
        self.checked.append(checked)
        self._work.tell(len(self.checked), len(Checked))
        try:
            look()
        except JournalDamagedError as error:
            self.damaged.append(checked)
            self.damage = self.damage or error.damage

    def _read(self) -> None:
        with opened_file(self._path, self._key) as database:
            identify(database, self._vault.rules, self._vault.vault_id)
            self.contents = contents_of(database, self._work.check)
            ((self.entries,),) = database.rows(
                "SELECT count(*) FROM entry WHERE deleted_at IS NULL"
            )

    def _search(self) -> None:
        with opened_file(self._path, self._key) as database:
            has_index = database.rows("SELECT 1 FROM sqlite_schema WHERE name = 'entry_search'")
            if has_index and not check_search_index(database):
                raise JournalDamagedError(Damage.UNREADABLE)
