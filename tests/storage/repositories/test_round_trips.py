"""What is kept comes back as it was, whatever was typed."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
import uuid6
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.storage.drawn_entries import bodies, entries

from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note

drawn = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.function_scoped_fixture,
    ],
)


@pytest.mark.parametrize("kind", EntryKind)
@given(data=st.data())
@drawn
def test_an_entry_comes_back_as_it_was(kept_journal, kind, data):
    entry = data.draw(entries(kind))
    kept_journal.entries.add(entry)
    assert kept_journal.entries.get(entry.id) == entry


@pytest.mark.parametrize("kind", EntryKind)
@given(data=st.data())
@drawn
def test_an_edit_keeps_the_earlier_version_and_can_be_undone(kept_journal, kind, data):
    first, second = data.draw(entries(kind)), data.draw(entries(kind))
    second = replace(second, id=first.id)
    store = kept_journal.entries
    store.add(first)
    store.replace(second)
    assert store.get(first.id) == second
    assert [entry for _, entry in store.history(first.id)] == [first]
    store.revert(first.id)
    assert store.get(first.id) == first
    assert store.history(first.id) == []


@given(first=entries(EntryKind.NOTE), body=st.one_of(*bodies.values()))
@drawn
def test_an_edit_may_change_the_kind(kept_journal, first, body):
    store = kept_journal.entries
    store.add(first)
    store.replace(replace(first, body=body))
    assert store.get(first.id).body == body
    store.revert(first.id)
    assert store.get(first.id) == first


def test_the_first_and_last_possible_days_are_kept(kept_journal):
    for moment in (
        datetime(1900, 1, 1, tzinfo=UTC),
        datetime(1969, 12, 31, 23, 59, 59, 999000, tzinfo=UTC),
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
        datetime(2100, 2, 28, 23, tzinfo=UTC),
        datetime(2199, 12, 31, 23, 59, 59, 999000, tzinfo=UTC),
    ):
        entry = Entry(str(uuid6.uuid7()), moment_of(moment, moment, "UTC"), Note("then"))
        kept_journal.entries.add(entry)
        assert kept_journal.entries.get(entry.id) == entry


def test_a_zone_without_a_name_is_kept_as_utc_and_not_taken_for_a_tombstone(kept_journal):
    moment = moment_of(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC), "\0")
    entry = Entry(str(uuid6.uuid7()), moment, Note("x"))
    kept_journal.entries.add(entry)
    assert kept_journal.entries.get(entry.id).moment == replace(moment, zone="UTC")


def test_a_million_characters_are_kept(kept_journal):
    entry = Entry(
        str(uuid6.uuid7()),
        moment_of(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC), "UTC"),
        Note("héllo wörld" * 90_909),
    )
    kept_journal.entries.add(entry)
    assert kept_journal.entries.get(entry.id) == entry
    assert entry.moment.day == date(2025, 12, 31)
