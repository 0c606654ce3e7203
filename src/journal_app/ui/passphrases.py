"""What screens that ask for a new passphrase need to know about passphrases."""

from typing import Protocol

from journal_app.ui.screens.first_run.state import Strength


class Passphrases(Protocol):
    """Rates and suggests passphrases."""

    def strength(self, passphrase: str) -> Strength:
        """How hard a passphrase is to guess."""
        ...

    def suggest(self) -> str:
        """Six words that are easily typed."""
        ...
