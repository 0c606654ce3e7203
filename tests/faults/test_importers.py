"""Any file at all is imported in part, or refused with a reason, and never half."""

from contextlib import closing

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.faults.harness.deeds import Telling
from tests.faults.harness.oracle import Finding, contents_of
from tests.faults.harness.story import StandingClock, Story
from tests.faults.harness.tally import Tally, counts

from journal_app.app.new_id import new_id
from journal_app.domain.errors import JournalError
from journal_app.domain.import_errors import (
    AmbiguousColumnError,
    DayOrderError,
    InputFileError,
    LettersUnknownError,
    MappingError,
    NoSuchColumnError,
    NumberedDayError,
)
from journal_app.exchange.csv_file import read_csv
from journal_app.exchange.csv_layout import CsvLayout
from journal_app.storage.journal import open_journal
from journal_app.storage.search_index import check_search_index
from journal_app.usecases.import_entries import ImportEntries

CELLS = (
    st.sampled_from(
        (
            "date", "mood", "note", "2026-03-01", "2026-02-30", "01.03.2026", "9999-12-31", "0",
            "7", "7,5", "1e999", "nan", "-0", "yes", "", " ", "=1+1", '"', '""', "\ufeff", "\x00",
            "a\nb", "a\r\nb", "\u2028", "\ud800", "N/A", "x" * 10_000,
        )
    )
    | st.text(max_size=20)
)  # fmt: skip
LINES = st.builds(
    lambda cells, mark, end: mark.join(cells) + end,
    st.lists(CELLS, max_size=6),
    st.sampled_from((",", ";", "\t", "|")),
    st.sampled_from(("\n", "\r\n", "\r", "")),
)
ENCODINGS = st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1"))
TEXTS = st.builds(
    lambda head, lines, encoding: (head + "".join(lines)).encode(encoding, "replace"),
    st.sampled_from(("date,mood,note\n", "note;date;mood\r\n", '"date"\t"mood"\t"note"\n', "")),
    st.lists(LINES, max_size=12),
    ENCODINGS,
)
FILES = TEXTS | st.binary(max_size=300)
LAYOUT = CsvLayout(date_column="date", values=(), notes=("note", "mood"))
REFUSALS = (
    InputFileError, LettersUnknownError, NoSuchColumnError, AmbiguousColumnError, MappingError,
    DayOrderError, NumberedDayError,
)  # fmt: skip


@counts(150, 100_000)
def test_any_bytes_are_read_or_refused(tmp_path, rounds):
    tally, path = Tally("importers", "any bytes as CSV"), tmp_path / "file.csv"

    @settings(
        max_examples=rounds, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(FILES)
    def read(content):
        path.write_bytes(content)
        tally.note(read_finding(path), content)

    read()
    tally.settle()


def read_finding(path):
    try:
        list(read_csv(path, LAYOUT))
    except REFUSALS:
        return Finding.FINE
    except JournalError:
        return Finding.MISTOLD
    return Finding.FINE


@counts(60, 5_000)
def test_an_import_is_whole_counted_and_undone_whole(place, rules, rounds):
    tally, path = Tally("importers", "kept in a journal"), place / "file.csv"
    story = Story.drawn(3, 6)
    Telling(rules, story, 6).prepare(place / "journal")
    now = story.contents[-1]
    opening = open_journal(place / "journal", now.passphrase, clock=StandingClock(), rules=rules)
    with closing(opening) as journal:

        @settings(
            max_examples=rounds,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(FILES)
        def bring_in(content):
            path.write_bytes(content)
            tally.note(kept_finding(journal, path, now), content)

        bring_in()
        assert check_search_index(journal.vault.database)
    tally.settle()


def kept_finding(journal, path, now):
    """What is kept is what the plan says; taken back, the journal is as it was."""
    importing = ImportEntries(journal, StandingClock(), new_id)
    before = journal.entries.count()
    try:
        plan = importing.keep(read_csv(path, LAYOUT), [], "csv")
    except REFUSALS:
        whole = journal.entries.count() == before
        return Finding.FINE if whole else Finding.WRONG
    counted = journal.entries.count() == before + plan.added
    summed = plan.rows == plan.added + plan.duplicates + plan.empty + len(plan.refused)
    if plan.import_id is not None:
        journal.imports.undo(plan.import_id)
        for entry_id in [one for one in contents_of(journal, "").binned if one not in now.binned]:
            journal.entries.purge_entry(entry_id)
    same = contents_of(journal, now.passphrase) == now
    return Finding.FINE if counted and summed and same else Finding.WRONG
