"""The warning-sign board of a report, run again only when what it rests on has changed."""

from collections.abc import Hashable
from datetime import date

from journal_app.domain.entry import EntryKind
from journal_app.domain.sharing.consent import Consent
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.usecases.ports import Journal
from journal_app.usecases.watch_signs import SignsReport, WatchSigns


class RememberedSigns:
    """Remembers the last board; whoever changes the journal says ``forget``."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._watch = WatchSigns(journal)
        self._key: Hashable = None
        self._report: SignsReport | None = None

    def forget(self) -> None:
        """The journal has changed."""
        self._report = None

    def shared(self, as_of: date, consent: ReportConsent) -> SignsReport:
        """The board without a number from anything that is kept."""
        kept = frozenset(name for name, one in consent.entries.items() if one is Consent.KEEP)
        check_ins = consent.kind(EntryKind.CHECK_IN) is Consent.KEEP
        sensitivity = self._journal.preferences.get().sensitivity
        key = (as_of, kept, consent.left_out, check_ins, sensitivity)
        if self._report is None or key != self._key:
            self._key, self._report = key, self._watch.shared(as_of, consent)
        return self._report
