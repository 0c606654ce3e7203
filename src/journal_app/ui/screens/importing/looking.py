"""A file that was looked at: everything that mapping it needs. Runs on the journal's thread."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from journal_app.domain.column_use import ColumnUse
from journal_app.domain.entry import Entry
from journal_app.domain.file_said import Said
from journal_app.domain.ids import ImportId
from journal_app.domain.long_work import LongWork
from journal_app.domain.silent import Silent
from journal_app.ui import words
from journal_app.ui.entry_card import card
from journal_app.ui.names import Names
from journal_app.ui.screens.importing.mapping_rows import MappingChoices
from journal_app.ui.screens.importing.sources import ImportSources
from journal_app.ui.screens.importing.state import MappingState, Outcome, PreviewCard
from journal_app.ui.screens.importing.words import (
    detail_lines,
    exported_lines,
    outcome_lines,
    survey_words,
)
from journal_app.usecases.file_mapping import FileMapping
from journal_app.usecases.file_reader import FileReader
from journal_app.usecases.import_entries import ImportPlan
from journal_app.usecases.import_file import ImportFile
from journal_app.usecases.import_journal import JournalImport, Reads


@dataclass(frozen=True, slots=True, repr=False)
class Chosen(Silent):
    """A file, what it is taken for, and what was said of it."""

    path: Path
    form: str
    said: Said


@dataclass(frozen=True, slots=True, repr=False)
class Done(Silent):
    """What was kept, or would be."""

    outcome: Outcome
    entries: int
    kept: ImportId | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Looked(Silent):
    """What a look at a file of another program found."""

    chosen: Chosen
    reader: FileReader
    choices: MappingChoices
    uses: Mapping[str, ColumnUse]
    mapping: FileMapping

    @property
    def said(self) -> str:
        """How much is in it."""
        return survey_words(self.choices.survey)

    def state(self) -> MappingState | None:
        """The rows of its mapping."""
        return self.choices.state(self.mapping, dict(self.uses))

    def preview(self, importing: ImportFile, work: LongWork) -> Done:
        """What would come in. Raises as ``ImportFile.preview``."""
        plan = importing.preview(self.reader, self.mapping, work)
        return Done(_outcome(plan, self, kept=False), plan.entries)

    def keep(self, importing: ImportFile, work: LongWork) -> Done:
        """Bring it in. Raises as ``ImportFile.keep``."""
        plan = importing.keep(self.chosen.form, self.reader, self.mapping, work)
        return Done(_outcome(plan, self, kept=True), plan.entries, plan.import_id)


@dataclass(frozen=True, slots=True, repr=False)
class LookedExport(Silent):
    """A journal that this program exported: there is nothing to map."""

    chosen: Chosen
    read: Reads

    @property
    def said(self) -> str:
        """The numbers say how much is in it."""
        return ""

    def state(self) -> MappingState | None:
        """Nothing is asked."""
        return None

    def preview(self, importing: ImportFile, work: LongWork) -> Done:
        """What would come in. Raises as ``ImportFile.preview_exported``."""
        return _exported(importing.preview_exported(self.read, work), kept=False)

    def keep(self, importing: ImportFile, work: LongWork) -> Done:
        """Bring it in. Raises as ``ImportFile.keep_exported``."""
        return _exported(importing.keep_exported(self.read, work), kept=True)


def look(
    importing: ImportFile, sources: ImportSources, chosen: Chosen, work: LongWork
) -> Looked | LookedExport:
    """Read a file once. Raises what its reader raises, WorkStoppedError."""
    form, path, said = chosen.form, chosen.path, chosen.said
    if (read := sources.exported(form, path)) is not None:
        return LookedExport(chosen, read)
    known = importing.known(form, sources.reader(form, path, said))
    if known.uses and not said.uses:
        said = replace(said, uses=known.uses)
    reader = sources.reader(form, path, said)
    uses = sources.uses(form, path, said)
    survey = importing.look(reader, work)
    mapping = replace(importing.propose(survey, known), uses=said.uses)
    choices = MappingChoices(form, survey, *importing.things())
    return Looked(replace(chosen, said=said), reader, choices, uses, mapping)


def _exported(found: JournalImport, *, kept: bool) -> Done:
    entries = found.added.get("entries", 0)
    outcome = Outcome(exported_lines(found, kept=kept), entries=entries)
    return Done(outcome, entries, found.import_id)


def _outcome(plan: ImportPlan, looked: Looked, *, kept: bool) -> Outcome:
    """An import as the screen shows it; what was kept is seen in the journal."""
    scales = {str(scale.id): scale for scale in (*looked.choices.scales, *plan.new_scales)}
    names = Names(scales, {str(choice.id): choice for choice in looked.choices.choices})
    return Outcome(
        lines=outcome_lines(plan, kept=kept),
        details=detail_lines(plan),
        cards=() if kept else tuple(_card(entry, names) for entry in plan.first),
        entries=plan.entries,
    )


def _card(entry: Entry, names: Names) -> PreviewCard:
    shown, day = card(entry, names), words.long_day(entry.moment.day)
    return PreviewCard(
        when=day if entry.body.whole_day else f"{day}, {shown.time}",
        title=shown.title,
        summary=shown.summary,
        tags="  ".join(f"#{tag}" for tag in entry.tags),
    )
