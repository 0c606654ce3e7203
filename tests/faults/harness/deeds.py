"""What a process is doing when the fault comes, and how the journal is judged afterwards."""

import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from tests.faults.harness.oracle import Finding, Verdict, contents_of, judge
from tests.faults.harness.story import PASSPHRASE, Contents, StandingClock, Story, furnish

from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import (
    JournalDamagedError,
    JournalExistsError,
    WrongPassphraseError,
)
from journal_app.storage.journal import OpenJournal, create_journal, open_journal
from journal_app.storage.vault.rules import VaultRules

Acknowledge = Callable[[], object]
EARLIEST = Path(__file__).resolve().parents[2] / "vaults" / "schema-1"
EARLIEST_PASSPHRASE = "quiet harbour at dawn"


class Deed(Protocol):
    """One thing that can be cut short at any point."""

    def prepare(self, folder: Path) -> None:
        """Put the journal there as it is before."""
        ...

    def do(self, folder: Path, acknowledge: Acknowledge) -> None:
        """In the child."""
        ...

    def judge(self, folder: Path, acknowledged: int) -> Verdict:
        """Afterwards, when there is no fault any more."""
        ...


@dataclass(frozen=True)
class Telling:
    """Open the journal, tell the rest of a story, close it."""

    rules: VaultRules
    story: Story
    begun: int = 0
    """So many steps were told before."""

    def prepare(self, folder: Path) -> None:
        with closing(_created(folder, self.rules)) as journal:
            furnish(journal)
            Story(self.story.steps[: self.begun]).tell(journal, lambda: None)

    def do(self, folder: Path, acknowledge: Acknowledge) -> None:
        with closing(self._opened(folder)) as journal:
            self.story.tell(journal, acknowledge, self.begun)

    def judge(self, folder: Path, acknowledged: int) -> Verdict:
        return judge(folder, self.rules, self.story.contents, self.begun + acknowledged)

    def _opened(self, folder: Path) -> OpenJournal:
        passphrase = self.story.contents[self.begun].passphrase
        return open_journal(folder, passphrase, clock=StandingClock(), rules=self.rules)


@dataclass(frozen=True)
class Persevering(Telling):
    """As the program goes on after a refusal: look what is there, try again what is not."""

    def do(self, folder: Path, acknowledge: Acknowledge) -> None:
        try:
            journal = self._opened(folder)
        except JournalError:
            journal = self._opened(folder)
        for number in range(self.begun, len(self.story.steps)):
            try:
                self._try(journal, number)
            except JournalDamagedError:  # SQLCipher trusts no page any more once one was unreadable
                journal.close()
                journal = replace(self, begun=number)._opened(folder)
                self._try(journal, number)
            acknowledge()
        journal.close()

    def _try(self, journal: OpenJournal, number: int) -> None:
        step, (before, after) = self.story.steps[number], self.story.contents[number : number + 2]
        try:
            step.do(journal, before)
        except JournalError:
            found = contents_of(journal, before.passphrase)
            if found != before:
                assert found == replace(after, passphrase=before.passphrase)
                return
            with suppress(WrongPassphraseError):  # it is the new one already
                step.do(journal, before)


@dataclass(frozen=True)
class Creating:
    """Create a journal where there was nothing."""

    rules: VaultRules

    def prepare(self, folder: Path) -> None:
        """Nothing is there before."""

    def do(self, folder: Path, acknowledge: Acknowledge) -> None:
        with closing(_created(folder, self.rules)):
            acknowledge()

    def judge(self, folder: Path, acknowledged: int) -> Verdict:
        """What was not acknowledged is there, or is created as if nothing had been."""
        if not acknowledged:
            try:
                _created(folder, self.rules).close()
            except JournalExistsError:
                pass
            except JournalError as refusal:
                return Verdict(Finding.REFUSED, why=repr(refusal))
        return judge(folder, self.rules, [Contents()], 0)


@dataclass(frozen=True)
class Migrating:
    """Open a vault of the first schema that was shipped, which brings it up to date."""

    rules: VaultRules
    after: list[Contents] = field(default_factory=list)
    """What it holds when nothing comes between."""

    def prepare(self, folder: Path) -> None:
        shutil.copytree(EARLIEST, folder)
        self.do(folder, lambda: None)
        with closing(self._opened(folder)) as journal:
            self.after.append(contents_of(journal, EARLIEST_PASSPHRASE))
        shutil.rmtree(folder)
        shutil.copytree(EARLIEST, folder)

    def do(self, folder: Path, acknowledge: Acknowledge) -> None:
        with closing(self._opened(folder)):
            acknowledge()

    def judge(self, folder: Path, acknowledged: int) -> Verdict:
        return judge(folder, self.rules, self.after, 0)

    def _opened(self, folder: Path) -> OpenJournal:
        clock = StandingClock()
        return open_journal(folder, EARLIEST_PASSPHRASE, clock=clock, rules=self.rules)


def _created(folder: Path, rules: VaultRules) -> OpenJournal:
    return create_journal(folder, PASSPHRASE, clock=StandingClock(), rules=rules)
