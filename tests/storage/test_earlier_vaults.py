"""A vault of every schema that was ever shipped opens with today's program and loses nothing."""

import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.storage.versions.sealed import require_sealed

from journal_app.domain.check_in import (
    CheckIn,
    CheckInSize,
    Emotion,
    Medication,
    Need,
    Safety,
    SkillUse,
    Span,
)
from journal_app.domain.coping import Coping, Place
from journal_app.domain.entry import Entry, NoSuchEntryError
from journal_app.domain.lapse import Lapse
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.rating import Rating
from journal_app.domain.scale import AskRhythm
from journal_app.domain.search import EntryFilter, parse_search
from journal_app.domain.trigger import Outcome, Trigger
from journal_app.storage.journal import open_journal
from journal_app.storage.migrate import schema_version, shipped_migrations
from journal_app.storage.search_index import check_search_index
from journal_app.usecases.keep_draft import DraftBox, Written
from journal_app.usecases.ports import DatedValue
from journal_app.usecases.write_entry import Marks

VAULTS = Path(__file__).parents[1] / "vaults"


def name(number: int) -> str:
    return f"0198c0de-0000-7000-8000-{number:012x}"


def entry(number: int, body, *, ago: int, late: int = 0, hour: int = 19, **marks) -> Entry:
    happened = datetime(2026, 3, 5, hour, tzinfo=UTC) - timedelta(days=ago)
    moment = moment_of(happened, happened + timedelta(days=late), "Europe/Dublin")
    return Entry(name(number), moment, body, **marks)


WRITTEN = [
    entry(
        1,
        CheckIn(
            size=CheckInSize.FULL,
            span=Span.DAY,
            ratings=(Rating("mood", 4), Rating("sleep_hours", 6.5), Rating("urge", 3)),
            safety=Safety.SAFE,
            medication=Medication.YES,
            needs=frozenset({Need.TIRED}),
            acted=False,
            emotions=(Emotion("sad", 6), Emotion(name(91))),
            skills=(SkillUse("breathing", 5),),
            no_skill_reason="too tired for more",
            line="a grey morning",
            text="Slept badly,\nbut the café was quiet.",
        ),
        ago=5,
        tags=("home", "sleep"),
    ),
    entry(
        2,
        Trigger(
            "place",
            "The off-licence on the corner",
            "alone, on the way home",
            6,
            7,
            "crossed the road",
            Outcome.RODE_OUT,
            "walk home along the river",
        ),
        ago=4,
        bring=True,
    ),
    entry(
        3,
        Coping(
            "breathing",
            name(2),
            7,
            4,
            10,
            again=True,
            place=Place.HOME,
            text="it got easier after the third minute",
        ),
        ago=4,
        hour=20,
    ),
    entry(
        4,
        Note("The lighthouse is a word that only this note has. Größe, naïve, 日本語 👋"),
        ago=3,
        late=2,
        private=True,
        tags=("sleep",),
    ),
    entry(
        5,
        Lapse(
            "two glasses",
            "less than before",
            "a wedding",
            "nobody asked me",
            "leave with a friend",
            "tell my group",
            "my sister",
        ),
        ago=2,
    ),
    entry(6, Note("The third wording: lantern light."), ago=1, tags=("edited",)),
    entry(8, CheckIn(CheckInSize.DEPLETED, ratings=(Rating("mood", 2),)), ago=1, imported=name(80)),
]
BINNED = entry(7, Note("A note in the bin, about marmalade."), ago=1, tags=("bin",))


@pytest.fixture
def first(tmp_path, passphrase, rules, clock):
    """A copy of the vault of the first schema, opened with today's program."""
    copy = shutil.copytree(VAULTS / "schema-1", tmp_path / "schema-1")
    journal = open_journal(copy, passphrase, clock=clock, rules=rules)
    yield journal
    journal.close()


@pytest.fixture
def eighth(tmp_path, passphrase, rules, clock):
    """A copy of the last vault in which questionnaires were taken in without a question."""
    copy = shutil.copytree(VAULTS / "schema-8", tmp_path / "schema-8")
    journal = open_journal(copy, passphrase, clock=clock, rules=rules)
    yield journal
    journal.close()


@pytest.fixture
def ninth(tmp_path, passphrase, rules, clock):
    """A copy of the last vault in which rows had no versions."""
    copy = shutil.copytree(VAULTS / "schema-9", tmp_path / "schema-9")
    journal = open_journal(copy, passphrase, clock=clock, rules=rules)
    yield journal
    journal.close()


