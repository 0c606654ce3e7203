"""What the plan says about a warning sign; the sign itself is a scale."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.ids import IfThenId, ScaleId
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle


class SignStage(StrEnum):
    """How far along it is when this sign shows."""

    EARLY = "early"
    HARDER = "harder"
    CRISIS = "crisis"


@dataclass(frozen=True, slots=True, repr=False)
class SignNote(Silent):
    """When a sign shows, who else can see it, and which if-then card it opens.

    Raises:
        TextTooLongError: A line is longer than a line.
    """

    scale: ScaleId
    stage: SignStage = SignStage.EARLY
    seen_by: str = ""
    opens: IfThenId | None = None

    def __post_init__(self) -> None:
        settle(self, "seen_by", limit=LINE_LIMIT)

    @property
    def id(self) -> ScaleId:
        """The sign that it is about: there is one note a sign."""
        return self.scale
