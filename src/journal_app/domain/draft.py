"""A draft: what stands in a form that was not saved yet."""

from dataclasses import dataclass
from datetime import datetime

from journal_app.domain.errors import JournalError
from journal_app.domain.silent import Silent


class DocumentError(JournalError):
    """A text is not the JSON form of an entry."""


@dataclass(frozen=True, slots=True, repr=False)
class Draft(Silent):
    """The content of one form, kept inside the journal until it is saved or thrown away."""

    form: str
    """Which form, e.g. ``trigger``; one draft each."""
    body: str
    """The form's fields as one JSON text."""
    saved_at: datetime
