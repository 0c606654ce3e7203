"""An open vault with something in it, and ways to see what is in one."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from tests.storage.backup.what_is_there import CANARY, KilledError, write

from journal_app.domain.backup import BackupReason
from journal_app.domain.errors import JournalError
from journal_app.storage.backup.making import make_backup
from journal_app.storage.vault.creation import create_vault
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.opening import open_with_passphrase
from journal_app.storage.vault.rules import VaultRules

STEPS = ("replace", "unlink", "fsync", "open", "mkdir")
"""What changes a folder; SQLite's own writing is killed for real in tests/faults."""


@pytest.fixture
def killed_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], AbstractContextManager[None]]:
    """The process ends at the k-th step that changes a folder: nothing is tidied up after it."""

    @contextmanager
    def _killed_at(last: int) -> Iterator[None]:
        steps = count()

        def dying(real: Callable[..., object]) -> Callable[..., object]:
            def step(*arguments: object, **named: object) -> object:
                if next(steps) >= last:
                    raise KilledError
                return real(*arguments, **named)

            return step

        with monkeypatch.context() as patch:
            for name in STEPS:
                patch.setattr(os, name, dying(getattr(os, name)))
            yield

    return _killed_at


@pytest.fixture
def vault(folder: Path, passphrase: str, now: datetime, rules: VaultRules) -> Iterator[OpenVault]:
    """An open vault with one entry."""
    made = create_vault(folder, passphrase, now=now, rules=rules)
    write(made, CANARY)
    yield made
    made.close()


@pytest.fixture
def back_up(vault: OpenVault, now: datetime) -> Callable[..., Path]:
    """Make a backup some days after the first; where it is."""

    def _back_up(
        days: int = 0, of: OpenVault = vault, reason: BackupReason = BackupReason.BY_HAND
    ) -> Path:
        made = make_backup(of, reason, now + timedelta(days=days))
        return of.folder.backups / made.name

    return _back_up


@pytest.fixture
def other_vault(tmp_path: Path, now: datetime, rules: VaultRules) -> Iterator[OpenVault]:
    """The vault of another machine, with another passphrase."""
    made = create_vault(tmp_path / "other", "a kettle by the sea", now=now, rules=rules)
    write(made, "from another machine", "and one more")
    yield made
    made.close()


@pytest.fixture
def open_again(
    folder: Path, passphrase: str, rules: VaultRules
) -> Iterator[Callable[..., OpenVault]]:
    """Open the vault as the next start does; what is open is closed at the end."""
    opened: list[OpenVault] = []

    def _open(secret: str = passphrase, path: Path = folder) -> OpenVault:
        opened.append(open_with_passphrase(path, secret, rules))
        return opened[-1]

    yield _open
    for one in opened:
        with suppress(JournalError):
            one.close()
