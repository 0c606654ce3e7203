"""Begin a journal: put the starter words and scales in."""

from dataclasses import dataclass

from journal_app.domain.choice import Choice
from journal_app.domain.ids import ScaleId
from journal_app.domain.scale import Scale
from journal_app.domain.template import Template
from journal_app.usecases.ports import Journal


@dataclass(frozen=True, slots=True)
class StarterSet:
    """What a new journal begins with, in one language."""

    scales: tuple[Scale, ...]
    choices: tuple[Choice, ...]
    signs: tuple[Scale, ...]
    """Example warning signs to pick from; none is put in unasked."""
    templates: tuple[Template, ...] = ()
    themes: tuple[str, ...] = ()
    """What each of the signs belongs with, in their order."""
    first_signs: frozenset[ScaleId] = frozenset()
    """The few of them that are offered while a journal is made."""


def begin_journal(
    journal: Journal, starter: StarterSet, *, signs: tuple[ScaleId, ...] = ()
) -> None:
    """Put the starter set in, with the example signs that were picked."""
    with journal.transaction():
        for scale in starter.scales:
            journal.scales.save(scale)
        for choice in starter.choices:
            journal.choices.save(choice)
        for template in starter.templates:
            journal.templates.save(template)
        for sign in starter.signs:
            if sign.id in signs:
                journal.scales.save(sign)
