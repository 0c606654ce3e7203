"""Reads everything that can be asked, picked or begun with."""

from dataclasses import dataclass

from journal_app.domain.scale import Scale
from journal_app.ui.screens.tracking.state import Lists
from journal_app.usecases.ports import Journal


@dataclass(frozen=True, slots=True)
class ReadLists:
    """Runs on the journal's thread."""

    journal: Journal
    examples: tuple[tuple[str, Scale], ...]
    """Warning signs that are offered, each under its theme."""

    def __call__(self) -> Lists:
        """All lists as they stand."""
        return Lists(
            scales=tuple(self.journal.scales.all()),
            choices=tuple(self.journal.choices.all()),
            templates=tuple(self.journal.templates.all()),
            tags=tuple(self.journal.entries.tags()),
            examples=self.examples,
        )
