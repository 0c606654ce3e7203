"""Proving the passphrase of a vault that is open, even where its folder is out of reach."""

import hmac
from contextlib import suppress

from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import KeyFileDamagedError, WrongPassphraseError
from journal_app.storage.keys.key_file import KeyFile
from journal_app.storage.keys.key_store import all_keys, unseal_any
from journal_app.storage.keys.master_key import WORD_COUNT, MasterKey
from journal_app.storage.vault.open_vault import OpenVault


class PassphraseCheck:
    """Remembers the sealed key as it stood in the key file: nothing that is not on disk too."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault
        self._sealed: list[KeyFile] = []
        self._remember()

    def __call__(self, typed: str) -> None:
        """Take the passphrase, or the recovery words in its place.

        Raises WrongPassphraseError; KeyFileDamagedError where no key file was ever readable.
        """
        if self._opens_as_words(typed):
            return
        self._remember()
        if not self._sealed:
            raise KeyFileDamagedError
        if not self._is_own(unseal_any(self._sealed, typed, self._is_own)[1]):
            raise WrongPassphraseError

    def _remember(self) -> None:
        with suppress(JournalError):
            found = all_keys(self._vault.folder, self._vault.rules.limits)
            own = [keys for keys in found if keys.vault == self._vault.vault_id]
            self._sealed = own or self._sealed

    def _opens_as_words(self, typed: str) -> bool:
        if len(typed.split()) != WORD_COUNT:
            return False
        with suppress(JournalError):
            return self._is_own(MasterKey.from_words(typed))
        return False

    def _is_own(self, key: MasterKey) -> bool:
        return hmac.compare_digest(key.secret, self._vault.key.secret)
