"""Key files that are damaged or hostile, passphrases and words that are not the right ones."""

import json
import unicodedata
import uuid
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mnemonic import Mnemonic
from tests.faults.harness.deeds import Telling
from tests.faults.harness.oracle import Finding
from tests.faults.harness.story import PASSPHRASE, Story
from tests.faults.harness.tally import Tally, counts, spread

from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import (
    KeyFileDamagedError,
    NewerSchemaError,
    RecoveryWordsError,
    WrongPassphraseError,
    WrongWordsError,
)
from journal_app.storage.keys import key_file
from journal_app.storage.keys.key_file import KeyFile
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.keys.passphrase import normalised
from journal_app.storage.summed_text import summed_text
from journal_app.storage.vault.folder import VaultFolder
from journal_app.storage.vault.opening import open_with_passphrase, open_with_words

LOOSE = {"deadline": None, "database": None, "suppress_health_check": list(HealthCheck)}


@pytest.fixture
def vault(place, rules):
    """The files of a closed vault, and its words."""
    Telling(rules, Story([])).prepare(place / "journal")
    opened = open_with_passphrase(place / "journal", PASSPHRASE, rules)
    words = opened.words()
    opened.close()
    return VaultFolder(place / "journal"), words


def flips_and_cuts(content):
    """Every bit of a file turned over, and the file cut off after every byte."""
    for position in range(len(content)):
        yield content[:position]
        for bit in range(8):
            byte = content[position] ^ 1 << bit
            yield content[:position] + bytes([byte]) + content[position + 1 :]


@counts(300, 100_000)
def test_a_damaged_key_file_is_mended_from_its_copy(vault, rules, rounds):
    tally, (folder, _) = Tally("key file", "every bit and every length"), vault
    good = folder.keys.read_bytes()
    for number, bad in enumerate(spread(list(flips_and_cuts(good)), rounds)):
        folder.keys.write_bytes(bad)
        open_with_passphrase(folder.path, PASSPHRASE, rules).close()
        mended = folder.keys.read_bytes() == folder.keys_copy.read_bytes() == good
        tally.note(Finding.FINE if mended else Finding.UNSOUND, number)
    tally.settle()


@counts(300, 100_000)
def test_two_damaged_key_files_are_damage_and_the_words_still_open(vault, rules, rounds):
    tally, (folder, words) = Tally("key file", "both copies"), vault
    good = folder.keys.read_bytes()
    for number, bad in enumerate(spread(list(flips_and_cuts(good)), rounds)):
        folder.keys.write_bytes(bad)
        folder.keys_copy.write_bytes(bad)
        tally.note(refusal_of(folder, rules), number)
        if number % 50 == 0:
            open_with_words(folder.path, " ".join(words), rules).close()
    tally.settle()


def refusal_of(folder, rules):
    try:
        open_with_passphrase(folder.path, PASSPHRASE, rules).close()
    except KeyFileDamagedError:
        return Finding.FINE
    except JournalError:
        return Finding.MISTOLD
    return Finding.UNDETECTED


NUMBERS = st.integers() | st.floats() | st.booleans() | st.none() | st.text(max_size=40)
HOSTILE = st.dictionaries(
    st.sampled_from(("version", "memory_kib", "iterations", "lanes", "salt", "nonce", "wrapped"))
    | st.text(max_size=10),
    NUMBERS | st.binary(max_size=40).map(bytes.hex) | st.lists(NUMBERS, max_size=3),
    max_size=4,
)


@counts(200, 20_000)
def test_a_hostile_key_file_with_a_right_sum_costs_nothing(vault, rules, monkeypatch, rounds):
    monkeypatch.setattr(key_file, "derive", None)  # to spend anything would be an error
    tally, (folder, _) = Tally("key file", "hostile parameters"), vault
    body = json.loads(folder.keys.read_bytes())
    body.pop("sum")

    @settings(max_examples=rounds, **LOOSE)
    @given(HOSTILE)
    def parse(changes):
        try:
            keys = KeyFile.parse(summed_text(body | changes), rules.limits)
        except (KeyFileDamagedError, NewerSchemaError):
            tally.note(Finding.FINE, changes)
        else:
            allowed = rules.limits.allow(keys.cost)
            tally.note(Finding.FINE if allowed else Finding.UNDETECTED, changes)

    parse()
    tally.settle()


