"""Read what an entry on a list is about, for the person's own eyes."""

from dataclasses import dataclass, replace

from journal_app.domain.entry import NoSuchEntryError
from journal_app.domain.ids import EntryId
from journal_app.domain.report_blocks import TalkMoment
from journal_app.domain.report_order import ReportOrder
from journal_app.usecases.ports import Journal
from journal_app.usecases.report_parts.standing_out import earlier_of
from journal_app.usecases.report_parts.talk import own_words, shortened, topic


@dataclass(frozen=True, slots=True)
class ReadTopic:
    """Tells a moment as the report does, with its own words whether shared or not."""

    journal: Journal

    def __call__(self, name: EntryId) -> TalkMoment | None:
        """What kind of moment, when, what stood out and its first words; None once it is gone."""
        try:
            entry = self.journal.entries.get(name)
        except NoSuchEntryError:
            return None
        names = {choice.id: choice.name for choice in self.journal.choices.all()}
        scales = [scale for scale in self.journal.scales.all() if not scale.hidden]
        earlier = earlier_of(self.journal, ReportOrder(entry.moment.day, entry.moment.day))
        found = topic(entry, names, scales, earlier)
        return replace(found, words=shortened(own_words(entry)))
