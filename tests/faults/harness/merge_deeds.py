"""What crosses from one journal to another, to be cut short at any point."""

import shutil
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

from tests.exchange.written import as_json
from tests.faults.harness.deeds import Acknowledge, Telling
from tests.faults.harness.oracle import Finding, Verdict, contents_of, judge
from tests.faults.harness.story import Add, Contents, StandingClock, Story, furnish

from journal_app.domain.errors import JournalError
from journal_app.domain.note import Note
from journal_app.exchange.journal_json import JournalFile
from journal_app.storage.journal import OpenJournal, create_journal, open_journal
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.import_journal import ImportJournal

FILE = "file.jex"


@dataclass(frozen=True)
class Exchanging:
    """Write a file for another copy."""

    told: Telling

    def prepare(self, folder: Path) -> None:
        self.told.prepare(folder)

    def do(self, folder: Path, acknowledge: Acknowledge) -> None:
        with closing(_opened(self.told, folder)) as journal:
            journal.copies.write(folder / FILE)
            acknowledge()

    def judge(self, folder: Path, acknowledged: int) -> Verdict:
        """A file that has its name is a whole one, and the journal is as before."""
        verdict = judge(folder, self.told.rules, [_contents(self.told)], 0)
        if verdict.finding is not Finding.FINE:
            return verdict
        if not (folder / FILE).exists():
            return verdict if not acknowledged else Verdict(Finding.LOST)
        with closing(_opened(self.told, folder)) as journal:
            try:
                same = journal.copies.preview(folder / FILE).nothing
            except JournalError as refusal:
                return Verdict(Finding.UNSOUND, why=repr(refusal))
        return verdict if same else Verdict(Finding.WRONG)


@dataclass(frozen=True)
class Merging:
    """Bring in what another copy has: new entries, later ones, and one that both changed."""

    told: Telling
    after: list[Contents] = field(default_factory=list)
    """What it holds when nothing comes between."""

    def prepare(self, folder: Path) -> None:
        self.told.prepare(folder)
        other = folder.with_name("other")
        shutil.copytree(folder, other)
        with closing(_opened(self.told, other)) as journal:
            _change(journal, "there")
            for number in range(900, 920):
                Add(number).do(journal, Contents())
            journal.copies.write(other / FILE)
        with closing(_opened(self.told, folder)) as journal:
            _change(journal, "here")
        shutil.move(other / FILE, folder / FILE)
        shutil.rmtree(other)
        shutil.copytree(folder, other)
        with closing(_opened(self.told, other)) as journal:
            self.after.append(contents_of(journal, self._passphrase))
            journal.copies.take(other / FILE)
            self.after.append(contents_of(journal, self._passphrase))
        shutil.rmtree(other)

    def do(self, folder: Path, acknowledge: Acknowledge) -> None:
        with closing(_opened(self.told, folder)) as journal:
            journal.copies.take(folder / FILE)
            acknowledge()

    def judge(self, folder: Path, acknowledged: int) -> Verdict:
        return judge(folder, self.told.rules, self.after, acknowledged)

    @property
    def _passphrase(self) -> str:
        return _contents(self.told).passphrase


@dataclass(frozen=True)
class TakingIn:
    """Make a journal of an export, in place of a new one."""

    rules: VaultRules
    story: Story
    after: list[Contents] = field(default_factory=list)

    def prepare(self, folder: Path) -> None:
        told = Telling(self.rules, self.story, len(self.story.steps))
        source = folder.with_name("source")
        told.prepare(source)
        with closing(_opened(told, source)) as journal:
            self._file(folder).write_text(as_json(journal), encoding="utf-8")
            holds = contents_of(journal, Contents().passphrase)
        shutil.rmtree(source)
        clock = StandingClock()
        with closing(
            create_journal(folder, Contents().passphrase, clock=clock, rules=self.rules)
        ) as journal:
            furnish(journal)
        self.after.extend([Contents(), replace(holds, drafts={})])

    def do(self, folder: Path, acknowledge: Acknowledge) -> None:
        clock = StandingClock()
        with closing(
            open_journal(folder, Contents().passphrase, clock=clock, rules=self.rules)
        ) as journal:
            numbers = count()
            importing = ImportJournal(journal, lambda: f"import-{next(numbers)}")
            importing.keep(JournalFile(self._file(folder)).rows)
            acknowledge()

    def judge(self, folder: Path, acknowledged: int) -> Verdict:
        return judge(folder, self.rules, self.after, acknowledged)

    def _file(self, folder: Path) -> Path:
        """Beside the journal, where no text is looked for: an export shows what it says."""
        return folder.with_name("export.json")


@dataclass(frozen=True)
class TakingInOther:
    """Add the entries of somebody else's sealed file, as one import."""

    told: Telling
    after: list[Contents] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    """The other journal's; read before anything fails."""

    def prepare(self, folder: Path) -> None:
        self.told.prepare(folder)
        other, tried = folder.with_name("other"), folder.with_name("tried")
        with closing(
            create_journal(
                other, Contents().passphrase, clock=StandingClock(), rules=self.told.rules
            )
        ) as journal:
            furnish(journal)
            for number in range(900, 920):
                Add(number).do(journal, Contents())
            journal.copies.write(other / FILE)
            self.words.extend(journal.vault.words())
        shutil.move(other / FILE, folder / FILE)
        shutil.rmtree(other)
        shutil.copytree(folder, tried)
        with closing(_opened(self.told, tried)) as journal:
            self.after.append(contents_of(journal, _contents(self.told).passphrase))
            self._take(journal, folder)
            self.after.append(contents_of(journal, _contents(self.told).passphrase))
        shutil.rmtree(tried)

    def do(self, folder: Path, acknowledge: Acknowledge) -> None:
        with closing(_opened(self.told, folder)) as journal:
            self._take(journal, folder)
            acknowledge()

    def judge(self, folder: Path, acknowledged: int) -> Verdict:
        return judge(folder, self.told.rules, self.after, acknowledged)

    def _take(self, journal: OpenJournal, folder: Path) -> None:
        with journal.copies.rows_of_other(folder / FILE, " ".join(self.words)) as read:
            numbers = count()
            done = ImportJournal(journal, lambda: f"import-{next(numbers)}").keep(read)
        assert done.added["entries"] == 20


def _change(journal: OpenJournal, words: str) -> None:
    entry = journal.entries.newest(1)[0]
    journal.entries.replace(replace(entry, body=Note(f"changed {words}")))


def _contents(told: Telling) -> Contents:
    return told.story.contents[told.begun]


def _opened(told: Telling, folder: Path) -> OpenJournal:
    passphrase = _contents(told).passphrase
    return open_journal(folder, passphrase, clock=StandingClock(), rules=told.rules)
