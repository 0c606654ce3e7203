"""What the use cases ask of the outside: a clock, and a place where things are kept."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, Protocol, Self

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.draft import Draft
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.ids import ChoiceId, EntryId, EventId, ImportId, ScaleId, TemplateId
from journal_app.domain.known_event import KnownEvent, NewNormal
from journal_app.domain.preferences import Preferences
from journal_app.domain.scale import Scale
from journal_app.domain.search import EVERYTHING, EntryFilter, Found
from journal_app.domain.silent import Silent
from journal_app.domain.template import Template
from journal_app.domain.trigger import Outcome
from journal_app.usecases.plan_ports import PlanBook
from journal_app.usecases.programme_ports import (
    Goals,
    HomeworkBook,
    ProgrammeBook,
    ScheduleBook,
    StepDownBook,
)
from journal_app.usecases.questionnaire_ports import QuestionnaireBook
from journal_app.usecases.sharing_ports import Ledger, TalkSheets
from journal_app.usecases.whole_journal import WholeJournal


class Clock(Protocol):
    """What time it is, and where."""

    def now(self) -> datetime:
        """The current time, aware, UTC."""
        ...

    def zone(self) -> str:
        """IANA name of the time zone in force."""
        ...


NewId = Callable[[], str]
"""Makes a new UUIDv7 in text form."""


class Changed(StrEnum):
    """What kind of thing changed; screens that show it reload."""

    ENTRIES = "entries"
    SCALES = "scales"
    CHOICES = "choices"
    TEMPLATES = "templates"
    EVENTS = "events"
    PLAN = "plan"
    PROGRAMME = "programme"
    QUESTIONNAIRES = "questionnaires"
    SHARING = "sharing"
    PREFERENCES = "preferences"
    DRAFTS = "drafts"


class DatedValue(NamedTuple):
    """One answer on one scale."""

    day: date
    value: float
    late: bool
    """Entered on a later day."""


class TimedValue(NamedTuple):
    """One answer about a moment."""

    day: date
    local: datetime
    """The time it was about, on the clock of the place where it was written."""
    value: float


class CopingNumbers(NamedTuple):
    """One coping entry without its words."""

    skill: ChoiceId | None
    trigger_kind: ChoiceId | None
    """Kind of the trigger that it answered, None where none is known."""
    before: int | None
    after: int | None


class TriggerNumbers(NamedTuple):
    """One trigger without its words."""

    day: date
    local: datetime
    """When it happened, on the clock of the place where it was written."""
    kind: ChoiceId | None
    intensity: int | None
    urge_peak: int | None
    outcome: Outcome | None
    answered: bool
    """Whether a coping entry points at it."""


@dataclass(frozen=True, slots=True)
class EntryMark:
    """That there is an entry, without a word of what it says."""

    id: EntryId
    kind: EntryKind
    day: date
    recorded_day: date


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page of the timeline ended: the last entry's time and id."""

    occurred_at: datetime
    id: EntryId


@dataclass(frozen=True, slots=True, repr=False)
class Binned(Silent):
    """An entry in the bin."""

    entry: Entry
    deleted_at: datetime


