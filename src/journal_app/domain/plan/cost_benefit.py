"""Using and not using, each looked at from both sides.

Source: Marlatt & Gordon (1985), Relapse Prevention; the sheet is the "decision matrix".
"""

from dataclasses import dataclass, fields

from journal_app.domain.silent import Silent
from journal_app.domain.text import settle


@dataclass(frozen=True, slots=True, repr=False)
class CostBenefit(Silent):
    """Four lists, a thing a line."""

    using_gives: str = ""
    using_costs: str = ""
    not_using_costs: str = ""
    not_using_gives: str = ""

    def __post_init__(self) -> None:
        settle(self, *(field.name for field in fields(self)))

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return not any(getattr(self, field.name).strip() for field in fields(self))
