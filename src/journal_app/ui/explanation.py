"""Words for one refusal."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Explanation:
    """Words for one refusal."""

    happened: str
    safe: str = ""
    next_step: str = ""

    @property
    def short(self) -> str:
        """All of it as one line."""
        return " ".join(part for part in (self.happened, self.safe, self.next_step) if part)
