"""Commands run in this process, with keys that cost next to nothing."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from journal_app.app.cli import run
from journal_app.app.console import Console
from journal_app.app.new_id import new_id
from journal_app.storage.journal import open_journal
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules

TINY = Cost(memory_kib=8, iterations=1, lanes=1)
RULES = VaultRules(limits=CostLimits(least=TINY, most=TINY), choose_cost=lambda _limits: TINY)
PASSPHRASE = "quiet harbour at dawn"


class FixedClock:
    def now(self):
        return datetime(2026, 3, 5, 18, 30, tzinfo=UTC)

    def zone(self):
        return "Europe/Dublin"


@dataclass
class Done:
    status: int
    out: str
    err: str


@pytest.fixture
def even_keel() -> Callable[..., Done]:
    """Run one command; ``typed`` is what the person answers to each question."""

    def even_keel(*argv, typed=(), stdin=None, out=None, ask=None):
        answers = iter(typed)
        written, said = out or io.StringIO(), io.StringIO()
        console = Console(
            out=written,
            err=said,
            stdin=None if stdin is None else io.BytesIO(stdin),
            ask=ask or (lambda _question: next(answers)),
            clock=FixedClock(),
            new_id=new_id,
            rules=RULES,
        )
        status = run([str(one) for one in argv], console)
        return Done(status, "" if out else written.getvalue(), said.getvalue())

    return even_keel


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE + "\n")
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "my journal"


@pytest.fixture
def words(even_keel, folder, secret) -> str:
    """A journal that was made by ``init``; its recovery words."""
    done = even_keel("init", folder, "--passphrase-file", secret)
    assert done.status == 0, done.err
    return done.out


@pytest.fixture
def journal(words, folder):
    """The journal of ``init``, open; to be closed before a command is run."""
    journal = open_journal(folder, PASSPHRASE, clock=FixedClock(), rules=RULES)
    yield journal
    journal.close()