class Entries(Protocol):
    """Entries of every kind; deleted ones stay in the bin until they are purged."""

    def add(self, entry: Entry) -> None:
        """Keep a new entry."""
        ...

    def add_all(self, entries: Iterable[Entry]) -> None:
        """Keep many new entries at once, in one transaction."""
        ...

    def replace(self, entry: Entry) -> None:
        """Put an edited entry in place of the earlier one, which goes into its history.

        Raises NoSuchEntryError.
        """
        ...

    def revert(self, entry_id: EntryId) -> None:
        """Undo the last edit: the newest version of the history takes its place again."""
        ...

    def beside(self, entry_id: EntryId) -> list[Entry]:
        """What another copy made of an entry that was changed here as well."""
        ...

    def history(self, entry_id: EntryId) -> list[tuple[datetime, Entry]]:
        """Earlier versions, oldest first, each with the time it was replaced."""
        ...

    def get(self, entry_id: EntryId) -> Entry:
        """One entry, from the bin too. Raises NoSuchEntryError."""
        ...

    def delete(self, entry_id: EntryId) -> None:
        """Move to the bin. Raises NoSuchEntryError."""
        ...

    def restore(self, entry_id: EntryId) -> None:
        """Take out of the bin. Raises NoSuchEntryError."""
        ...

    def purge(self, deleted_before: datetime) -> int:
        """Remove for good what went into the bin before this time; leave tombstones. Count."""
        ...

    def purge_entry(self, entry_id: EntryId) -> None:
        """Remove one entry for good, in the bin or not; leave a tombstone.

        Raises NoSuchEntryError.
        """
        ...

    def bin(self, limit: int = 1000, *, skip: int = 0) -> list[Binned]:
        """What is in the bin, what went into it last first, without the first ``skip``."""
        ...

    def newest(
        self, limit: int, *, after: Cursor | None = None, wanted: EntryFilter = EVERYTHING
    ) -> list[Entry]:
        """A page of the timeline, newest first, from below ``after``; its words are not read."""
        ...

    def search(
        self, limit: int, wanted: EntryFilter, *, after: Cursor | None = None
    ) -> list[Found]:
        """A page of what was found, newest first, from below ``after``.

        The order is the timeline's, by the time it happened. Without words to look for it is
        a page of the timeline.
        """
        ...

    def between(self, first: date, last: date, *, kinds: Sequence[EntryKind] = ()) -> list[Entry]:
        """Entries that count for the days first..last (inclusive), oldest first."""
        ...

    def marks(self, first: date, last: date, *, kinds: Sequence[EntryKind] = ()) -> list[EntryMark]:
        """That there are entries on these days, oldest first, without their words."""
        ...

    def count_by_day(self, first: date, last: date) -> dict[date, int]:
        """How many entries count for each of the days first..last; days without are left out."""
        ...

    def answering(self, trigger: EntryId) -> list[Entry]:
        """Copings and chains that point at an entry, oldest first, the bin left out."""
        ...

    def tags(self) -> list[tuple[str, int]]:
        """Every tag in use and on how many entries it is, the most used first."""
        ...

    def rename_tag(self, old: str, new: str) -> None:
        """Call a tag something else on every entry; an empty ``new`` removes it.

        Where an entry has ``new`` already, the two become one.
        """
        ...

    def span(self) -> tuple[date, date] | None:
        """First and last day with an entry, or None in an empty journal."""
        ...

    def count(self) -> int:
        """How many entries there are, the bin left out."""
        ...

    def exists(self, entry_id: EntryId) -> bool:
        """Whether an entry is kept (in the bin too); asked before a save is tried again."""
        ...

    def imported(self, import_id: ImportId) -> list[EntryId]:
        """Entries that came with one import and are not in the bin."""
        ...


class Ratings(Protocol):
    """The numbers alone."""

    def of(  # noqa: PLR0913
        self,
        scale: ScaleId,
        first: date,
        last: date,
        *,
        private: bool = True,
        without: Sequence[EntryId] = (),
        written_by: date | None = None,
    ) -> list[DatedValue]:
        """Answers on one scale for the days first..last (inclusive), oldest first.

        ``private=False`` leaves out those of private entries, ``without`` those of entries,
        ``written_by`` those that were written down after that day, except what was imported.
        """
        ...

    def on_days(self, first: date, last: date) -> list[tuple[ScaleId, DatedValue]]:
        """Answers on every scale for the days first..last (inclusive), oldest first."""
        ...

    def urge_peaks(
        self,
        first: date,
        last: date,
        *,
        private: bool = True,
        without: Sequence[EntryId] = (),
        written_by: date | None = None,
    ) -> list[DatedValue]:
        """Urges at the peak of triggers, points 0-10, by the same filters, oldest first."""
        ...

    def timed(self, first: date, last: date) -> list[tuple[ScaleId, TimedValue]]:
        """Answers that are about a moment and not about a whole day, oldest first."""
        ...

    def copings(self, first: date, last: date) -> list[CopingNumbers]:
        """Coping entries of the days first..last, oldest first, the bin left out."""
        ...

    def triggers(self, first: date, last: date) -> list[TriggerNumbers]:
        """Triggers of the days first..last, oldest first, the bin left out."""
        ...

    def last_answered(self) -> dict[ScaleId, date]:
        """The last day for which each scale was answered.

        Those that were not answered in the last year of answers are left out.
        """
        ...