def test_rows_of_the_ninth_schema_have_versions_and_keep_their_wordings(ninth):
    assert ninth.entries.count() == 42
    require_sealed(ninth)
    edited = "019ddf8c-3100-702b-b219-4c4fd1ae6892"
    wordings = [old.body.text for _, old in ninth.entries.history(edited)]
    assert wordings[1:] == ["The second wording of a note."]
    assert ninth.entries.get(edited).body.text == "The third wording of a note."
    with pytest.raises(NoSuchEntryError):
        ninth.entries.get("019ddf8c-3100-7033-a18d-55f210be8217")


def test_rows_of_the_first_schema_have_versions(first):
    require_sealed(first)


def test_questionnaires_of_the_eighth_schema_are_there_and_not_yet_asked_about(eighth):
    assert schema_version(eighth.vault.database) == len(shipped_migrations())
    forms = eighth.questionnaires.all()
    assert [(form.id, form.marked, form.asked) for form in forms] == [
        (name(10), frozenset(), False),
        (name(11), frozenset({"unsafe"}), False),
    ]
    assert [len(eighth.questionnaires.responses(form.id)) for form in forms] == [1, 1]
    assert [one.body.text for one in eighth.entries.newest(9)] == [
        "Written before questionnaires asked."
    ]


def test_a_vault_of_the_first_schema_is_brought_up_to_date(first):
    assert schema_version(first.vault.database) == len(shipped_migrations())


def test_a_backup_was_made_before_it_was_changed(first, tmp_path):
    assert any(path.is_file() for path in (tmp_path / "schema-1" / "backups").rglob("*"))


def test_every_entry_of_the_first_schema_is_still_there(first):
    assert first.entries.between(date.min, date.max) == WRITTEN
    assert [(one.entry, one.deleted_at.day) for one in first.entries.bin()] == [(BINNED, 5)]
    texts = [old.body.text for _, old in first.entries.history(name(6))]
    assert texts == ["The first wording, with a typo: lihgt.", "The second wording: light."]
    with pytest.raises(NoSuchEntryError):
        first.entries.get(name(9))


def test_everything_else_of_the_first_schema_is_still_there(first, clock):
    scales = {scale.id: scale for scale in first.scales.all()}
    assert list(scales) == ["mood", "urge", "sleep_hours", name(90)]
    assert {scale.every for scale in scales.values()} == {AskRhythm.DAILY}
    assert {c.id: (c.name, c.theme, c.hidden) for c in first.choices.all()} == {
        "sad": ("Sad", "", False),
        name(91): ("Like a wet coat", "", True),
        "breathing": ("Slow breathing", "", False),
        "place": ("A place", "", False),
    }
    assert [event.words for event in first.events.known()] == ["moved house"]
    assert [normal.series for normal in first.events.new_normals()] == [name(90)]
    assert first.programme.programme().name == "Harbour evenings"
    (session,) = first.programme.sessions(date.min, date.max)
    assert session.takeaway == "say it early"
    left = DraftBox(first.drafts, clock).load("note")
    assert left == Written(Note("not saved yet"), Marks(bring=True))
    assert [form for _, form, _ in first.imports.list()] == ["daylio"]
    assert first.templates.all() == []


def test_the_answers_of_the_first_schema_count_as_before(first):
    assert first.ratings.of("mood", date.min, date.max) == [
        DatedValue(date(2026, 2, 28), 4.0, late=False),
        DatedValue(date(2026, 3, 4), 2.0, late=False),
    ]
    assert first.ratings.last_answered() == {
        "mood": date(2026, 3, 4),
        "sleep_hours": date(2026, 2, 28),
        "urge": date(2026, 2, 28),
    }


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("lighthouse", [4]),
        ("cafe", [1]),
        ("river", [2]),
        ("third minute", [3]),
        ("sister", [5]),
        ("lantern", [6]),
        ("typo", []),
        ("marmalade", []),
        ("Gone", []),
        ("sleep", [4, 1]),
        ("wet coat", [1]),
        ("breathing", [3, 1]),
    ],
)
def test_what_was_written_before_there_was_a_search_is_found(first, typed, numbers):
    found = first.entries.search(9, EntryFilter(query=parse_search(typed)))
    assert [one.entry.id for one in found] == [name(number) for number in numbers]
    assert check_search_index(first.vault.database)


def test_an_entry_in_the_bin_of_the_first_schema_is_found_once_it_is_taken_out(first):
    first.entries.restore(BINNED.id)
    (found,) = first.entries.search(9, EntryFilter(query=parse_search("marmalade")))
    assert found.entry == BINNED


def test_the_timeline_of_the_first_schema_keeps_its_order(first):
    in_order = sorted(WRITTEN, key=lambda one: one.moment.occurred_at)
    assert first.entries.newest(99) == in_order[::-1]
