"""Take in a journal that was exported: whole into a new one, entry by entry into another."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Final

from journal_app.domain.draft import DocumentError
from journal_app.domain.errors import JournalError, OutOfRangeError
from journal_app.domain.ids import ImportId
from journal_app.domain.import_errors import BrokenExportError
from journal_app.domain.vault_errors import STORAGE_FAULTS
from journal_app.usecases.documents import Document
from journal_app.usecases.ports import Journal, NewId
from journal_app.usecases.read_everything import read_everything

FORM: Final = "even_keel"
_BATCH: Final = 1000

Row = tuple[str, int, Document]
"""The section, the line where it stands, and what it says."""
Reads = Callable[[], Iterable[Row]]
Told = Callable[[int], None]
"""Hears how many rows were taken; what it raises ends the import."""


def tell_nobody(_rows: int) -> None:
    """Nobody wants to hear how far it is."""


@dataclass(frozen=True, slots=True)
class JournalImport:
    """What an import did, or would do."""

    whole: bool
    """Whether the journal is now the one of the file; else entries were added to another."""
    added: Mapping[str, int]
    """How many rows were taken, by section."""
    there: int = 0
    """Entries that were there already."""
    left: Mapping[str, int] | None = None
    """Rows that stay outside, by section: unknown ones, or what a journal has of its own."""
    import_id: ImportId | None = None
    """Undoes it, where entries were added to a journal."""


class _DryRunError(Exception):
    """Ends an import that was only tried."""


class _NothingNewError(Exception):
    """Leaves no trace of an import that has no entry to add."""


def _undo_all() -> None:
    raise _DryRunError


@dataclass(frozen=True, slots=True)
class ImportJournal:
    """Keeps all of a file or nothing."""

    journal: Journal
    new_id: NewId

    def preview(self, read: Reads, told: Told = tell_nobody) -> JournalImport:
        """What would happen; nothing is kept. Raises as ``keep``."""
        found: list[JournalImport] = []
        with suppress(_DryRunError), self.journal.transaction():
            found.append(self.keep(read, told))
            _undo_all()
        return found[0]

    def keep(self, read: Reads, told: Told = tell_nobody) -> JournalImport:
        """Take it in, in one transaction.

        Raises BrokenExportError, NewerExportError, InputFileError; then nothing was kept.
        """
        if self.journal.whole.is_new():
            return self._take_whole(read, told)
        return AddEntries(self.journal, self.new_id)(read, told)

    def _take_whole(self, read: Reads, told: Told) -> JournalImport:
        whole, taken, left = self.journal.whole, Counter[str](), Counter[str]()
        with self.journal.transaction():
            whole.clear()
            for section, rows in _in_batches(read()):
                if section in whole.sections:
                    require_on_scale(self.journal, section, rows)
                    put_rows(self.journal, section, rows)
                    taken[section] += len(rows)
                else:
                    left[section] += len(rows)
                told(taken.total())
            require_readable(self.journal)
            told(taken.total())
        return JournalImport(whole=True, added=taken, left=left)


class AddEntries:
    """Adds the entries of an exported journal to another one, as one import."""

    def __init__(self, journal: Journal, new_id: NewId) -> None:
        self._journal = journal
        self._import = ImportId(new_id())
        self._added, self._left = Counter[str](), Counter[str]()
        self._there = 0

    def __call__(self, read: Reads, told: Told) -> JournalImport:
        """Words and questions come along where the journal lacks them."""
        with suppress(_NothingNewError), self._journal.transaction():
            self._journal.imports.begin(self._import, FORM)
            for section, rows in _in_batches(read()):
                if section in _TAKEN:
                    self._add(section, rows)
                else:
                    self._left[section] += len(rows)
                told(self._added.total())
            require_readable(self._journal)
            if not self._added["entries"]:
                raise _NothingNewError
        made = self._import if self._added["entries"] else None
        added = self._added if made else Counter[str]()
        return JournalImport(
            whole=False, added=added, there=self._there, left=self._left, import_id=made
        )

    def _add(self, section: str, rows: list[Row]) -> None:
        ids = [str(said.get("id")) for _, _, said in rows]
        known = self._journal.whole.known(section, ids)
        new = [row for row, name in zip(rows, ids, strict=True) if name not in known]
        if section == "entries":
            self._there += len(rows) - len(new)
            new = [(name, line, self._marked(said, line)) for name, line, said in new]
            require_on_scale(self._journal, section, new)
        put_rows(self._journal, section, new)
        self._added[section] += len(new)

    def _marked(self, said: Document, line: int) -> Document:
        """An entry as one of this import, in every wording."""
        mark = {"import_id": self._import}
        try:
            wordings = {
                name: [one | mark for one in said[name]]
                for name in ("earlier", "beside")
                if name in said
            }
        except TypeError as error:
            raise BrokenExportError(line) from error
        return said | mark | wordings


_TAKEN: Final = ("scales", "choices", "entries")


def put_rows(journal: Journal, section: str, rows: list[Row]) -> None:
    """Take rows of one section in. Raises BrokenExportError, which names the line."""
    try:
        journal.whole.put(section, [row for _, _, row in rows])
    except DocumentError as error:
        raise BrokenExportError(_unfit_line(journal, section, rows)) from error


def require_on_scale(journal: Journal, section: str, rows: list[Row]) -> None:
    """Refuse an answer that its scale does not have. Raises BrokenExportError."""
    if section != "entries":
        return
    scales = {str(scale.id): scale for scale in journal.scales.all()}
    for _, line, row in rows:
        try:
            for scale, value in _ratings(row):
                if scale in scales:
                    scales[scale].check(value)
        except (AttributeError, KeyError, OutOfRangeError, TypeError) as error:
            raise BrokenExportError(line) from error


def _ratings(row: Document) -> Iterator[tuple[str, float]]:
    """The answers of an entry, in every wording."""
    for wording in (row, *row.get("earlier", ()), *row.get("beside", ())):
        for rating in wording["content"].get("ratings", ()):
            yield rating["scale"], rating["value"]


def _unfit_line(journal: Journal, section: str, rows: list[Row]) -> int:
    """Where the first of some rows stands that cannot be taken in."""
    for _, line, row in rows:
        try:
            journal.whole.put(section, [row])
        except DocumentError:
            return line
    return rows[0][1] if rows else 0


def require_readable(journal: Journal) -> None:
    """Read all of it as the program does. Raises BrokenExportError."""
    try:
        read_everything(journal)
    except STORAGE_FAULTS:
        raise
    except (AttributeError, JournalError, KeyError, TypeError, ValueError, OverflowError) as error:
        raise BrokenExportError(0) from error


def _in_batches(rows: Iterable[Row]) -> Iterator[tuple[str, list[Row]]]:
    for section, found in groupby(rows, key=itemgetter(0)):
        batch: list[Row] = []
        for row in found:
            batch.append(row)
            if len(batch) == _BATCH:
                yield section, batch
                batch = []
        yield section, batch
