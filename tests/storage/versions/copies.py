"""Copies of one journal in memory, each with its own clock."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from sqlcipher3 import dbapi2
from tests.exchange.written import as_json
from tests.storage.conftest import SteppingClock

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.entry import Entry
from journal_app.domain.homework import Homework
from journal_app.domain.ids import ChoiceId, EntryId, HomeworkId, ScaleId
from journal_app.domain.merge import MergeSummary
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.scale import Scale
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.migrate import apply_migrations, shipped_migrations
from journal_app.storage.repositories.choices import ChoiceRepository
from journal_app.storage.repositories.entries import EntryRepository
from journal_app.storage.repositories.homework import HomeworkRepository
from journal_app.storage.repositories.imports import ImportRepository
from journal_app.storage.repositories.scales import ScaleRepository
from journal_app.storage.repositories.whole_journal import WholeJournalRepository
from journal_app.storage.versions.merge import Merge

START = datetime(2026, 3, 5, 12, tzinfo=UTC)


class Vault:
    """What a test asks of a vault."""

    def __init__(self, database: Database) -> None:
        self.database = database


class Copy:
    """A journal in memory, without files and keys."""

    def __init__(self, database: Database, ahead: timedelta = timedelta()) -> None:
        clock = SteppingClock(START + ahead)
        changes = Changes(database)
        self.vault = Vault(database)
        self.transaction = changes.transaction
        self.entries = EntryRepository(database, clock, changes)
        self.scales = ScaleRepository(database, clock, changes)
        self.choices = ChoiceRepository(database, clock, changes)
        self.homework = HomeworkRepository(database, clock, changes)
        self.imports = ImportRepository(database, clock, changes)
        self.whole = WholeJournalRepository(database, changes)

    def clone(self, ahead: timedelta = timedelta()) -> "Copy":
        """Another copy that holds the same; its clock may go wrong."""
        database = _memory()
        self.vault.database.copy_to(database, pages=-1, after_each=lambda: None)
        return Copy(database, ahead)

    def take(self, other: "Copy") -> MergeSummary:
        """Bring what the other copy has into this one."""
        with self.transaction():
            return Merge(self.vault.database, other.vault.database).keep()

    def united(self, *others: "Copy") -> "Copy":
        """A new copy that holds what this one and the others hold."""
        made = self.clone()
        for other in others:
            made.take(other)
        return made

    def versions(self) -> list[tuple[object, ...]]:
        """Every version and wording, as kept."""
        tables = ("row_version", "row_wording", "row_extra")
        return [
            row
            for name in tables
            for row in sorted(self.vault.database.rows(f"SELECT * FROM {name}"))
        ]

    def texts(self, entry: str) -> set[str]:
        """Everything that any kept version of a note says."""
        said = {old.body.text for _, old in self.entries.history(EntryId(entry))}
        said |= {one.body.text for one in self.entries.beside(EntryId(entry))}
        return said | {self.entries.get(EntryId(entry)).body.text}

    def close(self) -> None:
        """Let the memory go."""
        self.vault.database.close()


def _memory() -> Database:
    connection = dbapi2.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    return Database(connection)


@contextmanager
def first_copy() -> Iterator[Copy]:
    """The copy that all others are made from, with a note, a scale, a word and homework."""
    database = _memory()
    apply_migrations(database, shipped_migrations())
    copy = Copy(database)
    copy.entries.add(note("n", "first"))
    copy.scales.save(Scale(ScaleId("mood"), "Mood"))
    copy.choices.save(Choice(ChoiceId("walk"), ChoiceList.SKILL, "Walk"))
    copy.homework.save(Homework(HomeworkId("h"), "call"))
    yield copy
    copy.close()


def note(name: str, text: str) -> Entry:
    """A note about one noon."""
    return Entry(EntryId(name), moment_of(START, START, "UTC"), Note(text))


def say_the_same(*copies: Copy) -> bool:
    """Whether the copies export the same bytes, and know the same versions."""
    first, *others = copies
    text, versions = as_json(first), first.versions()
    return all((as_json(one), one.versions()) == (text, versions) for one in others)
