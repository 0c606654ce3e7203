import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mnemonic import Mnemonic

from journal_app.domain.vault_errors import RecoveryWordsError, WordsProblem
from journal_app.storage.keys.master_key import MasterKey

secrets = st.binary(min_size=32, max_size=32)


@given(secrets)
def test_the_words_are_the_master_key(secret):
    key = MasterKey(secret)
    assert len(key.words()) == 24
    assert MasterKey.from_words(" ".join(key.words())) == key


def test_words_are_read_in_any_case_with_numbers_and_line_breaks():
    key = MasterKey.generate()
    sheet = "\n".join(f"{n}. {word.upper()}," for n, word in enumerate(key.words(), start=1))
    assert MasterKey.from_words(sheet) == key


@pytest.mark.parametrize("count", [0, 1, 12, 23, 25])
def test_another_number_of_words_is_told_as_that(count):
    with pytest.raises(RecoveryWordsError) as refusal:
        MasterKey.from_words(" ".join(["abandon"] * count))
    assert (refusal.value.problem, refusal.value.count) == (WordsProblem.COUNT, count)


def test_words_on_no_list_are_told_by_position_and_never_repeated():
    words = list(MasterKey(bytes(32)).words())
    words[3], words[20] = "zzzmine", "qqqmine"
    with pytest.raises(RecoveryWordsError) as refusal:
        MasterKey.from_words(" ".join(words))
    assert refusal.value.positions == (4, 21)
    assert "mine" not in repr(refusal.value) + str(refusal.value)


def test_most_wrong_words_fail_the_checksum_and_the_rest_fail_the_proof():
    key = MasterKey(bytes(range(32)))
    words = key.words()
    tried = let_through = 0
    for position in range(24):
        for other in Mnemonic("english").wordlist[::97]:
            if other == words[position]:
                continue
            tried += 1
            changed = [*words[:position], other, *words[position + 1 :]]
            try:
                typed = MasterKey.from_words(" ".join(changed))
            except RecoveryWordsError:
                continue
            let_through += 1
            assert not typed.proves(key.check())
    assert tried > 500
    assert let_through < tried / 50


def test_a_failed_checksum_is_told_as_that():
    with pytest.raises(RecoveryWordsError) as refusal:
        MasterKey.from_words(" ".join(["abandon"] * 24))
    assert refusal.value.problem is WordsProblem.CHECKSUM


def test_neighbouring_words_exchanged_are_noticed():
    key = MasterKey(bytes(range(100, 132)))
    words = list(key.words())
    for left in range(23):
        swapped = words.copy()
        swapped[left], swapped[left + 1] = swapped[left + 1], swapped[left]
        try:
            typed = MasterKey.from_words(" ".join(swapped))
        except RecoveryWordsError:
            continue
        assert swapped == words or not typed.proves(key.check())


@given(secrets)
def test_the_database_key_is_hkdf_with_an_empty_salt(secret):
    # RFC 5869 by hand: extract with a salt of zeros, then one block of expand.
    extracted = hmac.digest(bytes(32), secret, hashlib.sha256)
    expected = hmac.digest(extracted, b"db/1\x01", hashlib.sha256)
    assert MasterKey(secret).database_key() == expected


@given(secrets)
def test_sub_keys_are_of_their_own(secret):
    key = MasterKey(secret)
    assert len({secret, key.database_key(), key.backup_key(), key.check() * 2}) == 4


def test_a_master_key_never_shows_itself():
    key = MasterKey(b"\x41" * 32)
    assert "41" not in repr(key)
    assert "AAAA" not in repr(key)
