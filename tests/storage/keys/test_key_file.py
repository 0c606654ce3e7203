import json
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.domain.vault_errors import (
    KeyFileDamagedError,
    NewerSchemaError,
    WrongPassphraseError,
)
from journal_app.storage.keys import key_file as module
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.keys.key_file import KeyFile
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.summed_text import plain_text, summed_text

TINY = Cost(memory_kib=8, iterations=1, lanes=1)
LIMITS = CostLimits(least=TINY, most=Cost(memory_kib=1024, iterations=3, lanes=4))
VAULT = UUID("0198c0de-0000-7000-8000-000000000001")
PASSPHRASE = "seven small lanterns"


@pytest.fixture(scope="module")
def key():
    return MasterKey(bytes(range(32)))


@pytest.fixture(scope="module")
def keys(key):
    return KeyFile.seal(key, VAULT, PASSPHRASE, TINY)


def signed(body):
    """The text of a key file whose sum is right, whatever else it says."""
    body.pop("sum", None)
    return summed_text(body)


def test_what_was_sealed_comes_out_again(key, keys):
    read = KeyFile.parse(keys.render(), LIMITS)
    assert read == keys
    assert read.unseal(PASSPHRASE) == key


def test_two_seals_of_one_key_share_no_salt_nonce_or_seal(key, keys):
    other = KeyFile.seal(key, VAULT, PASSPHRASE, TINY)
    assert other.salt != keys.salt
    assert other.nonce != keys.nonce
    assert other.wrapped != keys.wrapped


def test_the_file_is_a_small_text_without_the_key_or_the_passphrase(key, keys):
    text = keys.render()
    assert text.isascii()
    assert len(text) < 700
    assert key.secret.hex().encode() not in text
    assert PASSPHRASE.encode() not in text


def test_a_key_file_never_shows_its_parts(keys):
    for secret in (keys.salt, keys.nonce, keys.wrapped, keys.check):
        assert repr(secret) not in repr(keys)
        assert secret.hex() not in repr(keys)


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_a_wrong_passphrase_is_wrong_and_nothing_else(typed):
    keys = KeyFile.seal(MasterKey(bytes(32)), VAULT, PASSPHRASE, TINY)
    with pytest.raises(WrongPassphraseError):
        keys.unseal(typed)


@pytest.mark.parametrize("typed", ["", "\0", "\ud800", "x" * 1_000_000, PASSPHRASE + "\0"])
def test_a_strange_passphrase_is_only_wrong(keys, typed):
    with pytest.raises(WrongPassphraseError):
        keys.unseal(typed)


def test_every_bit_flip_and_every_truncation_is_damage_before_any_cost(keys, monkeypatch):
    monkeypatch.setattr(module, "derive", None)
    text = keys.render()
    for position in range(len(text)):
        for bit in range(8):
            flipped = bytearray(text)
            flipped[position] ^= 1 << bit
            with pytest.raises(KeyFileDamagedError):
                KeyFile.parse(bytes(flipped), LIMITS)
        with pytest.raises(KeyFileDamagedError):
            KeyFile.parse(text[:position], LIMITS)


@pytest.mark.parametrize(
    "content",
    [
        b"[]",
        b"null",
        b"{}",
        b"\xff\xfe",
        b"[" * 4000,
        b'{"format": "journal-keys"}',
        b'{"format": "journal-keys", "sum": 1}',
        b" " * 5000,
        b'{"format": "journal-keys", "version": 1e999, "sum": ""}',
    ],
)
def test_other_text_is_damage(content):
    with pytest.raises(KeyFileDamagedError):
        KeyFile.parse(content, LIMITS)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("memory_kib", 2**40),
        ("memory_kib", 0),
        ("memory_kib", -8),
        ("memory_kib", 8.0),
        ("memory_kib", "8"),
        ("memory_kib", True),
        ("iterations", 2**31),
        ("iterations", 0),
        ("lanes", 2**24),
        ("lanes", 2),
        ("salt", ""),
        ("salt", "00" * 4000),
        ("salt", 5),
        ("nonce", "00" * 8),
        ("wrapped", "00" * 10),
        ("wrapped", "0g"),
        ("check", "00"),
        ("vault", "nobody"),
        ("kdf", "md5"),
        ("cipher", "rot13"),
        ("version", 0),
        ("version", "1"),
        ("version", True),
        ("version", None),
    ],
)
def test_hostile_parameters_are_refused_before_any_cost(keys, monkeypatch, name, value):
    monkeypatch.setattr(module, "derive", None)
    body = json.loads(keys.render())
    body[name] = value
    with pytest.raises(KeyFileDamagedError):
        KeyFile.parse(signed(body), LIMITS)


def test_a_missing_part_is_damage(keys):
    for name in json.loads(keys.render()):
        body = json.loads(keys.render())
        del body[name]
        with pytest.raises(KeyFileDamagedError):
            KeyFile.parse(plain_text(body) if name == "sum" else signed(body), LIMITS)


def test_a_newer_format_is_told_as_newer(keys):
    body = json.loads(keys.render())
    body["version"] = 2
    body["something"] = "else"
    with pytest.raises(NewerSchemaError) as refusal:
        KeyFile.parse(signed(body), LIMITS)
    assert (refusal.value.found, refusal.value.known) == (2, 1)


def test_every_parameter_is_under_the_seal(keys):
    other = UUID("0198c0de-0000-7000-8000-000000000002")
    for changed in (
        replace(keys, vault=other),
        replace(keys, check=bytes(16)),
        replace(keys, cost=Cost(16, 1, 1)),
        replace(keys, salt=bytes(16)),
        replace(keys, nonce=bytes(12)),
        replace(keys, wrapped=bytes(48)),
    ):
        with pytest.raises(WrongPassphraseError):
            changed.unseal(PASSPHRASE)


def test_production_limits_refuse_a_cheap_key_file(keys):
    with pytest.raises(KeyFileDamagedError):
        KeyFile.parse(keys.render(), CostLimits())
