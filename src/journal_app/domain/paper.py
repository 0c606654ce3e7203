"""Paper sizes of printed pages."""

from enum import StrEnum


class Paper(StrEnum):
    """Paper size of printed pages."""

    A4 = "a4"
    LETTER = "letter"