CHANGES = (
    lambda right, at, sign: right[:at] + right[at + 1 :],
    lambda right, at, sign: right[:at] + sign + right[at:],
    lambda right, at, sign: right[:at] + sign + right[at + 1 :],
    lambda right, at, sign: right[:at] + right[at:].swapcase(),
    lambda right, at, sign: right + sign * at,
)
NEARLY = st.builds(
    lambda change, at, sign: change(PASSPHRASE, at, sign),
    st.sampled_from(CHANGES),
    st.integers(0, len(PASSPHRASE)),
    st.characters(),
)
FORMS = st.builds(
    unicodedata.normalize, st.sampled_from(("NFC", "NFD", "NFKC", "NFKD")), st.text(max_size=60)
)
STRANGE = st.sampled_from(("", "\0", PASSPHRASE + "\0", "\ud800", "x" * 1_000_000, " " * 5_000))


@counts(200, 5_000)
def test_only_the_passphrase_opens(vault, rules, rounds):
    tally, (folder, _) = Tally("wrong passphrases", "any text"), vault
    keys = KeyFile.parse(folder.keys.read_bytes(), rules.limits)

    @settings(max_examples=rounds, **LOOSE)
    @given(st.text(max_size=300) | NEARLY | FORMS | STRANGE)
    def unseal(typed):
        right = normalised(typed) == normalised(PASSPHRASE)
        try:
            keys.unseal(typed)
        except WrongPassphraseError:
            tally.note(Finding.MISTOLD if right else Finding.FINE, len(typed))
        else:
            tally.note(Finding.FINE if right else Finding.UNDETECTED, len(typed))

    unseal()
    tally.settle()


@counts(200, 5_000)
def test_every_normal_form_of_a_passphrase_is_that_passphrase(rules, rounds):
    tally, key = Tally("wrong passphrases", "normal forms of the right one"), MasterKey.generate()
    chance = Random(3)

    @settings(max_examples=rounds, **LOOSE)
    @given(st.text(min_size=1, max_size=30), st.sampled_from(("NFC", "NFD", "NFKC", "NFKD")))
    def unseal(chosen, form):
        sealed = KeyFile.seal(key, vault_id(chance), chosen, rules.limits.least)
        opened = sealed.unseal(unicodedata.normalize(form, chosen)) == key
        tally.note(Finding.FINE if opened else Finding.REFUSED, (len(chosen), form))

    unseal()
    tally.settle()


def vault_id(chance):
    return uuid.UUID(int=chance.getrandbits(128))


@counts(500, 49_128)
def test_no_other_word_opens(vault, rules, rounds):
    tally, (folder, words) = Tally("recovery words", "one word is another"), vault
    known, check = Mnemonic("english").wordlist, MasterKey.from_words(" ".join(words)).check()
    others = [(at, word) for at in range(len(words)) for word in known if word != words[at]]
    assert len(others) == 49_128
    for at, word in spread(others, rounds):
        typed = [*words[:at], word, *words[at + 1 :]]
        tally.note(words_finding(typed, check, folder, rules), at)
    tally.settle()


def test_no_two_neighbours_change_places(vault, rules):
    tally, (folder, words) = Tally("recovery words", "two neighbours swapped"), vault
    check = MasterKey.from_words(" ".join(words)).check()
    for at in range(len(words) - 1):
        typed = [*words[:at], words[at + 1], words[at], *words[at + 2 :]]
        if typed != list(words):
            tally.note(words_finding(typed, check, folder, rules), at)
    tally.settle()


def words_finding(typed, check, folder, rules):
    """The checksum refuses most; the vault itself has to refuse the rest."""
    try:
        key = MasterKey.from_words(" ".join(typed))
    except RecoveryWordsError:
        return Finding.FINE
    if key.proves(check):
        return Finding.UNDETECTED
    try:
        open_with_words(folder.path, " ".join(typed), rules).close()
    except WrongWordsError as refusal:
        return Finding.FINE if refusal.certain else Finding.MISTOLD
    return Finding.UNDETECTED
