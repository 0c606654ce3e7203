"""What a process is doing when the fault comes, and how the journal is judged afterwards."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tests.faults.harness.oracle import Verdict, judge
from tests.faults.harness.story import PASSPHRASE, StandingClock, Story, furnish

from journal_app.storage.journal import create_journal, open_journal
from journal_app.storage.vault.rules import VaultRules

Acknowledge = Callable[[], object]


class Deed(Protocol):
    """One thing that can be cut short at any point."""

    def prepare(self, folder: Path) -> None:
        """Put the journal there as it is before."""
        ...

    def do(self, folder: Path, acknowledge: Acknowledge) -> None:
        """In the child."""
        ...

    def judge(self, folder: Path, acknowledged: int) -> Verdict:
        """Afterwards, with no fault any more."""
        ...


@dataclass(frozen=True)
class Telling:
    """Open the journal, tell the rest of a story, close it."""

    rules: VaultRules
    story: Story
    begun: int = 0
    """So many steps were told before."""

    def prepare(self, folder: Path) -> None:
        create = create_journal(folder, PASSPHRASE, clock=StandingClock(), rules=self.rules)
        with closing(create) as journal:
            furnish(journal)
            Story(self.story.steps[: self.begun]).tell(journal, lambda: None)

    def do(self, folder: Path, acknowledge: Acknowledge) -> None:
        passphrase = self.story.contents[self.begun].passphrase
        opening = open_journal(folder, passphrase, clock=StandingClock(), rules=self.rules)
        with closing(opening) as journal:
            self.story.tell(journal, acknowledge, self.begun)

    def judge(self, folder: Path, acknowledged: int) -> Verdict:
        return judge(folder, self.rules, self.story, self.begun + acknowledged)


class Stage:
    """Sets the same scene again for every round, always at the same path."""

    def __init__(self, place: Path, deed: Deed) -> None:
        self.deed = deed
        self.place = place
        self._before = place / "before"
        deed.prepare(self._before)

    @contextmanager
    def fresh(self) -> Iterator[Path]:
        """The journal as it is before the deed."""
        now = self.place / "now"
        if self._before.exists():
            shutil.copytree(self._before, now)
        try:
            yield now
        finally:
            shutil.rmtree(now, ignore_errors=True)
