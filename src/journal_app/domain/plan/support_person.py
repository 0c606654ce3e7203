"""A person who helps: how to reach them, and what for."""

from dataclasses import dataclass

from journal_app.domain.errors import MissingError
from journal_app.domain.ids import PersonId
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle


@dataclass(frozen=True, slots=True, repr=False)
class SupportPerson(Silent):
    """Somebody the person can turn to.

    Raises:
        MissingError: The name is empty.
        TextTooLongError: A part is longer than a line.
    """

    id: PersonId
    name: str
    reach: str = ""
    """Telephone, or any other way."""
    what_for: str = ""
    may_be_named: bool = False
    """Whether the name may stand in a report."""
    in_crisis: bool = False
    """Whether they can be asked for help in a crisis: they stand in the safety plan."""
    after_lapse: bool = False
    """Whether I tell them after a lapse."""
    position: int = 0

    def __post_init__(self) -> None:
        settle(self, "name", "reach", "what_for", limit=LINE_LIMIT)
        if not self.name.strip():
            raise MissingError("name")

    @property
    def said(self) -> str:
        """Name and way to reach them, on one line."""
        return " · ".join(part.strip() for part in (self.name, self.reach) if part.strip())
