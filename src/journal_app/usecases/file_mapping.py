"""Which things of another program's file are which of the journal's."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from journal_app.domain.column_use import ColumnUse
from journal_app.domain.ids import ChoiceId
from journal_app.domain.silent import Silent
from journal_app.usecases.map_scales import ScaleMapping


class WordUse(StrEnum):
    """What a word of the file becomes."""

    SKILL = "skill"
    TRIGGER = "trigger"
    """A trigger of this kind, at the same time."""
    EMOTION = "emotion"
    TAG = "tag"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True, repr=False)
class WordTarget(Silent):
    """Where one word goes."""

    use: WordUse
    choice: ChoiceId | None = None
    """The word of the journal, for a skill, a kind of trigger or an emotion."""


AS_TAG = WordTarget(WordUse.TAG)
LEFT_OUT = WordTarget(WordUse.LEAVE)


@dataclass(frozen=True, slots=True, repr=False)
class FileMapping(Silent):
    """What is not in it is left out and counted. Words are plain names (``map_words.plain``)."""

    columns: Mapping[str, ScaleMapping] = field(default_factory=dict)
    """Scales by the name of a column."""
    levels: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """By column, what its words are in points of the scale that it goes to."""
    words: Mapping[str, WordTarget] = field(default_factory=dict)
    """Activities, feelings and tags."""
    uses: Mapping[str, ColumnUse] = field(default_factory=dict)
    """What the columns of a table are for, where a person said it."""
