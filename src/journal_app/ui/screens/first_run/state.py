"""What the first run shows, step by step."""

from dataclasses import dataclass, field
from enum import IntEnum

from journal_app.domain.scale import Scale
from journal_app.ui.place import UNREMARKABLE, PlaceNotes


class FirstRunStep(IntEnum):
    """The five short steps."""

    WELCOME = 0
    PASSPHRASE = 1
    WORDS = 2
    COUNTRY = 3
    TRACK = 4


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a passphrase is to guess."""

    score: int
    """0 (very easy) to 4 (very hard)."""
    length: int


@dataclass(frozen=True, slots=True)
class FirstRunState:
    """One step of the first run."""

    step: FirstRunStep = FirstRunStep.WELCOME
    working: bool = False
    problem: str = ""
    strength: Strength | None = None
    words: tuple[str, ...] = field(default=(), repr=False)
    asked: tuple[int, ...] = ()
    """Which of the words (from 1) are asked back."""
    words_checked: bool = False
    countries: tuple[str, ...] = ()
    country: str | None = None
    signs: tuple[Scale, ...] = ()
    folder_notes: PlaceNotes = UNREMARKABLE
