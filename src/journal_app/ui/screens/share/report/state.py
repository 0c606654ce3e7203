"""What the report's part of the Share screen shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from journal_app import translation
from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import EntryId, ScaleId
from journal_app.domain.paper import Paper
from journal_app.domain.programme import Programme
from journal_app.domain.report_order import ReportOrder
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.domain.silent import Silent


class PickedPeriod(StrEnum):
    """Periods that are asked for most."""

    SINCE = "since"
    """Since the last session."""
    TWO_WEEKS = "2w"
    FOUR_WEEKS = "4w"
    PROGRAMME = "programme"
    OWN = "own"


@dataclass(frozen=True, slots=True, repr=False)
class ReportRequest(Silent):
    """What the person wants on paper; the default shares least."""

    first: date
    last: date
    paper: Paper = Paper.A4
    language: str = field(default_factory=translation.language)
    """Of the printed page, whatever the window speaks."""
    consent: ReportConsent = field(default_factory=ReportConsent)
    who: str = ""
    for_whom: str = ""
    names: str = ""
    """Names of others that are made short, separated by commas."""
    safety_line: str = ""

    def with_block(self, block: Block, consent: Consent) -> "ReportRequest":
        """The same with one block shared otherwise."""
        blocks = {**self.consent.blocks, block: consent}
        return replace(self, consent=replace(self.consent, blocks=blocks))

    def with_kind(self, kind: EntryKind, consent: Consent) -> "ReportRequest":
        """The same with entries of a kind shared otherwise."""
        kinds = {**self.consent.kinds, kind: consent}
        return replace(self, consent=replace(self.consent, kinds=kinds))

    def with_entry(self, entry: EntryId, consent: Consent | None) -> "ReportRequest":
        """The same with one entry shared otherwise, or like its kind."""
        entries = {name: one for name, one in self.consent.entries.items() if name != entry}
        if consent is not None:
            entries[entry] = consent
        return replace(self, consent=replace(self.consent, entries=entries))

    def with_scale(self, scale: ScaleId, *, shared: bool) -> "ReportRequest":
        """The same with a question on it, or left out."""
        left_out = self.consent.left_out
        changed = left_out - {scale} if shared else left_out | {scale}
        return replace(self, consent=replace(self.consent, left_out=changed))

    @property
    def order(self) -> ReportOrder:
        """The order for the report."""
        return ReportOrder(
            first=self.first,
            last=self.last,
            paper=self.paper,
            consent=self.consent,
            for_whom=self.for_whom,
            who=self.who,
            names=tuple(name.strip() for name in self.names.split(",") if name.strip()),
            language=self.language,
            safety_line=self.safety_line,
        )


@dataclass(frozen=True, slots=True, repr=False)
class EntryLine(Silent):
    """An entry of the period in a line."""

    id: EntryId
    kind: EntryKind
    said: str
    private: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class ReportSurroundings(Silent):
    """What the journal says about what can be chosen."""

    programme: Programme | None = None
    last_session: date | None = None
    scales: tuple[tuple[ScaleId, str], ...] = ()
    planned_names: tuple[str, ...] = ()
    """People of the plan who may not be named."""


@dataclass(frozen=True, slots=True, repr=False)
class ReportState(Silent):
    """The request, and what can be chosen for it."""

    request: ReportRequest
    period: PickedPeriod = PickedPeriod.TWO_WEEKS
    around: ReportSurroundings = field(default_factory=ReportSurroundings)
    entries: tuple[EntryLine, ...] = ()
    missing: tuple[MissingLetters, ...] = ()
    """Signs of the pages shown that cannot be printed."""

    @property
    def kinds(self) -> Mapping[EntryKind, int]:
        """How many entries of each kind the period has, private ones left out."""
        counts: dict[EntryKind, int] = {}
        for line in self.entries:
            if not line.private:
                counts[line.kind] = counts.get(line.kind, 0) + 1
        return {kind: counts[kind] for kind in EntryKind if kind in counts}


def period_days(
    period: PickedPeriod, today: date, around: ReportSurroundings
) -> tuple[date, date] | None:
    """First and last day of a usual period; None for one the person sets."""
    programme = around.programme
    match period:
        case PickedPeriod.SINCE if around.last_session is not None:
            return min(around.last_session, today), today
        case PickedPeriod.TWO_WEEKS:
            return today - timedelta(days=13), today
        case PickedPeriod.FOUR_WEEKS:
            return today - timedelta(days=27), today
        case PickedPeriod.PROGRAMME if programme is not None:
            return min(programme.start, today), min(today, programme.last_day)
        case _:
            return None
