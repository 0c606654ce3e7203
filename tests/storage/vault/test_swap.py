"""The note about a swap is finished, whatever was done of it, or refused as a whole."""

import json
import os

import pytest

from journal_app.domain.vault_errors import Damage, JournalDamagedError, StorageUnavailableError
from journal_app.storage.summed_text import read_summed, summed_text
from journal_app.storage.vault import swap as module
from journal_app.storage.vault.folder import VaultFolder
from journal_app.storage.vault.swap import Swap, clear_leavings, finish_swap, swap_in


@pytest.fixture
def place(tmp_path):
    """A folder with an old journal and a new one that comes in."""
    folder = VaultFolder(tmp_path)
    folder.aside.mkdir()
    for path, content in (
        (folder.journal, "old"),
        (folder.rollback, "old rollback"),
        (folder.keys, "old keys"),
        (folder.keys_copy, "old keys"),
        (folder.incoming, "new"),
        (folder.keys_incoming, "new keys"),
    ):
        path.write_text(content)
    return folder


def content(folder):
    return {
        path.relative_to(folder.path).as_posix(): path.read_text()
        for path in folder.path.rglob("*")
        if path.is_file()
    }


def note(folder, **values):
    body = {
        "format": "journal-swap",
        "version": 1,
        "incoming": "journal.db.incoming",
        "aside": None,
        "keys": False,
    }
    folder.swap.write_bytes(summed_text(body | values))


KEPT = {"aside/20260305T183000Z.db": "old", "aside/20260305T183000Z.db-journal": "old rollback"}


def test_the_old_one_goes_aside_with_its_rollback_journal(place):
    aside = place.aside / "20260305T183000Z.db"
    place.keys_incoming.unlink()
    swap_in(place, Swap(place.incoming, aside, keys=False))
    keys = {"journal.keys": "old keys", "journal.keys.bak": "old keys"}
    assert content(place) == {"journal.db": "new"} | keys | KEPT


def test_with_new_keys_nothing_of_the_old_is_left(place):
    swap_in(place, Swap(place.incoming, None, keys=True))
    keys = {"journal.keys": "new keys", "journal.keys.bak": "new keys"}
    assert content(place) == {"journal.db": "new"} | keys


def test_finishing_again_does_no_harm(place):
    place.keys_incoming.unlink()
    note(place, aside="aside/20260305T183000Z.db")
    written = place.swap.read_bytes()
    for _ in range(3):
        finish_swap(place)
        assert content(place)["journal.db"] == "new"
        assert content(place)["aside/20260305T183000Z.db"] == "old"
        place.swap.write_bytes(written)


def test_a_new_journal_that_was_lost_gives_the_old_one_its_place_back(place):
    note(place, aside="aside/20260305T183000Z.db")
    place.journal.rename(place.aside / "20260305T183000Z.db")
    place.incoming.unlink()
    finish_swap(place)
    assert content(place)["journal.db"] == "old"


def test_without_a_note_what_came_in_is_cleared_away(place):
    finish_swap(place)
    clear_leavings(place)
    assert set(content(place)) == {
        "journal.db",
        "journal.db-journal",
        "journal.keys",
        "journal.keys.bak",
    }


def test_with_a_note_nothing_is_cleared_away(place):
    note(place)
    before = content(place)
    clear_leavings(place)
    assert content(place) == before


@pytest.mark.parametrize(
    "values",
    [
        {"version": 2},
        {"keys": 1},
        {"incoming": "journal.keys"},
        {"incoming": "../journal.db.incoming"},
        {"incoming": 5},
        {"incoming": None},
        {"aside": "journal.db"},
        {"aside": "aside/../../x.db"},
        {"aside": "/etc/passwd"},
        {"aside": "aside/x.db\n"},
        {"format": "another"},
    ],
)
def test_a_note_that_is_none_of_ours_moves_nothing(place, values):
    note(place, **values)
    before = content(place)
    with pytest.raises(JournalDamagedError) as refusal:
        finish_swap(place)
    assert refusal.value.damage is Damage.SWAP
    assert content(place) == before


def test_a_note_that_has_decayed_moves_nothing(place):
    note(place)
    good = place.swap.read_bytes()
    for spoiled in (b"", good[:50], good + b" ", good.replace(b"false", b"true"), b"[" * 5000):
        place.swap.write_bytes(spoiled)
        before = content(place)
        with pytest.raises(JournalDamagedError):
            finish_swap(place)
        assert content(place) == before


def test_a_note_without_one_of_its_parts_moves_nothing(place):
    note(place)
    whole = read_summed(place.swap.read_bytes(), form="journal-swap", largest=1024)
    for name in ("version", "incoming", "aside", "keys"):
        place.swap.write_bytes(summed_text({k: v for k, v in whole.items() if k != name}))
        with pytest.raises(JournalDamagedError):
            finish_swap(place)


def test_a_note_names_files_and_says_nothing_else(place):
    module.write_private_file(
        place.swap, module._render(place, Swap(place.incoming, None, keys=True))
    )
    body = json.loads(place.swap.read_bytes())
    assert set(body) == {"format", "version", "incoming", "aside", "keys", "sum"}


def test_a_disk_that_refuses_is_told(place, monkeypatch):
    def gone(*_):
        raise OSError(5, "gone")

    monkeypatch.setattr(module, "write_private_file", gone)
    with pytest.raises(StorageUnavailableError):
        swap_in(place, Swap(place.incoming, None, keys=False))
    assert content(place)["journal.db"] == "old"


def test_a_journal_with_a_note_is_a_journal(tmp_path):
    folder = VaultFolder(tmp_path)
    assert not folder.holds_journal()
    note(folder)
    assert folder.holds_journal()


def test_a_pipe_as_the_note_or_as_the_new_key_file_is_told_and_never_waited_for(place):
    note(place, keys=True)
    place.keys_incoming.unlink()
    os.mkfifo(place.keys_incoming)
    with pytest.raises(JournalDamagedError):
        finish_swap(place)
    place.swap.unlink()
    os.mkfifo(place.swap)
    with pytest.raises(JournalDamagedError) as refusal:
        finish_swap(place)
    assert refusal.value.damage is Damage.SWAP
