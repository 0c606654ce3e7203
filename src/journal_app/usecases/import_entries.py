"""Bring the rows of a file into the journal: look first, then keep all of it or nothing."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from journal_app.domain.entry import Entry
from journal_app.domain.errors import TextTooLongError
from journal_app.domain.ids import ImportId
from journal_app.domain.import_row import (
    ImportRow,
    MendedRow,
    RefusedReason,
    RefusedRow,
    Unheld,
)
from journal_app.domain.moment import (
    FutureDateError,
    ImpossibleDateError,
)
from journal_app.domain.scale import Scale
from journal_app.domain.trigger import Trigger
from journal_app.usecases.entry_reader import Rows
from journal_app.usecases.kept_already import KeptAlready
from journal_app.usecases.map_scales import AnswerError, ScaleMapping, fit_scales
from journal_app.usecases.map_words import NO_WORDS, WordMapping
from journal_app.usecases.ports import Clock, Journal, NewId
from journal_app.usecases.row_to_entry import RowToEntry


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import does: ``rows`` is the sum of the four kinds of row."""

    rows: int
    added: int
    duplicates: int
    """Rows that say the same about the same time as an entry that is there."""
    empty: int
    """Rows without an answer: gaps stay gaps."""
    refused: tuple[RefusedRow, ...]
    new_scales: tuple[Scale, ...] = field(repr=False)
    mended: tuple[MendedRow, ...] = ()
    left_out: tuple[tuple[str, int], ...] = field(default=(), repr=False)
    """Words of rows that have no place in the journal, and how often, the most frequent first."""
    import_id: ImportId | None = None
    """Undoes the whole import; None where nothing was kept."""
    entries: int = 0
    """Entries of the added rows; a row with triggers is several."""
    unheld: tuple[tuple[Unheld, int], ...] = ()
    """What added rows have and the journal has no place for, and how often."""
    first: tuple[Entry, ...] = field(default=(), repr=False)
    """The first entries as they would stand in the journal."""


@dataclass(frozen=True, slots=True)
class ImportEntries:
    """Brings in what a reader reads; all of it is entered later."""

    journal: Journal
    clock: Clock
    new_id: NewId

    def preview(
        self, rows: Rows, mappings: Sequence[ScaleMapping], words: WordMapping = NO_WORDS
    ) -> ImportPlan:
        """What would happen; nothing is kept. Raises MappingError and what ``rows`` raises."""
        sorting = self._sorting(mappings, words, None)
        for _ in sorting.entries(rows):
            pass
        return sorting.plan()

    def keep(
        self,
        rows: Rows,
        mappings: Sequence[ScaleMapping],
        form: str,
        words: WordMapping = NO_WORDS,
    ) -> ImportPlan:
        """Keep the rows as one import, in one transaction; the file is never held as a whole.

        Raises MappingError and what ``rows`` raises; then nothing was kept.
        """
        import_id = ImportId(self.new_id())
        sorting = self._sorting(mappings, words, import_id)
        try:
            with self.journal.transaction():
                self.journal.imports.begin(import_id, form)
                self._add(sorting, rows)
        except _NothingToKeepError:
            return sorting.plan()
        return sorting.plan(import_id)

    def _add(self, sorting: "_Sorting", rows: Rows) -> None:
        for scale in sorting.new_scales:
            self.journal.scales.save(scale)
        self.journal.entries.add_all(sorting.entries(rows))
        if not sorting.added:
            raise _NothingToKeepError

    def _sorting(
        self, mappings: Sequence[ScaleMapping], words: WordMapping, import_id: ImportId | None
    ) -> "_Sorting":
        known = words.within(self.journal.choices.all())
        fittings = fit_scales(mappings, self.journal.scales.all(), self.new_id)
        now, zone = self.clock.now(), self.clock.zone()
        ends = self.journal.preferences.get().day_ends
        making = RowToEntry(fittings, known, now, zone, ends, self.new_id, import_id)
        return _Sorting(making, KeptAlready(self.journal.entries))


_FIRST: Final = 5
"""Entries that are shown before anything is kept."""


class _NothingToKeepError(Exception):
    """Undoes what was begun for an import that has nothing to add."""


class _Sorting:
    """Sorts rows into those to add, those that are there, empty ones and refused ones."""

    def __init__(self, making: RowToEntry, kept: KeptAlready) -> None:
        self._making = making
        self._kept = kept
        self._duplicates = self._empty = 0
        self._refused: list[RefusedRow] = []
        self._mended: list[MendedRow] = []
        self._left_out: Counter[str] = Counter()
        self._keys: set[str] = set()
        self._unheld: Counter[Unheld] = Counter()
        self._first: list[Entry] = []
        self.added = self.made = 0
        self.new_scales = tuple(fitting.scale for fitting in making.fittings if fitting.new)

    def entries(self, rows: Rows) -> Iterator[Entry]:
        """The entries to add."""
        for row in rows:
            if isinstance(row, RefusedRow):
                self._refused.append(row)
            else:
                yield from self._taken(row)

    def _taken(self, row: ImportRow) -> tuple[Entry, ...]:
        """The entries of a row that are to be added."""
        outcome = self._made(row)
        if isinstance(outcome, RefusedRow):
            self._refused.append(outcome)
            return ()
        entries = self._new(row, outcome)
        if outcome and not entries:
            self._duplicates += 1
            return ()
        main = next((one for one in outcome if not isinstance(one.body, Trigger)), None)
        self._left_out.update(self._making.left_out(row, main))
        self._unheld.update(row.unheld)
        if not entries:
            self._empty += 1
            return ()
        self.added += 1
        self.made += len(entries)
        self._first += entries[: max(0, _FIRST - len(self._first))]
        self._mended += [MendedRow(row.line, mended) for mended in row.mended]
        return entries

    def plan(self, import_id: ImportId | None = None) -> ImportPlan:
        """The numbers so far."""
        return ImportPlan(
            rows=self.added + self._duplicates + self._empty + len(self._refused),
            added=self.added,
            duplicates=self._duplicates,
            empty=self._empty,
            refused=tuple(self._refused),
            mended=tuple(self._mended),
            left_out=tuple(self._left_out.most_common()),
            new_scales=self.new_scales if self.added else (),
            import_id=import_id,
            entries=self.made,
            unheld=tuple(self._unheld.most_common()),
            first=tuple(self._first),
        )

    def _made(self, row: ImportRow) -> tuple[Entry, ...] | RefusedRow:
        try:
            main = self._making(row)
            return (*(() if main is None else (main,)), *self._making.triggers(row))
        except AnswerError as error:
            return RefusedRow(row.line, error.reason)
        except TextTooLongError:
            return RefusedRow(row.line, RefusedReason.TOO_LONG)
        except FutureDateError:
            return RefusedRow(row.line, RefusedReason.FUTURE_DATE)
        except (ImpossibleDateError, OverflowError):
            return RefusedRow(row.line, RefusedReason.IMPOSSIBLE_DATE)

    def _new(self, row: ImportRow, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Those that are not there; a row is there if its name was read before."""
        if row.key:
            if row.key in self._keys:
                return ()
            self._keys.add(row.key)
        return tuple(entry for entry in entries if not self._kept.takes(entry))
