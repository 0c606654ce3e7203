"""The parts of the plan, and what is typed and not kept yet."""

from collections.abc import Mapping
from enum import StrEnum


class PlanPart(StrEnum):
    """The pages of the screen; the first one leads to all others."""

    OVERVIEW = "overview"
    FIRST = "first"
    SIGNS = "signs"
    CARDS = "cards"
    SITUATIONS = "situations"
    SAFETY = "safety"
    LAPSE = "lapse"
    PEOPLE = "people"
    NUMBERS = "numbers"
    REASONS = "reasons"
    COST_BENEFIT = "cost_benefit"
    CARD = "card"
    VERSIONS = "versions"


Values = Mapping[str, str]
"""What stands in a form, by the name of the field."""
