"""A story: what is done to a journal step by step, and what it must hold after each step."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from random import Random
from typing import Protocol

from journal_app.domain.check_in import CheckIn
from journal_app.domain.draft import Draft
from journal_app.domain.entry import Body, Entry
from journal_app.domain.ids import EntryId, ScaleId
from journal_app.domain.import_row import ImportRow
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale
from journal_app.storage.journal import OpenJournal
from journal_app.usecases.import_entries import ImportEntries

CANARY = "kingfisher over the weir "
"""In every text; no file may show it."""
PASSPHRASE = "lantern number 0"
MOOD = ScaleId("mood")
NOON = datetime(2026, 3, 5, 12, 30, tzinfo=UTC)
WHEN = moment_of(NOON, NOON, "Europe/Dublin")


class StandingClock:
    """It is always the same noon."""

    def now(self) -> datetime:
        return NOON

    def zone(self) -> str:
        return "Europe/Dublin"


@dataclass(frozen=True)
class Contents:
    """Everything that a journal holds, so that two of them can be compared."""

    entries: Mapping[EntryId, tuple[Body, ...]] = field(default_factory=dict)
    """Every wording of each entry, the one in force last."""
    binned: frozenset[EntryId] = frozenset()
    drafts: Mapping[str, str] = field(default_factory=dict)
    imports: frozenset[str] = frozenset()
    passphrase: str = PASSPHRASE

    def having(self, entry: EntryId, *wordings: Body) -> "Contents":
        return replace(self, entries={**self.entries, entry: wordings})


class Step(Protocol):
    """Something that is done to an open journal and is acknowledged when it came back."""

    def do(self, journal: OpenJournal, before: Contents) -> None: ...

    def after(self, before: Contents) -> Contents: ...


def body(number: int) -> Body:
    """A note or a check-in that only this number has; some reach into overflow pages."""
    words = f"{number:08} {CANARY * (number % 7 + (400 if number % 17 == 0 else 0))}"
    if number % 3:
        return Note(words)
    return CheckIn(ratings=(Rating(MOOD, number % 11),), line=words[:400], text=words)


def entry(entry_id: EntryId, content: Body) -> Entry:
    return Entry(entry_id, WHEN, content, tags=("weir", content.text[:8]))


@dataclass(frozen=True)
class Add:
    number: int

    @property
    def id(self) -> EntryId:
        return EntryId(f"00000000-0000-7000-8000-{self.number:012}")

    def do(self, journal: OpenJournal, before: Contents) -> None:
        journal.entries.add(entry(self.id, body(self.number)))

    def after(self, before: Contents) -> Contents:
        return before.having(self.id, body(self.number))


@dataclass(frozen=True)
class Import:
    """Rows of a file become notes: all of them, or none."""

    numbers: range

    def _texts(self) -> dict[EntryId, str]:
        return {Add(number).id: f"{number:08} {CANARY * (number % 90)}" for number in self.numbers}

    def do(self, journal: OpenJournal, before: Contents) -> None:
        ids = iter([self._id, *self._texts()])
        importing = ImportEntries(journal, StandingClock(), lambda: next(ids))
        rows = (ImportRow(n, NOON, text=text) for n, text in enumerate(self._texts().values()))
        importing.keep(rows, [], "csv")

    def after(self, before: Contents) -> Contents:
        new = {entry_id: (Note(text),) for entry_id, text in self._texts().items()}
        imports = before.imports | {self._id}
        return replace(before, entries={**before.entries, **new}, imports=imports)

    @property
    def _id(self) -> str:
        return f"import-{self.numbers.start}"


@dataclass(frozen=True)
class Edit:
    id: EntryId
    number: int

    def do(self, journal: OpenJournal, before: Contents) -> None:
        journal.entries.replace(entry(self.id, body(self.number)))

    def after(self, before: Contents) -> Contents:
        return before.having(self.id, *before.entries[self.id], body(self.number))


@dataclass(frozen=True)
class Delete:
    id: EntryId

    def do(self, journal: OpenJournal, before: Contents) -> None:
        journal.entries.delete(self.id)

    def after(self, before: Contents) -> Contents:
        return replace(before, binned=before.binned | {self.id})


@dataclass(frozen=True)
class Restore:
    id: EntryId

    def do(self, journal: OpenJournal, before: Contents) -> None:
        journal.entries.restore(self.id)

    def after(self, before: Contents) -> Contents:
        return replace(before, binned=before.binned - {self.id})


@dataclass(frozen=True)
class SaveDraft:
    form: str
    number: int

    @property
    def words(self) -> str:
        return f"{self.number:08} {CANARY * (self.number % 60)}"

    def do(self, journal: OpenJournal, before: Contents) -> None:
        journal.drafts.save(Draft(self.form, self.words, NOON))

    def after(self, before: Contents) -> Contents:
        return replace(before, drafts={**before.drafts, self.form: self.words})


@dataclass(frozen=True)
class DropDraft:
    form: str

    def do(self, journal: OpenJournal, before: Contents) -> None:
        journal.drafts.delete(self.form)

    def after(self, before: Contents) -> Contents:
        return replace(before, drafts={f: w for f, w in before.drafts.items() if f != self.form})


@dataclass(frozen=True)
class ChangePassphrase:
    number: int

    def do(self, journal: OpenJournal, before: Contents) -> None:
        journal.vault.change_passphrase(before.passphrase, f"lantern number {self.number}")

    def after(self, before: Contents) -> Contents:
        return replace(before, passphrase=f"lantern number {self.number}")


class Story:
    """Steps and what the journal holds after each: ``contents[n]`` after ``n`` steps."""

    def __init__(self, steps: list[Step], start: Contents | None = None) -> None:
        self.steps: list[Step] = []
        self.contents = [start or Contents()]
        for step in steps:
            self.add(step)

    def add(self, step: Step) -> None:
        """One more step at the end."""
        self.steps.append(step)
        self.contents.append(step.after(self.contents[-1]))

    @classmethod
    def drawn(cls, seed: int, length: int) -> "Story":
        """A story of random steps, the same for the same seed."""
        chance, story = Random(seed), cls([])
        for number in range(1, length + 1):
            story.add(drawn_step(chance, story.contents[-1], number))
        return story

    def tell(self, journal: OpenJournal, acknowledge: Callable[[], object], first: int = 0) -> None:
        """Do the steps from the ``first`` on, and acknowledge each that came back."""
        for number in range(first, len(self.steps)):
            self.steps[number].do(journal, self.contents[number])
            acknowledge()


def drawn_step(chance: Random, now: Contents, number: int) -> Step:
    """A step that can be done to a journal that holds this."""
    there = sorted(now.entries.keys() - now.binned)
    can: list[Step] = [Add(number)] * 6 + [ChangePassphrase(number)]
    can += [SaveDraft(form, number) for form in ("note", "trigger")]
    can += [DropDraft(form) for form in sorted(now.drafts)[:1]]
    if there:
        one = chance.choice(there)
        can += [Edit(one, number), Edit(one, number), Delete(one)]
    can += [Restore(one) for one in sorted(now.binned)[:1]]
    return chance.choice(can)


def furnish(journal: OpenJournal) -> None:
    """What has to be there before a story begins."""
    journal.scales.save(Scale(MOOD, "Mood"))
