"""Words for backups that cannot be made or used; no Qt here."""

from collections.abc import Callable
from typing import Any, Final

from journal_app.domain import vault_errors as vault
from journal_app.domain.backup import BackupProblem
from journal_app.domain.errors import JournalError
from journal_app.translation import tr
from journal_app.ui.explanation import Explanation

_MIB: Final = 1024 * 1024


def _room(error: vault.TooLittleSpaceError) -> Explanation:
    return Explanation(
        tr("The disk is nearly full: {free} MB are free, and {needed} MB are needed.").format(
            free=error.free // _MIB, needed=-(-error.needed // _MIB)
        ),
        tr("What was saved before is safe, and what you typed is still here."),
        tr("Make some room. Until then, no backup can be made."),
    )


BACKUP_WORDS: dict[type[JournalError], Callable[[Any], Explanation]] = {
    vault.TooLittleSpaceError: _room,
    vault.BackupDamagedError: lambda _: Explanation(
        tr("This file is not a whole backup of Even Keel."),
        tr("Your journal was not changed."),
        tr("Choose another backup."),
    ),
    vault.BackupOfOtherKeyError: lambda _: Explanation(
        tr("This backup was made under other recovery words."),
        tr("It was not changed, and neither was your journal."),
        tr("Open it with the words or the passphrase you had then."),
    ),
    vault.NoSuchBackupError: lambda _: Explanation(
        tr("There is no such backup."),
        tr("Your journal was not changed."),
        tr("Choose another one."),
    ),
    vault.FileThereError: lambda _: Explanation(
        tr("There is a file of that name already."),
        tr("It was not touched."),
        tr("Choose another name."),
    ),
}


def problem_words(problem: BackupProblem) -> str:
    """Why a file does not count."""
    return {
        BackupProblem.DAMAGED: tr("damaged"),
        BackupProblem.OTHER_KEY: tr("opens with your earlier recovery words only"),
        BackupProblem.NEWER: tr("made by a newer version of this program"),
    }[problem]
