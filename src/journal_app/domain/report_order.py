"""What the person asked a report to cover, and how much it may say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from journal_app.domain.entry import EntryKind
from journal_app.domain.known_event import EndsBeforeItStartsError
from journal_app.domain.paper import Paper
from journal_app.domain.report_errors import ReportTooLongError
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.report_consent import ReportConsent, everything_in_words
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle

MOST_DAYS = 366
"""Days that one report may cover."""


class Detail(StrEnum):
    """How much a report shows, in one word."""

    SUMMARY = "summary"
    """Page 1 alone."""

    FULL = "full"
    """Page 1, the diary-card weeks and the charts of further scales."""


@dataclass(frozen=True, slots=True, repr=False)
class ReportOrder(Silent):
    """A report as it was asked for; the default shares least.

    Raises:
        EndsBeforeItStartsError: The last day lies before the first.
        ReportTooLongError: More than ``MOST_DAYS`` days.
        TextTooLongError: ``for_whom`` or ``who`` is longer than a line.
    """

    first: date
    last: date
    paper: Paper = Paper.A4
    consent: ReportConsent = field(default_factory=ReportConsent)
    for_whom: str = ""
    who: str = ""
    """Initials or a name, as typed in for this report."""
    names: tuple[str, ...] = ()
    """Other people's names that are printed as initials."""
    alone: bool = False
    """Without the time before it to compare with."""
    safety_line: str = ""
    """One line about safety, in the person's own words."""
    language: str = "en"

    def __post_init__(self) -> None:
        settle(self, "for_whom", "who", "safety_line", limit=LINE_LIMIT)
        if self.last < self.first:
            raise EndsBeforeItStartsError
        days = (self.last - self.first).days + 1
        if days > MOST_DAYS:
            raise ReportTooLongError(days=days, most=MOST_DAYS)


def consent_in_a_word(detail: Detail, *, include_text: bool) -> ReportConsent:
    """What is shared by one word for the pages and one for the texts."""
    kinds: Mapping[EntryKind, Consent] = everything_in_words() if include_text else {}
    if detail is Detail.SUMMARY:
        return ReportConsent(kinds=kinds)
    return ReportConsent(dict.fromkeys((Block.WEEKS, Block.TRENDS), Consent.SHARE), kinds)
