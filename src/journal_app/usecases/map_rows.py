"""Rows of another program's file as rows of the journal, by a mapping."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from journal_app.domain.file_row import FileRow, Value
from journal_app.domain.ids import ChoiceId
from journal_app.domain.import_row import ImportRow, RefusedRow
from journal_app.usecases.file_mapping import AS_TAG, FileMapping, WordUse
from journal_app.usecases.file_reader import FileReader
from journal_app.usecases.map_scales import ScaleMapping
from journal_app.usecases.map_words import WordMapping, plain

_LISTS: Final = (WordUse.SKILL, WordUse.TRIGGER, WordUse.EMOTION)


@dataclass(frozen=True, slots=True)
class MappedReader:
    """Fits ``EntryReader``."""

    reader: FileReader
    mapping: FileMapping

    @property
    def scales(self) -> tuple[ScaleMapping, ...]:
        """Where the values go, in the order in which each row gives them."""
        return tuple(self.mapping.columns.values())

    @property
    def words(self) -> WordMapping:
        """The words of the file that are words of the journal."""
        return WordMapping(
            skills=self._choices(WordUse.SKILL),
            emotions=self._choices(WordUse.EMOTION),
            triggers=self._choices(WordUse.TRIGGER),
        )

    def read(self) -> Iterator[ImportRow | RefusedRow]:
        """The rows; raises what the reader raises."""
        return self.map(self.reader.read())

    def map(self, rows: Iterable[FileRow | RefusedRow]) -> Iterator[ImportRow | RefusedRow]:
        """Rows that were read already."""
        for row in rows:
            yield row if isinstance(row, RefusedRow) else self._mapped(row)

    def _choices(self, use: WordUse) -> dict[str, ChoiceId]:
        return {
            name: target.choice
            for name, target in self.mapping.words.items()
            if target.use is use and target.choice is not None
        }

    def _mapped(self, row: FileRow) -> ImportRow:
        found = dict(row.values)
        values, left = self._values(found)
        named: dict[WordUse, list[str]] = {use: [] for use in WordUse}
        for word in (*row.activities, *row.emotions, *row.tags):
            target = self.mapping.words.get(plain(word), AS_TAG)
            named[target.use].append(word)
        answered = any(value is not None for value in values)
        mapped = ImportRow(
            line=row.line,
            when=row.when,
            values=values,
            text=row.text,
            mended=row.mended,
            zone=row.zone,
            tags=tuple(named[WordUse.TAG]),
            activities=tuple(named[WordUse.SKILL]),
            emotions=tuple(named[WordUse.EMOTION]),
            triggers=tuple(named[WordUse.TRIGGER]),
            left_out=(*left, *named[WordUse.LEAVE]),
            unheld=row.unheld,
            key=row.key,
        )
        said = answered or row.text.strip() or any(named[use] for use in _LISTS)
        return mapped if said else replace(mapped, text=", ".join(mapped.tags))

    def _values(
        self, found: dict[str, Value]
    ) -> tuple[tuple[float | bool | None, ...], tuple[str, ...]]:
        """An answer for each scale, and what is left out: words without points, columns."""
        values: list[float | bool | None] = []
        left: list[str] = []
        for name in self.mapping.columns:
            value = found.pop(name, None)
            if isinstance(value, str):
                points = self.mapping.levels.get(name, {}).get(plain(value))
                left += [f"{name}: {value}"] if points is None else []
                value = points
            values.append(value)
        left += [
            f"{name}: {value}" if isinstance(value, str) else name for name, value in found.items()
        ]
        return tuple(values), tuple(left)
