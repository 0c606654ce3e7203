"""The open journal: everything that is kept, on one connection and one thread."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from copy import copy
from dataclasses import replace
from pathlib import Path
from typing import Self

from journal_app.domain.shipped_text import NOTHING_SHIPPED
from journal_app.storage.changes import Changes, Heard
from journal_app.storage.repositories.backups import BackupRepository
from journal_app.storage.repositories.choices import ChoiceRepository
from journal_app.storage.repositories.conflicts import ConflictRepository
from journal_app.storage.repositories.copied_out import CopiedOutRepository
from journal_app.storage.repositories.copies import CopiesRepository
from journal_app.storage.repositories.drafts import DraftRepository
from journal_app.storage.repositories.entries import EntryRepository
from journal_app.storage.repositories.events import EventRepository
from journal_app.storage.repositories.goals import GoalRepository
from journal_app.storage.repositories.homework import HomeworkRepository
from journal_app.storage.repositories.import_mappings import ImportMappingRepository
from journal_app.storage.repositories.imports import ImportRepository
from journal_app.storage.repositories.ledger import LedgerRepository
from journal_app.storage.repositories.plan.plan import PlanRepository
from journal_app.storage.repositories.preferences import PreferenceRepository
from journal_app.storage.repositories.programme import ProgrammeRepository
from journal_app.storage.repositories.questionnaires import QuestionnaireRepository
from journal_app.storage.repositories.ratings import RatingRepository
from journal_app.storage.repositories.scales import ScaleRepository
from journal_app.storage.repositories.schedule import ScheduleRepository
from journal_app.storage.repositories.step_down import StepDownRepository
from journal_app.storage.repositories.talk_sheets import TalkSheetRepository
from journal_app.storage.repositories.templates import TemplateRepository
from journal_app.storage.repositories.whole_journal import WholeJournalRepository
from journal_app.storage.vault.creation import create_vault
from journal_app.storage.vault.open_vault import OpenVault
from journal_app.storage.vault.opening import open_with_passphrase, open_with_words
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.ports import Choices, Clock, Scales, Templates
from journal_app.usecases.read_everything import read_everything
from journal_app.usecases.said_lists import SaidChoices, SaidScales, SaidTemplates
from journal_app.usecases.shipped_names import ShippedNames


class OpenJournal:
    """An open vault seen as a journal; satisfies the port ``Journal``."""

    def __init__(self, vault: OpenVault, clock: Clock) -> None:
        database = vault.database
        changes = Changes(database)
        self.vault = vault
        self._changes = changes
        self._at_close: list[Callable[[], None]] = []
        self.entries = EntryRepository(database, clock, changes)
        self.ratings = RatingRepository(database)
        self._scales = ScaleRepository(database, clock, changes)
        self._choices = ChoiceRepository(database, clock, changes)
        self._templates = TemplateRepository(database, clock, changes)
        self.events = EventRepository(database, clock, changes)
        self.programme = ProgrammeRepository(database, clock, changes)
        self.schedules = ScheduleRepository(database, clock, changes)
        self.homework = HomeworkRepository(database, clock, changes)
        self.goals = GoalRepository(database, clock, changes)
        self.step_down = StepDownRepository(database, clock, changes)
        self.plan = PlanRepository(database, clock, changes)
        self.questionnaires = QuestionnaireRepository(database, clock, changes)
        self.talk_sheets = TalkSheetRepository(database, clock, changes)
        self.ledger = LedgerRepository(database, clock, changes)
        self.preferences = PreferenceRepository(database, clock, changes)
        self.drafts = DraftRepository(database, changes)
        self.imports = ImportRepository(database, clock, changes)
        self.import_mappings = ImportMappingRepository(database, clock, changes)
        self.conflicts = ConflictRepository(database, clock, changes, self.entries)
        self.copies = CopiesRepository(vault, changes, lambda: read_everything(self))
        self.whole = WholeJournalRepository(database, changes)
        self.backups = BackupRepository(vault, clock)
        self.copied_out = CopiedOutRepository(database, clock, changes)
        self._show_names(ShippedNames(NOTHING_SHIPPED))

    def __repr__(self) -> str:
        return "<OpenJournal>"

    def say(self, names: ShippedNames) -> Self:
        """Show what came with the program in the language in force, from now on."""
        self._show_names(names)
        self.entries.widen = lambda query: names.widened(query, self._choices.all())
        return self

    def named_in(self, language: str) -> Self:
        """The same journal with what came with the program in this language."""
        other = copy(self)
        other._show_names(replace(self._names, language=lambda: language))  # noqa: SLF001
        return other

    def _show_names(self, names: ShippedNames) -> None:
        self._names = names
        self.scales: Scales = SaidScales(self._scales, names)
        self.choices: Choices = SaidChoices(self._choices, names)
        self.templates: Templates = SaidTemplates(self._templates, names)

    def transaction(self) -> AbstractContextManager[None]:
        """Keep all of what happens inside, or nothing of it."""
        return self._changes.transaction()

    def listen(self, heard: Heard) -> None:
        """Call ``heard`` with the kind of thing that changed, after it was kept."""
        self._changes.listen(heard)

    def at_close(self, end: Callable[[], None]) -> None:
        """Have ``end`` called before the database is closed, on its thread."""
        self._at_close.append(end)

    def close(self) -> None:
        """End what is under way, close the database and let the lock go."""
        while self._at_close:
            self._at_close.pop()()
        self.vault.close()


def create_journal(
    path: Path, passphrase: str, *, clock: Clock, rules: VaultRules | None = None
) -> OpenJournal:
    """Create a journal in the folder ``path``; ``vault.words()`` are to be shown once.

    Raises as ``create_vault``.
    """
    return OpenJournal(create_vault(path, passphrase, now=clock.now(), rules=rules), clock)


def open_journal(
    path: Path, passphrase: str, *, clock: Clock, rules: VaultRules | None = None
) -> OpenJournal:
    """Open the journal in the folder ``path``. Raises as ``open_with_passphrase``."""
    return OpenJournal(open_with_passphrase(path, passphrase, rules, now=clock.now()), clock)


def recover_journal(
    path: Path, words: str, *, clock: Clock, rules: VaultRules | None = None
) -> OpenJournal:
    """Open the journal with the recovery words; ``vault.set_passphrase`` gives a new passphrase.

    Raises as ``open_with_words``.
    """
    return OpenJournal(open_with_words(path, words, rules, now=clock.now()), clock)