class Scales(Protocol):
    """Questions that are answered with a number."""

    def all(self) -> list[Scale]:
        """Every scale that was not deleted, hidden ones too, by position."""
        ...

    def save(self, scale: Scale) -> None:
        """Keep a new scale or the new form of an old one."""
        ...

    def delete(self, scale: ScaleId) -> None:
        """Leave a tombstone; the answers stay."""
        ...


class Choices(Protocol):
    """Words to pick from."""

    def all(self) -> list[Choice]:
        """Every word that was not deleted, hidden ones too, by list and position."""
        ...

    def of(self, which: ChoiceList) -> list[Choice]:
        """The words of one list by position, hidden ones left out."""
        ...

    def save(self, choice: Choice) -> None:
        """Keep a new word or the new form of an old one."""
        ...


class Templates(Protocol):
    """The person's own questions to begin a text with."""

    def all(self) -> list[Template]:
        """Every template that was not deleted, hidden ones too, by position."""
        ...

    def save(self, template: Template) -> None:
        """Keep a new template or the new form of an old one."""
        ...

    def delete(self, template: TemplateId) -> None:
        """Leave a tombstone; texts that were begun with it stay."""
        ...


class Events(Protocol):
    """What the person said about their chart."""

    def known(self) -> list[KnownEvent]:
        """Known events by first day."""
        ...

    def save(self, event: KnownEvent) -> None:
        """Keep a known event."""
        ...

    def delete(self, event: EventId) -> None:
        """Take a known event back."""
        ...

    def new_normals(self) -> list[NewNormal]:
        """New usual levels by first day."""
        ...

    def save_new_normal(self, normal: NewNormal) -> None:
        """Keep a new usual level."""
        ...

    def delete_new_normal(self, series: str, since: date) -> None:
        """Take a new usual level back."""
        ...


class PreferenceBook(Protocol):
    """What the person chose."""

    def get(self) -> Preferences:
        """The choices; defaults where nothing was chosen."""
        ...

    def save(self, preferences: Preferences) -> None:
        """Keep the choices."""
        ...


class Drafts(Protocol):
    """What stands in forms that were not saved yet."""

    def get(self, form: str) -> Draft | None:
        """The draft of one form, or None."""
        ...

    def all(self) -> list[Draft]:
        """Every draft, the one that was kept last first."""
        ...

    def save(self, draft: Draft) -> None:
        """Keep a draft in place of the earlier one of the same form."""
        ...

    def delete(self, form: str) -> None:
        """Throw a draft away; nothing happens where there is none."""
        ...


class Imports(Protocol):
    """Imports as a whole, so that one can be undone."""

    def begin(self, import_id: ImportId, form: str) -> None:
        """Write down that an import was made."""
        ...

    def list(self) -> list[tuple[ImportId, str, datetime]]:
        """Imports that were not undone: id, format, time; newest first."""
        ...

    def undo(self, import_id: ImportId) -> int:
        """Move every entry of an import to the bin, take its sessions away; how many there were."""
        ...


class Journal(Protocol):
    """The open journal: everything that is kept, on one connection."""

    @property
    def entries(self) -> Entries: ...
    @property
    def ratings(self) -> Ratings: ...
    @property
    def scales(self) -> Scales: ...
    @property
    def choices(self) -> Choices: ...
    @property
    def templates(self) -> Templates: ...
    @property
    def events(self) -> Events: ...
    @property
    def programme(self) -> ProgrammeBook: ...
    @property
    def schedules(self) -> ScheduleBook: ...
    @property
    def homework(self) -> HomeworkBook: ...
    @property
    def goals(self) -> Goals: ...
    @property
    def step_down(self) -> StepDownBook: ...
    @property
    def plan(self) -> PlanBook: ...
    @property
    def questionnaires(self) -> QuestionnaireBook: ...
    @property
    def talk_sheets(self) -> TalkSheets: ...
    @property
    def ledger(self) -> Ledger: ...
    @property
    def preferences(self) -> PreferenceBook: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def imports(self) -> Imports: ...
    @property
    def whole(self) -> WholeJournal: ...

    def transaction(self) -> AbstractContextManager[None]:
        """Keep all of what happens inside, or nothing of it."""
        ...

    def named_in(self, language: str) -> Self:
        """The same journal with what came with the program, and was not renamed, in a language."""
        ...
