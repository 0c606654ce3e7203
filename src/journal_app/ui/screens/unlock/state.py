"""What the unlock screen shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UnlockState:
    """Waiting for the passphrase, working on it, or saying what stands in the way."""

    opening: bool = False
    problem: str = ""
    with_words: bool = False
    """Whether it asks for the recovery words instead."""
