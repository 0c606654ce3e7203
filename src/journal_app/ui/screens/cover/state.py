"""What stands before a journal that could not be locked yet."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CoverState:
    """Nothing but the mark while the journal closes; the way back in where it cannot."""

    held: bool = False
    """Whether what is typed could not be kept, so that the journal had to stay open."""
    why: str = ""
    checking: bool = False
    problem: str = ""
