"""The journal can be read without this program: from the words, by the published format.

https://www.zetetic.net/sqlcipher/design/ (SQLCipher 4 defaults, raw key).
"""

import hashlib
import hmac
import shutil
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from mnemonic import Mnemonic

from journal_app.domain.draft import Draft
from journal_app.domain.entry import Entry
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.storage.journal import OpenJournal
from journal_app.storage.search_index import check_search_index
from journal_app.usecases.keep_draft import edit_form

PAGE, IV, MAC = 4096, 16, 64
CANARY = "heron by the lock gate"
RARE = "qzxwvkjhbgt"
"""A word whose end shares nothing with the words beside it in the search index."""


@pytest.fixture
def written(folder, create):
    """A closed journal with one text in it; the words."""
    vault = create()
    vault.database.write(
        "INSERT INTO draft (form, body, saved_at) VALUES ('note', ?, 0)", (CANARY,)
    )
    words = vault.words()
    vault.close()
    return words


def key_from(words):
    master = bytes(Mnemonic("english").to_entropy(list(words)))
    return HKDF(SHA256(), 32, salt=None, info=b"db/1").derive(master)


def decrypted(content, key):
    salt = content[:16]
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    pages = []
    for number, at in enumerate(range(0, len(content), PAGE), start=1):
        page = content[at : at + PAGE][16 if number == 1 else 0 :]
        body, iv, mac = page[: -IV - MAC], page[-IV - MAC : -MAC], page[-MAC:]
        signed = body + iv + number.to_bytes(4, "little")
        assert hmac.digest(mac_key, signed, hashlib.sha512) == mac
        opened = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor().update(body)
        magic = b"SQLite format 3\0" if number == 1 else b""
        pages.append(magic + opened + iv + mac)
    return b"".join(pages)


def test_the_words_and_the_published_format_are_enough(folder, written):
    plain = decrypted((folder / "journal.db").read_bytes(), key_from(written))
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(plain)
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("SELECT body FROM draft").fetchall() == [(CANARY,)]


def test_stock_sqlcipher_reads_it_too(folder, written):
    program = shutil.which("sqlcipher")
    if program is None:
        pytest.skip("no sqlcipher program here")

    def ask(*statements):
        command = [program, str(folder / "journal.db")]
        asked = "".join(f"{statement};\n" for statement in statements)
        return subprocess.run(command, input=asked, capture_output=True, text=True, check=False)

    version = ask("PRAGMA cipher_version").stdout.strip()
    if not version or int(version.split(".")[0]) < 4:
        pytest.skip(f"the sqlcipher program here is {version or 'unknown'}: too old for format 4")
    answer = ask(f"PRAGMA key = \"x'{key_from(written).hex()}'\"", "SELECT body FROM draft")
    assert CANARY in answer.stdout


def test_no_file_of_the_vault_holds_a_word_in_the_clear(folder, written):
    for path in folder.rglob("*"):
        assert CANARY.encode() not in path.read_bytes()
        assert b"CREATE TABLE" not in path.read_bytes()
        assert not path.read_bytes().startswith(b"SQLite format 3")


def forget(entries, entry):
    entries.delete(entry.id)
    entries.purge(datetime(2999, 1, 1, tzinfo=UTC))


def forget_among_many(entries, entry):
    others = [replace(entry, id=f"other {n}", body=Note("calm day"), tags=()) for n in range(30)]
    entries.add_all(others)
    for one in (entry, *others[1:]):
        entries.delete(one.id)
    entries.purge(datetime(2999, 1, 1, tzinfo=UTC))


FORGET = [lambda entries, entry: entries.purge_entry(entry.id), forget, forget_among_many]


@pytest.mark.parametrize("way", FORGET)
def test_a_word_that_was_removed_for_good_is_on_no_page(folder, create, now, clock, way):
    journal = OpenJournal(create(), clock)
    words = journal.vault.words()
    path, key = folder / "journal.db", key_from(words)
    moment = moment_of(now, now, "UTC")
    journal.entries.add_all(
        Entry(f"before {n}", moment, Note(f"a quiet day {n} " * 40)) for n in range(200)
    )
    entry = Entry("e1", moment, Note(f"{RARE} once"), tags=(RARE,))
    journal.entries.add(entry)
    journal.entries.replace(replace(entry, body=Note(f"{RARE} again")))
    journal.drafts.save(Draft(edit_form(entry.id), RARE, now))
    assert decrypted(path.read_bytes(), key).count(RARE[5:].encode()) >= 5
    way(journal.entries, entry)
    plain = decrypted(path.read_bytes(), key)
    assert RARE[5:].encode() not in plain
    assert b"quiet" in plain
    assert check_search_index(journal.vault.database)
    journal.close()
