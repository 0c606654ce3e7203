"""Bring the rows of a file into the journal: look first, then keep all of it or nothing."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from journal_app.domain.check_in import CheckIn, Span
from journal_app.domain.entry import Body, Entry, EntryKind
from journal_app.domain.errors import TextTooLongError
from journal_app.domain.ids import EntryId, ImportId
from journal_app.domain.import_row import ImportRow, MendedRow, Reason, RefusedRow
from journal_app.domain.moment import (
    FutureDateError,
    ImpossibleDateError,
    Moment,
    moment_of,
    noon_of,
    zone_named,
)
from journal_app.domain.note import Note
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale
from journal_app.usecases.map_scales import AnswerError, Fitting, ScaleMapping, fit_scales
from journal_app.usecases.ports import Clock, Journal, NewId

Rows = Iterable[ImportRow | RefusedRow]


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
    import_id: ImportId | None = None
    """Undoes the whole import; None where nothing was kept."""


@dataclass(frozen=True, slots=True)
class ImportEntries:
    """Rows become check-ins, those with nothing but text become notes; all are entered later."""

    journal: Journal
    clock: Clock
    new_id: NewId

    def preview(self, rows: Rows, mappings: Sequence[ScaleMapping]) -> ImportPlan:
        """What would happen; nothing is kept. Raises MappingError and what ``rows`` raises."""
        sorting = self._sorting(mappings, None)
        for _ in sorting.entries(rows):
            pass
        return sorting.plan()

    def keep(self, rows: Rows, mappings: Sequence[ScaleMapping], form: str) -> ImportPlan:
        """Keep the rows as one import, in one transaction; the file is never held as a whole.

        Raises MappingError and what ``rows`` raises; then nothing was kept.
        """
        import_id = ImportId(self.new_id())
        sorting = self._sorting(mappings, import_id)
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

    def _sorting(self, mappings: Sequence[ScaleMapping], import_id: ImportId | None) -> "_Sorting":
        fittings = fit_scales(mappings, self.journal.scales.all(), self.new_id)
        now, zone = self.clock.now(), self.clock.zone()
        ends = self.journal.preferences.get().day_ends
        making = _Making(fittings, now, zone, ends, self.new_id, import_id)
        kinds = (EntryKind.CHECK_IN, EntryKind.NOTE)
        kept = self.journal.entries.between(date.min, date.max, kinds=kinds)
        return _Sorting(making, Counter(_sameness(entry) for entry in kept))


class _NothingToKeepError(Exception):
    """Undoes what was begun for an import that has nothing to add."""


@dataclass(frozen=True, slots=True)
class _Making:
    """Makes entries of rows."""

    fittings: tuple[Fitting, ...]
    now: datetime
    zone: str
    day_ends: time
    new_id: NewId
    import_id: ImportId | None

    def __call__(self, row: ImportRow) -> Entry | None:
        """The entry, or None where the row has no answer."""
        body = self._body(row)
        if body.empty:
            return None
        return Entry(
            id=EntryId(self.new_id()),
            moment=self._moment(row.when),
            body=body,
            imported=self.import_id,
        )

    def _body(self, row: ImportRow) -> Body:
        answered = zip(self.fittings, row.values, strict=True)
        ratings = tuple(
            Rating(fitting.scale.id, fitting.convert(value))
            for fitting, value in answered
            if value is not None
        )
        if not ratings:
            return Note(row.note)
        span = Span.NOW if isinstance(row.when, datetime) else Span.DAY
        return CheckIn(span=span, ratings=ratings, text=row.note)

    def _moment(self, when: date | datetime) -> Moment:
        if not isinstance(when, datetime):
            when = noon_of(when, self.zone)
        elif when.tzinfo is None:
            when = when.replace(tzinfo=zone_named(self.zone))
        return moment_of(when, self.now, self.zone, self.day_ends)


class _Sorting:
    """Sorts rows into those to add, those that are there, empty ones and refused ones."""

    def __init__(self, making: _Making, kept: Counter[object]) -> None:
        self._making = making
        self._kept = kept
        self._duplicates = self._empty = 0
        self._refused: list[RefusedRow] = []
        self._mended: list[MendedRow] = []
        self.added = 0
        self.new_scales = tuple(fitting.scale for fitting in making.fittings if fitting.new)

    def entries(self, rows: Rows) -> Iterator[Entry]:
        """The entries to add."""
        for row in rows:
            outcome = row if isinstance(row, RefusedRow) else self._made(row)
            if isinstance(outcome, RefusedRow):
                self._refused.append(outcome)
            elif outcome is None:
                self._empty += 1
            elif self._take(_sameness(outcome)):
                self._duplicates += 1
            else:
                self.added += 1
                self._note_mended(row)
                yield outcome

    def _note_mended(self, row: ImportRow | RefusedRow) -> None:
        if isinstance(row, ImportRow):
            self._mended += [MendedRow(row.line, mended) for mended in row.mended]

    def plan(self, import_id: ImportId | None = None) -> ImportPlan:
        """The numbers so far."""
        return ImportPlan(
            rows=self.added + self._duplicates + self._empty + len(self._refused),
            added=self.added,
            duplicates=self._duplicates,
            empty=self._empty,
            refused=tuple(self._refused),
            mended=tuple(self._mended),
            new_scales=self.new_scales if self.added else (),
            import_id=import_id,
        )

    def _made(self, row: ImportRow) -> Entry | RefusedRow | None:
        try:
            return self._making(row)
        except AnswerError as error:
            return RefusedRow(row.line, error.reason)
        except TextTooLongError:
            return RefusedRow(row.line, Reason.TOO_LONG)
        except FutureDateError:
            return RefusedRow(row.line, Reason.FUTURE_DATE)
        except (ImpossibleDateError, OverflowError):
            return RefusedRow(row.line, Reason.IMPOSSIBLE_DATE)

    def _take(self, sameness: object) -> bool:
        """Each kept entry answers for one row, so two equal rows are two entries."""
        if self._kept[sameness] <= 0:
            return False
        self._kept[sameness] -= 1
        return True


def _sameness(entry: Entry) -> object:
    """What two entries have in common that say the same about the same time on the clock."""
    body = entry.body
    ratings = body.ratings if isinstance(body, CheckIn) else ()
    text = body.text if isinstance(body, CheckIn | Note) else ""
    answers = frozenset((rating.scale, rating.value) for rating in ratings)
    return entry.moment.local.replace(tzinfo=None), answers, text
