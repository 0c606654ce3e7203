"""What bringing two copies of a journal together does, in numbers."""

from dataclasses import dataclass

from journal_app.domain.errors import JournalError


@dataclass(frozen=True, slots=True)
class MergeCounts:
    """Rows of one sort (entries, or all else), each counted once."""

    new: int = 0
    """They were in the other copy alone."""
    changed: int = 0
    """The other copy said something later."""
    deleted: int = 0
    """The other copy put them in the bin, deleted or purged them."""
    both: int = 0
    """Both copies changed them; both wordings are kept."""

    @property
    def total(self) -> int:
        """Rows that are touched."""
        return self.new + self.changed + self.deleted + self.both


@dataclass(frozen=True, slots=True)
class MergeSummary:
    """What comes from the other copy."""

    entries: MergeCounts
    others: MergeCounts
    """Questions, words, plan, programme, questionnaires, settings and all else."""
    missing_there: int
    """Rows of which the other copy does not know the newest version: it needs a file, too."""

    @property
    def nothing(self) -> bool:
        """Whether the other copy has nothing that this one lacks."""
        return not (self.entries.total or self.others.total)


class OtherJournalError(JournalError):
    """The exchange file is of another journal."""


class OwnJournalError(JournalError):
    """The exchange file is of this journal, where one of another was meant."""


class OtherSchemaError(JournalError):
    """The exchange file was written by another version of the program."""

    def __init__(self, *, newer: bool) -> None:
        super().__init__(newer)
        self.newer = newer
        """Whether the other laptop has the newer program."""


class ExchangeOfOtherKeyError(JournalError):
    """The exchange file was made under other recovery words."""


class ExchangeDamagedError(JournalError):
    """The exchange file is not whole, or is none."""
