"""What a report is made of: entries that may be shared, by day, and the names they use."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from statistics import fmean
from typing import TypeVar

from journal_app.domain.check_in import CheckIn
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Entry
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.report_content import ReportPeriod
from journal_app.domain.report_order import ReportOrder
from journal_app.domain.report_week import Peak
from journal_app.domain.scale import Scale
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.trigger import Trigger
from journal_app.usecases.ports import Journal

_Kind = TypeVar("_Kind", CheckIn, Trigger, Coping, Note, Lapse)

_REDUCE: dict[Peak, Callable[[list[float]], float]] = {
    Peak.HIGHEST: max,
    Peak.LOWEST: min,
    Peak.MEAN: fmean,
}


@dataclass(frozen=True)
class Material:
    """Entries of the period and of an equally long time before it, without those that are kept."""

    order: ReportOrder
    entries: tuple[Entry, ...] = field(repr=False)
    scales: tuple[Scale, ...] = field(repr=False)
    """Scales in use, by position."""
    names: Mapping[ChoiceId, str] = field(repr=False)

    @property
    def period(self) -> ReportPeriod:
        """The days that the report is about."""
        return ReportPeriod(self.order.first, self.order.last)

    @property
    def before(self) -> ReportPeriod | None:
        """As many days before the period; None where nothing is compared, or no calendar is."""
        return None if self.order.alone else time_before(self.period)

    @property
    def window(self) -> ReportPeriod:
        """The period and the time before it."""
        first = self.period.first if self.before is None else self.before.first
        return ReportPeriod(first, self.period.last)

    @property
    def shown(self) -> ReportPeriod:
        """The days of a chart: without the time before where nothing was written in it."""
        return self.period if len(self.inside) == len(self.entries) else self.window

    @cached_property
    def inside(self) -> tuple[Entry, ...]:
        """Entries of the period alone, oldest first."""
        return tuple(entry for entry in self.entries if entry.moment.day >= self.order.first)

    @cached_property
    def late_days(self) -> frozenset[date]:
        """Days on which everything was entered later."""
        same_day = {e.moment.day for e in self.entries if not e.moment.entered_later}
        return frozenset({e.moment.day for e in self.entries} - same_day)

    @cached_property
    def _answers(self) -> dict[ScaleId, dict[date, list[float]]]:
        found: dict[ScaleId, dict[date, list[float]]] = {}
        scales = {scale.id for scale in self.scales}
        for entry in self.entries:
            for scale, value in entry.body.answers:
                if scale not in scales:
                    continue
                found.setdefault(scale, {}).setdefault(entry.moment.day, []).append(value)
        return found

    def day_values(self, scale: ScaleId, peak: Peak) -> dict[date, float]:
        """One value for each day with an answer on the scale."""
        reduce = _REDUCE[peak]
        return {day: reduce(values) for day, values in self._answers.get(scale, {}).items()}

    def told(self, entry: Entry) -> bool:
        """Whether the words of an entry are shared, not its numbers alone."""
        return self.order.consent.entry(entry) is Consent.SHARE

    def words(self, text: str) -> str:
        """Something that was typed, without the room around it."""
        return text.strip()

    def shows(self, block: Block) -> bool:
        """Whether a block is on the pages."""
        return self.order.consent.shows(block)

    def whole(self, block: Block) -> bool:
        """Whether a block is shared and not only summarised."""
        return self.order.consent.block(block) is Consent.SHARE

    def bodies(self, kind: type[_Kind]) -> Iterator[tuple[Entry, _Kind]]:
        """Entries of one kind in the period, with their content."""
        for entry in self.inside:
            if isinstance(entry.body, kind):
                yield entry, entry.body


def gather(journal: Journal, order: ReportOrder) -> Material:
    """Read what the report may use; an entry that is kept does not get past this line."""
    consent = order.consent
    window = Material(order, (), (), {}).window
    entries = journal.entries.between(window.first, window.last)
    return Material(
        order=order,
        entries=tuple(entry for entry in entries if consent.entry(entry) is not Consent.KEEP),
        scales=tuple(
            scale
            for scale in journal.scales.all()
            if not scale.hidden and scale.id not in consent.left_out
        ),
        names={choice.id: choice.name for choice in journal.choices.all()},
    )


def time_before(period: ReportPeriod) -> ReportPeriod | None:
    """As many days right before a period; None where the calendar does not reach."""
    if period.first.toordinal() <= period.days:
        return None
    return ReportPeriod(
        period.first - timedelta(days=period.days), period.first - timedelta(days=1)
    )
