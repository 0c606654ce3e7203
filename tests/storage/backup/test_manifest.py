"""The manifest says nothing to whoever lacks the key, and nothing else to whoever has it."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.domain.backup import BackupFacts, BackupReason
from journal_app.domain.vault_errors import (
    BackupDamagedError,
    BackupOfOtherKeyError,
    NewerSchemaError,
)
from journal_app.storage.backup.container import PartSum
from journal_app.storage.backup.manifest import Manifest, Snapshot, vault_of
from journal_app.storage.contents import TableSum
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.summed_text import summed_text

KEY = MasterKey(bytes(range(32)))
VAULT = UUID("0198c0de-0000-4000-8000-000000000001")
FACTS = BackupFacts(
    made_at=datetime(2026, 3, 5, 18, 30, tzinfo=UTC),
    reason=BackupReason.BEFORE_IMPORT,
    schema=2,
    rows=4321,
    entries=1234,
    days=(date(2025, 11, 17), date(2026, 3, 5)),
)
TABLES = {"entry": TableSum(1234, "ab" * 32), "note": TableSum(0, "cd" * 32)}
MANIFEST = Manifest(
    Snapshot(VAULT, FACTS, TABLES, "1:2"), PartSum(300, "ef" * 32), PartSum(8192, "01" * 32)
)


def altered(**values):
    body = json.loads(MANIFEST.seal(KEY))
    del body["sum"]
    return summed_text(body | values)


@pytest.mark.parametrize("days", [None, FACTS.days])
@pytest.mark.parametrize("reason", BackupReason)
def test_a_manifest_comes_back_as_it_was(days, reason):
    facts = replace(FACTS, days=days, reason=reason)
    meant = replace(MANIFEST, snapshot=replace(MANIFEST.snapshot, facts=facts))
    assert Manifest.unseal(meant.seal(KEY), KEY) == meant


def test_nothing_but_the_vault_stands_in_clear():
    text = MANIFEST.seal(KEY).decode()
    assert set(json.loads(text)) == {
        "format",
        "version",
        "vault",
        "check",
        "nonce",
        "sealed",
        "sum",
    }
    for telling in ("2026-03-05", "2025-11", "import", "entry", "ab" * 8):
        assert telling not in text
    assert vault_of(text.encode()) == VAULT


def test_the_same_manifest_is_never_sealed_alike():
    assert MANIFEST.seal(KEY) != MANIFEST.seal(KEY)


def test_another_key_is_told_from_damage():
    with pytest.raises(BackupOfOtherKeyError):
        Manifest.unseal(MANIFEST.seal(KEY), MasterKey(bytes(32)))


def test_a_newer_form_is_told():
    with pytest.raises(NewerSchemaError) as refusal:
        Manifest.unseal(altered(version=2), KEY)
    assert (refusal.value.found, refusal.value.known) == (2, 1)


@pytest.mark.parametrize(
    "values",
    [
        {"version": 0},
        {"version": "1"},
        {"version": True},
        {"vault": "nobody"},
        {"vault": 5},
        {"vault": str(UUID(int=7))},
        {"check": "0g"},
        {"check": 5},
        {"nonce": ""},
        {"nonce": "00" * 12},
        {"sealed": ""},
        {"sealed": "00" * 40},
        {"more": "than this"},
    ],
)
def test_another_clear_part_is_damage(values):
    with pytest.raises(BackupDamagedError):
        Manifest.unseal(altered(**values), KEY)


@pytest.mark.parametrize("missing", ["version", "vault", "check", "nonce", "sealed"])
def test_a_missing_clear_part_is_damage(missing):
    body = json.loads(MANIFEST.seal(KEY))
    for name in ("sum", missing):
        del body[name]
    with pytest.raises(BackupDamagedError):
        Manifest.unseal(summed_text(body), KEY)


@pytest.mark.parametrize(
    "inside",
    [{}, {"made_at": "never"}, {"reason": "fun"}, {"tables": 5}, {"days": ["x"]}, {"keys": [1]}],
)
def test_an_inside_that_was_not_written_by_us_is_damage(monkeypatch, inside):
    from journal_app.storage.backup import manifest as module  # noqa: PLC0415

    whole = module._inside(MANIFEST)
    monkeypatch.setattr(module, "_inside", lambda _: whole | inside if inside else {})
    sealed = MANIFEST.seal(KEY)
    with pytest.raises(BackupDamagedError):
        Manifest.unseal(sealed, KEY)


def test_every_flipped_bit_and_every_truncation_is_damage():
    text = MANIFEST.seal(KEY)
    for position in range(len(text)):
        flipped = bytearray(text)
        flipped[position] ^= 1 << position % 8
        for content in (bytes(flipped), text[:position]):
            with pytest.raises(BackupDamagedError):
                Manifest.unseal(content, KEY)


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_damage(content):
    with pytest.raises(BackupDamagedError):
        Manifest.unseal(content, KEY)
