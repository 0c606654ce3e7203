"""A passphrase to take over or to change."""

import secrets

from journal_app.storage.keys.master_key import word_list

WORDS = 6
"""Six of 2,048 words: 66 bits."""


def suggest_passphrase() -> str:
    """Six words of the BIP 39 list, drawn by the system's own randomness."""
    return " ".join(secrets.choice(word_list()) for _ in range(WORDS))
