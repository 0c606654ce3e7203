"""An export beside other work: one state of the journal, whatever is written meanwhile."""

from datetime import UTC, datetime

import pytest

from journal_app.app.export_formats import FORMATS, export
from journal_app.app.export_run import PATIENCE, ExportRun
from journal_app.domain.draft import Draft
from journal_app.domain.note import Note
from journal_app.storage.journal import create_journal
from journal_app.usecases.export_ports import ExportOrder
from journal_app.usecases.write_entry import AtTime, WriteEntry

NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)


class StillClock:
    def now(self):
        return NOW

    def zone(self):
        return "UTC"


@pytest.fixture
def journal(tmp_path, passphrase, rules):
    made = create_journal(tmp_path / "journal", passphrase, clock=StillClock(), rules=rules)
    yield made
    made.close()


@pytest.fixture
def write(journal):
    def write(name, month):
        keep = WriteEntry(journal.entries, journal.preferences, StillClock(), lambda: name)
        keep(Note(f"said {name}"), when=AtTime(datetime(2025, month, 5, 12, tzinfo=UTC)))

    write("january", 1)
    write("march", 3)
    return write


@pytest.fixture
def run(journal, write, tmp_path):
    order = ExportOrder(NOW)
    return ExportRun(journal, lambda: export(FORMATS["csv"], journal, order, tmp_path / "out"))


def to_the_end(run):
    steps = 0
    while run.step() is not None:
        steps += 1
    return steps


def test_what_is_written_meanwhile_is_in_it_or_not_but_never_half(run, write, tmp_path):
    for _ in range(3):
        run.step()
    write("february", 2)
    to_the_end(run)
    notes = (tmp_path / "out" / "note.csv").read_text("utf-8")
    days = (tmp_path / "out" / "days.csv").read_text("utf-8")
    assert all(f"said {name}" in notes for name in ("january", "february", "march"))
    assert "2025-02-05,1" in days
    assert [path.name for path in tmp_path.iterdir() if path.name != "journal"] == ["out"]


def test_a_draft_that_is_kept_meanwhile_changes_nothing(run, journal):
    first = [run.step() for _ in range(2)]
    journal.drafts.save(Draft("form", "{}", NOW))
    assert run.step().done >= first[-1].done


def test_somebody_who_never_stops_writing_gets_an_export_too(run, write, tmp_path):
    for n in range(PATIENCE + 1):
        assert run.step() is not None or n >= PATIENCE
        write(f"more-{n}", 4)
    to_the_end(run)
    assert (tmp_path / "out" / "README.txt").exists()


def test_a_journal_that_is_locked_on_the_way_leaves_nothing_behind(run, journal, tmp_path):
    run.step()
    journal.close()
    assert [path.name for path in tmp_path.iterdir()] == ["journal"]


def test_stopping_what_is_whole_leaves_it(run, tmp_path):
    to_the_end(run)
    run.stop()
    assert (tmp_path / "out").is_dir()
