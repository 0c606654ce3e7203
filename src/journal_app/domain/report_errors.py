"""What can be refused when a report is made."""

from journal_app.domain.errors import JournalError


class EmptyPasswordError(JournalError):
    """A report was to be locked with a password of no characters."""


class ReportTooLongError(JournalError):
    """A report was asked for more days (``days``) than it may cover (``most``)."""

    def __init__(self, *, days: int, most: int) -> None:
        super().__init__(days, most)
        self.days = days
        self.most = most


class PeriodAheadError(JournalError):
    """A report was asked for days that are still to come."""


class ReportTooFullError(JournalError):
    """More was to be printed in full (``signs`` characters) than one report holds (``most``)."""

    def __init__(self, *, signs: int, most: int) -> None:
        super().__init__(signs, most)
        self.signs = signs
        self.most = most
