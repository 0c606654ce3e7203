"""A file that was looked at: everything that mapping it needs. Runs on the journal's thread."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from journal_app.domain.column_use import ColumnUse
from journal_app.domain.file_said import Said
from journal_app.domain.silent import Silent
from journal_app.ui import words
from journal_app.ui.entry_card import card
from journal_app.ui.names import Names
from journal_app.ui.screens.importing.mapping_rows import MappingChoices
from journal_app.ui.screens.importing.sources import ImportSources
from journal_app.ui.screens.importing.state import Outcome, PreviewCard
from journal_app.ui.screens.importing.words import detail_lines, outcome_lines
from journal_app.usecases.file_mapping import FileMapping
from journal_app.usecases.file_reader import FileReader
from journal_app.usecases.import_entries import ImportPlan
from journal_app.usecases.import_file import ImportFile
from journal_app.usecases.import_progress import ImportProgress


@dataclass(frozen=True, slots=True, repr=False)
class Chosen(Silent):
    """A file, what it is taken for, and what was said of it."""

    path: Path
    form: str
    said: Said


@dataclass(frozen=True, slots=True, repr=False)
class Looked(Silent):
    """What a look at a file found."""

    chosen: Chosen
    reader: FileReader
    choices: MappingChoices
    uses: Mapping[str, ColumnUse]
    mapping: FileMapping


def look(
    importing: ImportFile, sources: ImportSources, chosen: Chosen, progress: ImportProgress
) -> Looked:
    """Read a file once. Raises what its reader raises, ImportStoppedError."""
    form, path, said = chosen.form, chosen.path, chosen.said
    known = importing.known(form, sources.reader(form, path, said))
    if known.uses and not said.uses:
        said = replace(said, uses=known.uses)
    reader = sources.reader(form, path, said)
    uses = sources.uses(form, path, said)
    survey = importing.look(reader, progress)
    mapping = replace(importing.propose(survey, known), uses=said.uses)
    scales, choices = importing.things()
    return Looked(
        replace(chosen, said=said),
        reader,
        MappingChoices(form, survey, scales, choices),
        uses,
        mapping,
    )


def outcome_of(plan: ImportPlan, looked: Looked, *, kept: bool = False) -> Outcome:
    """What an import would do, or did, as the screen shows it."""
    scales = {str(scale.id): scale for scale in (*looked.choices.scales, *plan.new_scales)}
    names = Names(scales, {str(choice.id): choice for choice in looked.choices.choices})
    cards = []
    for entry in plan.first:
        shown = card(entry, names)
        whole_day = getattr(entry.body, "whole_day", False)
        day = words.long_day(entry.moment.day)
        cards.append(
            PreviewCard(
                when=day if whole_day else f"{day}, {shown.time}",
                title=shown.title,
                summary=shown.summary,
                tags="  ".join(f"#{tag}" for tag in entry.tags),
            )
        )
    return Outcome(
        lines=outcome_lines(plan, kept=kept),
        details=detail_lines(plan),
        cards=tuple(cards),
        entries=plan.entries,
    )
