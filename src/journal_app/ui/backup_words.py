"""Words for backups that cannot be made or used; no Qt here."""

from collections.abc import Callable
from typing import Any, Final

from journal_app.domain import vault_errors as vault
from journal_app.domain.errors import JournalError
from journal_app.ui.explanation import Explanation, Translate, say

_MIB: Final = 1024 * 1024


def _room(error: vault.TooLittleRoomError, tr: Translate) -> Explanation:
    return Explanation(
        tr("The disk is nearly full: {free} MB are free, and {needed} MB are needed.").format(
            free=error.free // _MIB, needed=-(-error.needed // _MIB)
        ),
        tr("What was saved before is safe, and what you typed is still here."),
        tr("Make some room. Until then, no backup can be made."),
    )


BACKUP_WORDS: dict[type[JournalError], Callable[[Any, Translate], Explanation]] = {
    vault.TooLittleRoomError: _room,
    vault.BackupDamagedError: say(
        "This file is not a whole backup of Even Keel.",
        "Your journal was not changed.",
        "Choose another backup.",
    ),
    vault.BackupOfOtherKeyError: say(
        "This backup was made under other recovery words.",
        "It was not changed, and neither was your journal.",
        "Open it with the words or the passphrase you had then.",
    ),
    vault.NoSuchBackupError: say(
        "There is no such backup.", "Your journal was not changed.", "Choose another one."
    ),
    vault.FileThereError: say(
        "There is a file of that name already.", "It was not touched.", "Choose another name."
    ),
}
