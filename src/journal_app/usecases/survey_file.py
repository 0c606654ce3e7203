"""What is in a file as a whole: how many rows, from when to when, which columns and words."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from journal_app.domain.file_row import FileRow
from journal_app.domain.import_row import RefusedRow
from journal_app.domain.silent import Silent
from journal_app.usecases.file_reader import FileRows
from journal_app.usecases.map_words import plain


class WordSource(Enum):
    """Where in the file a word stands."""

    ACTIVITY = "activity"
    EMOTION = "emotion"
    TAG = "tag"


@dataclass(frozen=True, slots=True, repr=False)
class ColumnFound(Silent):
    """One column with answers."""

    name: str
    answers: int
    low: float | None
    """Lowest and highest number; None where there is none."""
    high: float | None
    yes_no: bool
    """Whether every answer is yes or no."""
    words: tuple[tuple[str, int], ...]
    """Answers that are words, and how often each, the most frequent first."""


@dataclass(frozen=True, slots=True, repr=False)
class WordFound(Silent):
    """One activity, feeling or tag."""

    name: str
    times: int
    source: WordSource


@dataclass(frozen=True, slots=True, repr=False)
class FileSurvey(Silent):
    """Facts about a file, before anything is mapped."""

    rows: int
    refused: int
    first: date | None
    last: date | None
    columns: tuple[ColumnFound, ...]
    words: tuple[WordFound, ...]
    """The most frequent first."""


@dataclass(slots=True)
class _Column:
    numbers: int = 0
    switches: int = 0
    low: float = 0.0
    high: float = 0.0
    words: Counter[str] = field(default_factory=Counter)

    def add(self, value: float | bool | str) -> None:  # noqa: FBT001 - an answer, no switch
        if isinstance(value, str):
            self.words[value] += 1
        elif isinstance(value, bool):
            self.switches += 1
        else:
            self.low = min(self.low, value) if self.numbers else value
            self.high = max(self.high, value) if self.numbers else value
            self.numbers += 1

    def found(self, name: str) -> ColumnFound:
        return ColumnFound(
            name=name,
            answers=self.numbers + self.switches + self.words.total(),
            low=self.low if self.numbers else None,
            high=self.high if self.numbers else None,
            yes_no=self.switches > 0 and not (self.numbers or self.words),
            words=tuple(self.words.most_common()),
        )


def survey_file(rows: FileRows) -> FileSurvey:
    """Look at every row once; none of them is kept. Raises what ``rows`` raises."""
    columns: dict[str, _Column] = {}
    words: dict[str, WordFound] = {}
    times: Counter[str] = Counter()
    days: list[date] = []
    number = refused = 0
    for number, row in enumerate(rows, 1):  # noqa: B007 - how many there were
        if isinstance(row, RefusedRow):
            refused += 1
            continue
        day = row.when.date() if isinstance(row.when, datetime) else row.when
        days = [min(days[0], day), max(days[1], day)] if days else [day, day]
        for name, value in row.values:
            columns.setdefault(name, _Column()).add(value)
        for word, source in _words(row):
            key = plain(word)
            times[key] += 1
            words.setdefault(key, WordFound(word, 1, source))
    return FileSurvey(
        rows=number,
        refused=refused,
        first=days[0] if days else None,
        last=days[1] if days else None,
        columns=tuple(column.found(name) for name, column in columns.items()),
        words=tuple(
            WordFound(words[key].name, many, words[key].source)
            for key, many in times.most_common()
            if key
        ),
    )


def _words(row: FileRow) -> list[tuple[str, WordSource]]:
    return [
        *((word, WordSource.ACTIVITY) for word in row.activities),
        *((word, WordSource.EMOTION) for word in row.emotions),
        *((word, WordSource.TAG) for word in row.tags),
    ]
