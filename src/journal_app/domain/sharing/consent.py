"""What a report may say: each block and each entry is shared, summarised or kept."""

from enum import IntEnum, StrEnum


class Consent(IntEnum):
    """How far something may leave the journal; the smaller of two always counts."""

    KEEP = 0
    """Not a word and not a number of it."""
    SUMMARISE = 1
    """Numbers, no words that were typed."""
    SHARE = 2
    """Numbers and words."""


class Block(StrEnum):
    """A part of a report, in the order of its pages."""

    TALK = "talk"
    COMPLETENESS = "completeness"
    ACTED = "acted"
    HOURS = "hours"
    MEDICATION = "medication"
    CHARTS = "charts"
    SIGNS = "signs"
    TRIGGERS = "triggers"
    HELPED = "helped"
    LAPSES = "lapses"
    QUESTIONNAIRES = "questionnaires"
    COMING_UP = "coming_up"
    SAFETY_LINE = "safety_line"
    WEEKS = "weeks"
    TRENDS = "trends"
    TABLES = "tables"
    """Every trigger and every coping with its numbers."""
    ITEMS = "items"
    """Single answers of questionnaires."""
    PLAN = "plan"
    ATTACHED = "attached"
    """The same once more for a clinic's system: a FHIR Bundle inside the file."""


SHARE_OR_KEEP = (Consent.SHARE, Consent.KEEP)
ALL_THREE = (Consent.SHARE, Consent.SUMMARISE, Consent.KEEP)

PAGE_ONE = (
    Block.TALK,
    Block.COMPLETENESS,
    Block.ACTED,
    Block.HOURS,
    Block.MEDICATION,
    Block.CHARTS,
    Block.SIGNS,
    Block.TRIGGERS,
    Block.HELPED,
    Block.LAPSES,
    Block.QUESTIONNAIRES,
    Block.COMING_UP,
    Block.SAFETY_LINE,
)
FURTHER = (
    Block.WEEKS,
    Block.TRENDS,
    Block.TABLES,
    Block.ITEMS,
    Block.PLAN,
    Block.ATTACHED,
)

_IN_THREE = frozenset(
    {
        Block.TALK,
        Block.CHARTS,
        Block.SIGNS,
        Block.TRIGGERS,
        Block.HELPED,
        Block.LAPSES,
        Block.COMING_UP,
    }
)
"""Blocks of which a summary says less than the whole."""

_KEPT_AT_FIRST = frozenset({Block.COMING_UP, Block.SAFETY_LINE, *FURTHER})


def choices_of(block: Block) -> tuple[Consent, ...]:
    """What can be chosen for a block: a single number has no shorter form."""
    return ALL_THREE if block in _IN_THREE else SHARE_OR_KEEP


def least(block: Block) -> Consent:
    """What a block is at first: numbers are shared, texts and further pages are kept."""
    return Consent.KEEP if block in _KEPT_AT_FIRST else Consent.SHARE
