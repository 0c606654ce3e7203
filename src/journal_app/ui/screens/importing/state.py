"""What the importing screen shows."""

from dataclasses import dataclass
from enum import Enum

from journal_app.domain.column_use import ColumnUse
from journal_app.domain.ids import ImportId
from journal_app.domain.silent import Silent


class Stage(Enum):
    """How far it is."""

    START = "start"
    LOOKING = "looking"
    STUCK = "stuck"
    """Something is asked, or the file does not fit what it was taken for."""
    MAPPING = "mapping"
    KEEPING = "keeping"
    KEPT = "kept"


Choice = tuple[str, object]
"""What is read, and what it stands for."""


@dataclass(frozen=True, slots=True, repr=False)
class EarlierRow(Silent):
    """An import that can be taken back."""

    id: ImportId
    title: str
    said: str


@dataclass(frozen=True, slots=True, repr=False)
class FileFacts(Silent):
    """The file, and what it is taken for."""

    name: str
    form: str
    said: str = ""
    """How much is in it."""


@dataclass(frozen=True, slots=True, repr=False)
class Answer(Silent):
    """One way to read the file."""

    title: str
    said: object
    line: str = ""
    """A line of the file as it then reads."""


@dataclass(frozen=True, slots=True, repr=False)
class Question(Silent):
    """What only the person knows."""

    text: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True, repr=False)
class LevelRow(Silent):
    """A word of a column, and its points."""

    word: str
    said: str
    points: float | None


@dataclass(frozen=True, slots=True, repr=False)
class ColumnRow(Silent):
    """A column with answers, and where it goes."""

    name: str
    title: str
    said: str
    targets: tuple[Choice, ...]
    target: str
    spans: tuple[Choice, ...] = ()
    """Ends of its scale that can be chosen; none where it is taken as it stands."""
    span: tuple[float, float] | None = None
    turnable: bool = False
    turned: bool = False
    levels: tuple[LevelRow, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class WordRow(Silent):
    """An activity, a feeling or a tag, and what it becomes."""

    key: str
    said: str
    target: str


@dataclass(frozen=True, slots=True, repr=False)
class UseRow(Silent):
    """A column of a table, and what it is for."""

    name: str
    use: ColumnUse


@dataclass(frozen=True, slots=True, repr=False)
class MappingState(Silent):
    """Which of their things are which of mine."""

    uses: tuple[UseRow, ...] = ()
    columns: tuple[ColumnRow, ...] = ()
    words: tuple[WordRow, ...] = ()
    word_targets: tuple[Choice, ...] = ()
    more_columns: int = 0
    """Columns that are too many to ask about; they stay as they are proposed."""
    more_words: int = 0
    """Words that are rare, and not asked about."""


@dataclass(frozen=True, slots=True, repr=False)
class PreviewCard(Silent):
    """An entry as it would stand in the journal."""

    when: str
    title: str
    summary: str
    tags: str


@dataclass(frozen=True, slots=True, repr=False)
class Outcome(Silent):
    """What the import would do, or did."""

    lines: tuple[str, ...]
    details: tuple[str, ...] = ()
    """Rows that cannot be read and words without a place, one by one."""
    cards: tuple[PreviewCard, ...] = ()
    entries: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class ImportingState(Silent):
    """The whole screen."""

    stage: Stage = Stage.START
    earlier: tuple[EarlierRow, ...] = ()
    file: FileFacts | None = None
    question: Question | None = None
    mapping: MappingState | None = None
    outcome: Outcome | None = None
    trying: bool = False
    """Whether what would come in is being worked out anew."""
    """Rows that were read so far, while it works."""
    problem: str = ""
    kept: ImportId | None = None
