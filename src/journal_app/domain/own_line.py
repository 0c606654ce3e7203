"""A number of the person's own: a professional's, another line, or a correction of a listed one.

The programme's on-call number is none of them: it stands on the device, outside the lock.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from journal_app.domain.errors import MissingError
from journal_app.domain.ids import LineId
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle


class OwnLineKind(StrEnum):
    """What a number is for, in the order in which they are shown."""

    PROFESSIONAL = "professional"
    CRISIS = "crisis"
    OTHER = "other"


@dataclass(frozen=True, slots=True, repr=False)
class OwnLine(Silent):
    """Whom to call, when, and since when it is known.

    Raises:
        MissingError: The name or the way of contact is empty.
        TextTooLongError: A part is longer than a line.
    """

    id: LineId
    name: str
    number: str
    """Telephone, or any other way."""
    kind: OwnLineKind = OwnLineKind.OTHER
    hours: str = ""
    note: str = ""
    written_on: date | None = None
    """The day on which the number was last written or checked."""
    instead_of: str = ""
    """The name of a listed line that it takes the place of; empty for none."""
    position: int = 0

    def __post_init__(self) -> None:
        settle(self, "name", "number", "hours", "note", "instead_of", limit=LINE_LIMIT)
        for field in ("name", "number"):
            if not getattr(self, field).strip():
                raise MissingError(field)
