"""What the page shows that makes a journal of a backup."""

from dataclasses import dataclass

WORD_COUNT = 24


@dataclass(frozen=True, slots=True)
class MoveInState:
    """Which file, whether it is being opened, and what stands in the way."""

    file: str = ""
    """Its name."""
    with_words: bool = False
    """24 words were typed: a new passphrase is asked for."""
    working: bool = False
    problem: str = ""


def are_words(secret: str) -> bool:
    """Whether what was typed are recovery words rather than a passphrase."""
    return len(secret.split()) == WORD_COUNT
