"""One journal takes the place of another, whole, whenever the power goes.

The new files are written and checked first, under other names. Then a note is put down, and
from then on the new ones hold: every start finishes what the note says before it looks at
anything else. Without a note the new files are leavings, and go.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from journal_app.domain.vault_errors import Damage, JournalDamagedError
from journal_app.storage.summed_text import read_summed, summed_text
from journal_app.storage.vault.folder import (
    VaultFolder,
    move_into_place,
    remove_quietly,
    sync_folder,
    write_private_file,
)
from journal_app.storage.vault.refusals import system_errors

FORMAT: Final = "journal-swap"
VERSION: Final = 1
_LARGEST: Final = 1024
_PLACES: Final = re.compile(r"journal\.db\.incoming|aside/[0-9TZ]+(-\d+)?(-damaged)?\.db", re.ASCII)


@dataclass(frozen=True, slots=True)
class Swap:
    """Which file becomes the journal, and where the present one goes."""

    incoming: Path
    aside: Path | None
    """None: the present one is replaced for good."""
    keys: bool
    """Whether a new key file comes with it."""


def swap_in(folder: VaultFolder, swap: Swap) -> None:
    """Do a swap; all of its files are on the disk, and no connection is open to any."""
    with system_errors():
        sync_folder(folder.path)
        written = _beside(folder)
        remove_quietly(written)
        write_private_file(written, _render(folder, swap))
        move_into_place(written, folder.swap)
    finish_swap(folder)


def finish_swap(folder: VaultFolder) -> None:
    """Finish the swap of which there is a note.

    Asks for no key: it only gives files their names. Doing it again does no harm.

    Raises JournalDamagedError (Damage.SWAP): the note cannot be read; nothing was moved.
    """
    with system_errors():
        swap = _read(folder)
        if swap is not None:
            _move_journal(folder, swap)
            if swap.keys:
                _move_keys(folder)
            folder.swap.unlink()
            sync_folder(folder.path)


def clear_leavings(folder: VaultFolder) -> None:
    """Remove what a step that was cut short left behind; what a note speaks of stays."""
    if folder.swap.exists():
        return
    incoming, part = folder.incoming, folder.path / (folder.incoming.name + ".part")
    beside = [path.with_name(path.name + ".new") for path in (folder.keys, folder.keys_copy)]
    remove_quietly(incoming, rollback_of(incoming), part, rollback_of(part))
    remove_quietly(folder.keys_incoming, _beside(folder), *beside)


def clear_parts(folder: VaultFolder) -> None:
    """Remove backups that were never finished; for a start, when none is in the making."""
    remove_quietly(*folder.backups.glob("*.part"), *folder.backups.glob("*.part-journal"))


def rollback_of(journal: Path) -> Path:
    """SQLite's rollback journal of a journal file."""
    return journal.with_name(journal.name + "-journal")


def _move_journal(folder: VaultFolder, swap: Swap) -> None:
    if not swap.incoming.exists():  # it has its place already, or was lost
        _put_back(folder, swap)
        return
    if swap.aside is None:
        folder.rollback.unlink(missing_ok=True)
    else:
        # First: it would be played back into the new journal.
        _put_aside(folder.rollback, rollback_of(swap.aside))
        _put_aside(folder.journal, swap.aside)
    _move(swap.incoming, folder.journal)


def _put_back(folder: VaultFolder, swap: Swap) -> None:
    if swap.aside is not None and swap.aside.exists() and not folder.journal.exists():
        _move(swap.aside, folder.journal)


def _put_aside(source: Path, target: Path) -> None:
    if source.exists() and not target.exists():
        _move(source, target)


def _move(source: Path, target: Path) -> None:
    move_into_place(source, target)
    sync_folder(source.parent)


def _move_keys(folder: VaultFolder) -> None:
    if folder.keys_incoming.exists():
        if not folder.keys_incoming.is_file():
            raise JournalDamagedError(Damage.SWAP)
        move_into_place(folder.keys_incoming, folder.keys)
    beside = folder.keys_copy.with_name(folder.keys_copy.name + ".new")
    remove_quietly(beside)
    write_private_file(beside, folder.keys.read_bytes())
    move_into_place(beside, folder.keys_copy)


def _beside(folder: VaultFolder) -> Path:
    return folder.swap.with_name(folder.swap.name + ".new")


def _render(folder: VaultFolder, swap: Swap) -> bytes:
    aside = swap.aside and swap.aside.relative_to(folder.path).as_posix()
    return summed_text(
        {
            "format": FORMAT,
            "version": VERSION,
            "incoming": swap.incoming.relative_to(folder.path).as_posix(),
            "aside": aside,
            "keys": swap.keys,
        }
    )


def _read(folder: VaultFolder) -> Swap | None:
    if not folder.swap.exists():
        return None
    if not folder.swap.is_file():
        raise JournalDamagedError(Damage.SWAP)
    with folder.swap.open("rb") as file:
        content = file.read(_LARGEST + 1)
    try:
        body = read_summed(content, form=FORMAT, largest=_LARGEST)
        _require(body["version"] == VERSION and isinstance(body["keys"], bool))
        aside = body["aside"]
        return Swap(
            incoming=_place(folder, body["incoming"]),
            aside=None if aside is None else _place(folder, aside),
            keys=body["keys"],
        )
    except (KeyError, TypeError, ValueError):
        raise JournalDamagedError(Damage.SWAP) from None


def _place(folder: VaultFolder, name: str) -> Path:
    _require(_PLACES.fullmatch(name) is not None)
    return folder.path.joinpath(*name.split("/"))


def _require(good: bool) -> None:  # noqa: FBT001 - a statement, not a choice
    if not good:
        raise ValueError
