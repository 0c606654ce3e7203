"""What is written into a vault and what is found there."""

from pathlib import Path

from journal_app.storage.vault.open_vault import OpenVault

CANARY = "an otter under the bridge"


def write(vault: OpenVault, *texts: str) -> None:
    """Write entries, one note each."""
    with vault.database.transaction():
        ((count,),) = vault.database.rows("SELECT count(*) FROM entry")
        for number, text in enumerate(texts, start=count):
            vault.database.write(
                "INSERT INTO entry (id, kind, occurred_at, recorded_at, zone, day, recorded_day,"
                " bring, private, updated_at) VALUES (?, 'note', 0, 0, 'UTC', ?, ?, 0, 0, 0)",
                (f"e{number}", f"2026-02-{number % 28 + 1:02}", "2026-03-01"),
            )
            vault.database.write("INSERT INTO note VALUES (?, ?)", (f"e{number}", text))


def texts(vault: OpenVault) -> list[str]:
    """What stands in the notes."""
    return [text for (text,) in vault.database.rows("SELECT text FROM note ORDER BY entry_id")]


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a vault and what is in it; its lock left out."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "lock"
    }


def spoil(path, at=-5000):
    """Change one byte; by default one of the journal inside."""
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


class KilledError(BaseException):
    """The process ended here."""
