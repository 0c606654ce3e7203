"""Reasons and values: what it is good for, and what matters."""

from dataclasses import dataclass

from journal_app.domain.silent import Silent
from journal_app.domain.text import settle


@dataclass(frozen=True, slots=True, repr=False)
class Reasons(Silent):
    """My reasons, and what I want to stand for; a thing a line."""

    reasons: str = ""
    values: str = ""

    def __post_init__(self) -> None:
        settle(self, "reasons", "values")

    @property
    def lines(self) -> tuple[str, ...]:
        """The reasons one by one; empty lines left out."""
        return tuple(line.strip() for line in self.reasons.splitlines() if line.strip())

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return not (self.reasons.strip() or self.values.strip())
