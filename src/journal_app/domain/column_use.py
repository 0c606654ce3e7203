"""What a column of a table is for."""

from enum import StrEnum


class ColumnUse(StrEnum):
    """The words are stable: a journal remembers them with a mapping."""

    DATE = "date"
    TIME = "time"
    ANSWER = "answer"
    """A number, yes or no, or one word such as the name of a mood."""
    TEXT = "text"
    WORDS = "words"
    """Several words in a cell."""
    LEAVE = "leave"
