"""What the first run shows, step by step."""

from dataclasses import dataclass, field
from enum import Enum, IntEnum, auto

from journal_app.domain.crisis_line import CrisisLine
from journal_app.domain.scale import Scale
from journal_app.ui.place import UNREMARKABLE, PlaceNotes


class FirstRunStep(IntEnum):
    """The five short steps."""

    WELCOME = 0
    PASSPHRASE = 1
    WORDS = 2
    COUNTRY = 3
    TRACK = 4


class Spot(Enum):
    """What something is wrong with."""

    STEP = auto()
    """Not one of the fields: the disk, the folder."""
    PASSPHRASE = auto()
    AGAIN = auto()
    COUNTRY = auto()
    SIGNS = auto()


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
    made: bool = False
    """Whether there is a journal by now."""
    problem: str = ""
    spot: Spot = Spot.STEP
    strength: Strength | None = None
    words: tuple[str, ...] = field(default=(), repr=False)
    asked: tuple[int, ...] = ()
    """Which of the words (from 1) are asked back."""
    typing_back: bool = False
    """Whether they are typed back; no word is shown then."""
    right: frozenset[int] = frozenset()
    """Which of those asked were typed as they are."""
    wrong: frozenset[int] = frozenset()
    lines: tuple[CrisisLine, ...] = ()
    """The lines of help of every country."""
    country: str | None = None
    likely: str | None = None
    """Where this computer probably stands."""
    signs: tuple[Scale, ...] = ()
    folder_notes: PlaceNotes = UNREMARKABLE

    @property
    def countries(self) -> tuple[str, ...]:
        """Those with lines of help."""
        return tuple(dict.fromkeys(line.country for line in self.lines))

    @property
    def all_right(self) -> bool:
        """Whether every word that was asked for was typed back."""
        return bool(self.asked) and self.right >= frozenset(self.asked)
