"""Mutated files all the way into a journal: what is kept is what was said, and goes away whole."""

from datetime import UTC, date, datetime

import pytest
from tests.exchange.mutations import SEEDS, files

from journal_app.app.new_id import new_id
from journal_app.domain.errors import JournalError
from journal_app.domain.file_said import Said
from journal_app.domain.long_work import UNWATCHED
from journal_app.domain.scale import MOOD, Scale
from journal_app.exchange.formats import FORMATS
from journal_app.storage.journal import create_journal
from journal_app.usecases.counted_rows import counted
from journal_app.usecases.import_entries import ImportEntries
from journal_app.usecases.map_rows import MappedReader
from journal_app.usecases.propose_mapping import propose_mapping
from journal_app.usecases.survey_file import survey_file

NOW = datetime(2026, 11, 5, 18, 30, tzinfo=UTC)


class StillClock:
    def now(self):
        return NOW

    def zone(self):
        return "Europe/Dublin"


@pytest.fixture
def journal(tmp_path, passphrase, rules):
    journal = create_journal(tmp_path / "j", passphrase, clock=StillClock(), rules=rules)
    journal.scales.save(Scale(MOOD, "Mood"))
    yield journal
    journal.close()


def bring_in(journal, form, file):
    """Everything that is kept of a file, by what is proposed."""
    reader = FORMATS[form].reader(file, Said())
    survey = survey_file(counted(reader.read(), UNWATCHED))
    mapping = propose_mapping(survey, journal.scales.all(), journal.choices.all())
    mapped = MappedReader(reader, mapping)
    importing = ImportEntries(journal, StillClock(), new_id)
    looked = importing.preview(mapped.read(), mapped.scales, mapped.words)
    kept = importing.keep(mapped.read(), mapped.scales, form, mapped.words)
    assert (looked.entries, looked.rows, looked.refused) == (kept.entries, kept.rows, kept.refused)
    assert kept.rows == survey.rows
    return kept


@pytest.mark.parametrize("form", SEEDS)
def test_two_hundred_mutated_files_write_nothing_wrong(journal, tmp_path, form):
    file = tmp_path / ("2026-03.txt" if form == "rednotebook" else "file.json")
    made, there = [], 0
    for content in files(form):
        file.write_bytes(content)
        try:
            plan = bring_in(journal, form, file)
        except JournalError:
            assert journal.entries.count() == there
            continue
        there += plan.entries
        assert journal.entries.count() == there
        made += [plan.import_id] if plan.import_id else []
    for entry in journal.entries.between(date.min, date.max):
        assert not entry.body.empty
        assert entry.moment.recorded_at == NOW
        assert date(1899, 12, 31) <= entry.moment.day <= date(2026, 11, 6)
        assert entry.imported in made
        assert all(0 <= value <= 100_000 for _, value in entry.body.answers)
    assert made
    assert sum(journal.imports.undo(one) for one in made) == there
    assert journal.entries.count() == 0
