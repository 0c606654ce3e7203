"""Homework: what was agreed in a session, until when, and whether it is done."""

from dataclasses import dataclass
from datetime import date

from journal_app.domain.errors import MissingError
from journal_app.domain.ids import HomeworkId, SessionId
from journal_app.domain.silent import Silent
from journal_app.domain.text import TEXT_LIMIT, settle


@dataclass(frozen=True, slots=True, repr=False)
class Homework(Silent):
    """One thing to do between sessions.

    Raises:
        MissingError: It says nothing.
        TextTooLongError: It is longer than a text may be.
    """

    id: HomeworkId
    text: str
    due: date | None = None
    done_on: date | None = None
    session: SessionId | None = None
    """The session it is for, where there is one."""

    def __post_init__(self) -> None:
        settle(self, "text", limit=TEXT_LIMIT)
        if not self.text.strip():
            raise MissingError("text")

    @property
    def done(self) -> bool:
        """Whether it is done."""
        return self.done_on is not None

    def shows_on(self, day: date) -> bool:
        """Whether it is still to do and its day has come."""
        return not self.done and self.due is not None and self.due <= day
