"""What can be refused when a report is made."""

from journal_app.domain.errors import JournalError


class EmptyPasswordError(JournalError):
    """A report was to be locked with a password of no characters."""
