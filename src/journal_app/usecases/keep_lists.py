"""Keep the person's own questions, words, templates and tags."""

from collections.abc import Sequence
from dataclasses import dataclass

from journal_app.domain.choice import Choice
from journal_app.domain.scale import Scale
from journal_app.domain.template import Template
from journal_app.usecases.ports import Journal, NewId

Listed = Scale | Choice | Template


@dataclass(frozen=True, slots=True)
class KeepLists:
    """Changes what is asked and offered; on the journal's thread."""

    journal: Journal
    new_id: NewId

    def save(self, things: Sequence[Listed]) -> None:
        """Keep questions, words and templates, all or none."""
        with self.journal.transaction():
            for thing in things:
                match thing:
                    case Scale():
                        self.journal.scales.save(thing)
                    case Choice():
                        self.journal.choices.save(thing)
                    case Template():
                        self.journal.templates.save(thing)

    def delete(self, thing: Scale | Template) -> None:
        """Take one off its list; what was written with it stays."""
        match thing:
            case Scale():
                self.journal.scales.delete(thing.id)
            case Template():
                self.journal.templates.delete(thing.id)

    def rename_tag(self, old: str, new: str) -> None:
        """Rename a tag in every entry; an empty name takes it off."""
        self.journal.entries.rename_tag(old, new)
