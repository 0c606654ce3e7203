"""A vault with keys that cost next to nothing, for every test of the storage."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.creation import create_vault
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.opening import open_with_passphrase, open_with_words
from journal_app.storage.vault.rules import VaultRules

TINY = Cost(memory_kib=8, iterations=1, lanes=1)


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 3, 5, 18, 30, tzinfo=UTC)


@pytest.fixture
def passphrase() -> str:
    return "quiet harbour at dawn"


@pytest.fixture
def tiny() -> Cost:
    return TINY


@pytest.fixture
def rules() -> VaultRules:
    return VaultRules(
        limits=CostLimits(least=TINY, most=Cost(memory_kib=1024, iterations=3, lanes=4)),
        choose_cost=lambda _limits: TINY,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "my journal"


@pytest.fixture
def create(
    folder: Path, passphrase: str, now: datetime, rules: VaultRules
) -> Callable[[], OpenVault]:
    return lambda: create_vault(folder, passphrase, now=now, rules=rules)


@pytest.fixture
def closed(create: Callable[[], OpenVault]) -> tuple[str, ...]:
    """A vault that was created and closed again; its recovery words."""
    vault = create()
    words = vault.words()
    vault.close()
    return words


@pytest.fixture
def reopen(folder: Path, passphrase: str, rules: VaultRules) -> Iterator[Callable[..., OpenVault]]:
    """Open the vault of the test; everything opened is closed at its end."""
    opened: list[OpenVault] = []

    def _open(secret: str = passphrase, *, words: bool = False) -> OpenVault:
        way = open_with_words if words else open_with_passphrase
        opened.append(way(folder, secret, rules))
        return opened[-1]

    yield _open
    for vault in opened:
        vault.close()
