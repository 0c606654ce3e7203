"""The journal of a made-up person, with a bin, and a place that stays in memory."""

import io
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from journal_app.app.demo import demo_journal
from journal_app.app.resources import resources_folder
from journal_app.domain.ids import EntryId
from journal_app.domain.note import Note
from journal_app.storage.journal import create_journal
from journal_app.usecases.export_ports import ExportOrder
from journal_app.usecases.write_entry import AtTime, Marks, WriteEntry

NOW = datetime(2026, 11, 29, 14, 30, tzinfo=UTC)


class StillClock:
    def now(self):
        return NOW

    def zone(self):
        return "Europe/Dublin"


class InMemory:
    """A place that keeps what is written to it (fits ``NewPlace``)."""

    def __init__(self):
        self.files = {}

    @contextmanager
    def open(self, name=""):
        file = io.StringIO(newline="")
        yield file
        assert name not in self.files
        self.files[name] = file.getvalue()


@pytest.fixture(scope="session")
def made_up(tmp_path_factory, rules):
    """Twelve weeks with everything in them; to be read only."""
    folder = tmp_path_factory.mktemp("export") / "journal"
    journal = demo_journal(folder, resources_folder(), StillClock(), rules=rules)
    keep = WriteEntry(journal.entries, journal.preferences, StillClock(), lambda: "thrown-away")
    keep(Note("in the bin"), when=AtTime(NOW))
    journal.entries.delete(EntryId("thrown-away"))
    keep = WriteEntry(journal.entries, journal.preferences, StillClock(), lambda: "kept-private")
    keep(Note("only for me"), when=AtTime(NOW), marks=Marks(private=True))
    yield journal
    journal.close()


@pytest.fixture(scope="session")
def order():
    return ExportOrder(NOW, "Europe/Dublin")


@pytest.fixture(scope="session")
def with_bin():
    return ExportOrder(NOW, "Europe/Dublin", binned=True)


@pytest.fixture(scope="session")
def exported():
    """Write a journal to memory; the files by name."""

    def export(write, journal, order):
        place = InMemory()
        steps = list(write(journal, order, place))
        assert [step.done for step in steps] == sorted(step.done for step in steps)
        assert steps[-1].done == steps[-1].total == journal.entries.count()
        return place.files

    return export


@pytest.fixture
def empty(tmp_path, passphrase, rules):
    """A journal in which nothing was written yet."""
    journal = create_journal(tmp_path / "new", passphrase, clock=StillClock(), rules=rules)
    yield journal
    journal.close()
