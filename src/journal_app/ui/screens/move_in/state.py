"""What the page shows that makes a journal of a backup."""

from dataclasses import dataclass
from enum import Enum, auto

WORD_COUNT = 24


class MoveInSpot(Enum):
    """What something is wrong with."""

    SECRET = auto()
    NEW = auto()
    AGAIN = auto()
    ELSEWHERE = auto()
    """The file, the disk."""


@dataclass(frozen=True, slots=True)
class MoveInState:
    """Which file, whether it is being opened, and what stands in the way."""

    file: str = ""
    """Its name."""
    with_words: bool = False
    """24 words were typed: a new passphrase is asked for."""
    working: bool = False
    problem: str = ""
    spot: MoveInSpot = MoveInSpot.ELSEWHERE


def are_words(secret: str) -> bool:
    """Whether what was typed are recovery words rather than a passphrase."""
    return len(secret.split()) == WORD_COUNT
