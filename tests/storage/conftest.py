"""A vault with keys that cost next to nothing, for every test of the storage."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.scale import Scale
from journal_app.storage.journal import OpenJournal, create_journal
from journal_app.storage.vault.creation import create_vault
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.opening import open_with_passphrase, open_with_words
from journal_app.storage.vault.rules import VaultRules


@pytest.fixture(scope="session")
def now() -> datetime:
    return datetime(2026, 3, 5, 18, 30, tzinfo=UTC)


class SteppingClock:
    """A clock that goes one second further each time it is looked at."""

    def __init__(self, start: datetime) -> None:
        self.time = start

    def now(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time

    def zone(self) -> str:
        return "Europe/Dublin"


SCALES = ("mood", "urge", "stress", "sleep_hours")
CHOICES = {"skill": "breathing", "trigger_kind": "place", "emotion": "sad"}


def furnish(journal: OpenJournal) -> None:
    """Put a few scales and words in, as set-up does."""
    with journal.transaction():
        for position, name in enumerate(SCALES):
            journal.scales.save(Scale(ScaleId(name), name, position=position))
        for which, name in CHOICES.items():
            journal.choices.save(Choice(ChoiceId(name), ChoiceList(which), name))


@pytest.fixture
def clock(now: datetime) -> SteppingClock:
    return SteppingClock(now)


@pytest.fixture
def journal(
    tmp_path: Path, passphrase: str, rules: VaultRules, clock: SteppingClock
) -> Iterator[OpenJournal]:
    """A journal with a few scales and words."""
    journal = create_journal(tmp_path / "open", passphrase, clock=clock, rules=rules)
    furnish(journal)
    yield journal
    journal.close()


@pytest.fixture(scope="module")
def kept_journal(
    tmp_path_factory: pytest.TempPathFactory, now: datetime, passphrase: str, rules: VaultRules
) -> Iterator[OpenJournal]:
    """One furnished journal for all the tests of a file that draw many examples."""
    path = tmp_path_factory.mktemp("kept")
    journal = create_journal(path, passphrase, clock=SteppingClock(now), rules=rules)
    furnish(journal)
    yield journal
    journal.close()


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
