"""What the screen shows by which two copies of a journal come together."""

from dataclasses import dataclass
from enum import Enum

from journal_app.domain.silent import Silent
from journal_app.ui.entry_blocks import Block


class Doing(Enum):
    """What is being done just now."""

    NOTHING = "nothing"
    WRITING = "writing"
    LOOKING = "looking"
    BRINGING_IN = "bringing in"
    GOING_BACK = "going back"
    TAKING_BACK = "taking back"


@dataclass(frozen=True, slots=True, repr=False)
class Wording(Silent):
    """One of the wordings of something that both copies changed."""

    name: bytes
    """Empty for what is shown now."""
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Conflict(Silent):
    """Something that both copies changed."""

    row: tuple[str, str]
    """Its kind and its id."""
    title: str
    now: Wording
    others: tuple[Wording, ...]
    can_be_two: bool
    """Whether both can stay as things of their own."""


@dataclass(frozen=True, slots=True, repr=False)
class TwoCopiesState(Silent):
    """The state in words, what a file would bring, what came, and what waits for a choice."""

    words: tuple[str, ...] = ()
    doing: Doing = Doing.NOTHING
    preview: tuple[str, ...] = ()
    """What a file would bring, line by line; empty where none is looked at."""
    worth: bool = False
    """Whether it would bring anything."""
    asks_words: bool = False
    """Whether the recovery words are needed under which the file was made."""
    of_another: bool = False
    """Whether the file is of another journal, whose entries can be taken in as an import."""
    done: tuple[str, ...] = ()
    """What was done last, line by line."""
    can_go_back: bool = False
    problem: str = ""
    conflicts: tuple[Conflict, ...] = ()
