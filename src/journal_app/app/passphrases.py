"""Rates passphrases by zxcvbn and suggests new ones (fits ``Passphrases``)."""

import importlib

from journal_app.storage.keys.suggestion import suggest_passphrase
from journal_app.ui.screens.first_run.state import Strength

_RATED = 72
"""So many characters at the beginning are looked at."""


class PassphraseTools:
    """zxcvbn is loaded when the first passphrase is typed."""

    def strength(self, passphrase: str) -> Strength:
        """How hard a passphrase is to guess."""
        zxcvbn = importlib.import_module("zxcvbn").zxcvbn
        score = zxcvbn(passphrase[:_RATED])["score"] if passphrase else 0
        return Strength(score=score, length=len(passphrase))

    def suggest(self) -> str:
        """Six words that are easily typed."""
        return suggest_passphrase()
