"""An export taken into a new journal gives the same journal: exported again, the same bytes."""

import json
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

import pytest
import uuid6
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.written import as_json
from tests.storage.conftest import SteppingClock, furnish
from tests.storage.drawn_entries import bodies, entries
from tests.storage.versions.sealed import require_sealed

from journal_app.app.demo import fill_with_demo
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EntryId
from journal_app.domain.import_errors import NewerExportError
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.exchange.journal_json import JournalFile
from journal_app.storage.journal import create_journal, open_journal
from journal_app.usecases.import_journal import ImportJournal
from journal_app.usecases.make_demo import Story

VAULTS = Path(__file__).parents[2] / "vaults"
drawn = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.function_scoped_fixture,
    ],
)


@pytest.fixture
def new_journal(tmp_path_factory, passphrase, rules, now):
    """Makes as many new journals as are wanted."""
    made = []

    def make(*, furnished=True):
        path = tmp_path_factory.mktemp("new") / "journal"
        journal = create_journal(path, passphrase, clock=SteppingClock(now), rules=rules)
        made.append(journal)
        if furnished:
            furnish(journal)
        return journal

    yield make
    for journal in made:
        journal.close()


@pytest.fixture
def written(tmp_path):
    """The text as a file."""

    def write(text: str) -> JournalFile:
        path = tmp_path / "export.json"
        path.write_bytes(text.encode())
        return JournalFile(path)

    return write


def take_in(journal, file):
    return ImportJournal(journal, lambda: str(uuid6.uuid7())).keep(file.rows)


def require_round_trip(journal, new_journal, written):
    for binned in (True, False):
        text = as_json(journal, binned=binned)
        again = new_journal()
        assert take_in(again, written(text)).whole
        assert as_json(again, binned=binned) == text
        require_sealed(again)


@given(data=st.data())
@drawn
def test_any_journal_comes_back_byte_for_byte(new_journal, written, data):
    journal = new_journal()
    store = journal.entries
    kept = data.draw(st.lists(st.sampled_from(EntryKind).flatmap(entries), min_size=1, max_size=6))
    store.add_all(kept)
    for entry in kept:
        for deed in data.draw(
            st.lists(st.sampled_from(["edit", "revert", "mark", "bin", "back", "purge"]))
        ):
            if not store.exists(entry.id):
                break
            match deed:
                case "edit":
                    store.replace(replace(entry, body=data.draw(bodies[entry.kind])))
                case "revert":
                    store.revert(entry.id)
                case "mark":
                    store.replace(replace(store.get(entry.id), bring=True))
                case "bin":
                    store.delete(entry.id)
                case "back":
                    store.restore(entry.id)
                case "purge":
                    store.purge_entry(entry.id)
    require_sealed(journal)
    require_round_trip(journal, new_journal, written)
    journal.close()


@pytest.mark.parametrize("seed", range(3))
def test_a_journal_with_everything_comes_back_byte_for_byte(new_journal, written, shipped, seed):
    journal = new_journal(furnished=False)
    fill_with_demo(journal, shipped, Story(end=date(2026, 3, 5), weeks=6, seed=seed))
    random = Random(seed)
    for entry in random.sample(journal.entries.newest(200), 12):
        random.choice([journal.entries.delete, journal.entries.purge_entry])(entry.id)
    for goal in journal.goals.all()[:1]:
        journal.goals.delete(goal.id)
    require_round_trip(journal, new_journal, written)


@pytest.mark.parametrize("schema", ["schema-1", "schema-8", "schema-9"])
def test_a_journal_of_every_schema_comes_back_byte_for_byte(  # noqa: PLR0917 - fixtures
    schema, tmp_path, passphrase, rules, new_journal, written, now
):
    copy = shutil.copytree(VAULTS / schema, tmp_path / schema)
    clock = SteppingClock(now)
    with closing(open_journal(copy, passphrase, clock=clock, rules=rules)) as journal:
        require_round_trip(journal, new_journal, written)


def test_fields_of_a_newer_program_are_kept(new_journal, written):
    journal = new_journal()
    journal.entries.add(note("plain"))
    said = json.loads(as_json(journal))
    said["version"] = "1.7"
    said["entries"][0]["content"]["tone"] = {"deep": [1, 2]}
    said["entries"][0]["colour"] = "blue"
    said["scales"][0]["icon"] = "sun"
    said["moons"] = [{"id": "full"}]
    again = new_journal()
    done = take_in(again, written(json.dumps(said)))
    assert done.left == {"moons": 1}
    del said["moons"], said["version"]
    found = json.loads(as_json(again))
    assert found.pop("version") == "1.0"
    assert found == said
    require_sealed(again)


def test_another_layout_of_the_same_file_is_read_as_well(new_journal, written):
    journal = new_journal()
    journal.entries.add(note("plain"))
    text = as_json(journal)
    again = new_journal()
    take_in(again, written(json.dumps(json.loads(text), indent=2)))
    assert as_json(again) == text


def test_a_newer_format_is_refused(new_journal, written):
    text = as_json(new_journal()).replace('"version":"1.0"', '"version":"2.0"')
    with pytest.raises(NewerExportError):
        take_in(new_journal(), written(text))


def test_a_file_that_is_cut_off_anywhere_is_refused_and_nothing_is_kept(new_journal, written):
    journal = new_journal()
    journal.entries.add_all([note("one"), note("two")])
    text, again = as_json(journal), new_journal()
    before = as_json(again)
    for length in range(0, len(text) - 2, 61):
        with pytest.raises(JournalError):
            take_in(again, written(text[:length]))
        assert as_json(again) == before


def test_a_file_that_was_changed_anywhere_is_taken_or_refused_and_never_half(new_journal, written):
    journal = new_journal()
    journal.entries.add_all([note("one", bring=True), note("two")])
    text, again = as_json(journal), new_journal()
    before, random = as_json(again), Random(7)
    for _ in range(200):
        place = random.randrange(len(text))
        other = random.choice('"{}[],:0x \n\0-')
        file = written(text[:place] + other + text[place + 1 :])
        try:
            found = ImportJournal(again, lambda: "batch").preview(file.rows)
        except JournalError:
            found = None
        assert found is None or found.whole
        assert as_json(again) == before
        require_sealed(again)


def test_entries_are_added_to_a_journal_that_has_some_and_go_away_as_one(new_journal, written):
    journal, other = new_journal(), new_journal()
    mine, theirs = note("mine"), note("theirs")
    journal.entries.add(mine)
    other.entries.add_all([mine, theirs])
    text = as_json(other)
    done = take_in(journal, written(text))
    assert (done.whole, done.added["entries"], done.there) == (False, 1, 1)
    assert journal.entries.get(theirs.id).body == theirs.body
    assert take_in(journal, written(text)).import_id is None
    assert journal.imports.undo(done.import_id) == 1
    assert [entry.id for entry in journal.entries.newest(9)] == [mine.id]
    require_sealed(journal)


def note(text, **marks):
    at = datetime(2026, 3, 1, tzinfo=UTC)
    return Entry(EntryId(str(uuid6.uuid7())), moment_of(at, at, "UTC"), Note(text), **marks)
