"""A sealed file of the whole journal at a place of the person's own."""

import os
from pathlib import Path

from journal_app.domain.backup import Backup, BackupReason
from journal_app.domain.long_work import UNWATCHED, LongWork
from journal_app.domain.vault_errors import FileThereError
from journal_app.storage.backup.stored_backups import copy_out
from journal_app.storage.journal import OpenJournal
from journal_app.translation import tr_n
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.ports import Clock


def require_free(target: Path) -> None:
    """Refuse a place that is taken before anything is opened. Raises FileThereError."""
    if os.path.lexists(target):
        raise FileThereError


def write_sealed_copy(
    journal: OpenJournal, clock: Clock, target: Path, work: LongWork = UNWATCHED
) -> Backup:
    """Make a backup, copy it there, and read the copy back.

    Raises as ``BackUp`` and ``copy_out``.
    """
    back_up = BackUp(journal.backups, clock, journal.preferences)
    with back_up.before(BackupReason.BY_HAND, work) as made:
        copy_out(journal.vault.folder, made.name, journal.vault.key, target, work.part(1, 2))
    journal.copied_out.remember()
    return made


def read_back_words(made: Backup) -> str:
    """What a backup holds."""
    return tr_n(
        "The backup holds %n entry, and was read back.",
        "The backup holds %n entries, and was read back.",
        made.facts.entries,
    )
