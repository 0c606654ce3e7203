"""What the screen that takes everything along shows."""

from dataclasses import dataclass
from enum import Enum

from journal_app.domain.silent import Silent


class Doing(Enum):
    """What is being done just now."""

    NOTHING = "nothing"
    WRITING = "writing"
    SEALING = "sealing"


class Left(Enum):
    """What is there afterwards."""

    NOTHING = "nothing"
    WRITTEN = "written"
    SEALED = "sealed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class FormatChoice:
    """A format to choose."""

    name: str
    title: str
    sentence: str
    """What it is good for."""


@dataclass(frozen=True, slots=True, repr=False)
class TakeOutState(Silent):
    """The choice, how far it is, and where it is afterwards."""

    formats: tuple[FormatChoice, ...] = ()
    chosen: str = ""
    binned: bool = False
    """Whether what is in the bin comes along."""
    doing: Doing = Doing.NOTHING
    left: Left = Left.NOTHING
    place: str = ""
    """Where the file or folder is."""
    problem: str = ""
