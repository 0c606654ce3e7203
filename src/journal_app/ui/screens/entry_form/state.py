"""What an entry form shows."""

from dataclasses import dataclass, field
from datetime import datetime

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.entry import Body
from journal_app.domain.ids import EntryId, ScaleId
from journal_app.domain.scale import Scale, ScaleUse
from journal_app.domain.template import Template
from journal_app.usecases.look_back import WeekBehind
from journal_app.usecases.write_entry import Marks


@dataclass(frozen=True, slots=True)
class RecentEntry:
    """An entry of the last days that another one may point at."""

    id: EntryId
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Offers:
    """What a form has to offer: questions and words to pick from."""

    scales: tuple[Scale, ...] = ()
    choices: tuple[Choice, ...] = ()
    triggers: tuple[RecentEntry, ...] = ()
    lapses: tuple[RecentEntry, ...] = ()
    templates: tuple[Template, ...] = ()
    not_due: frozenset[ScaleId] = frozenset()
    """Weekly questions that were answered less than a week ago."""
    tags: tuple[str, ...] = field(default=(), repr=False)
    """The person's own, most used first."""
    plans: tuple[str, ...] = field(default=(), repr=False)
    """The person's own if-then cards, each in a line."""
    week: WeekBehind | None = field(default=None, repr=False)
    """What stands in the journal about the seven days up to the form's day."""

    def due(self, questions: tuple[Scale, ...], answered: frozenset[ScaleId]) -> tuple[Scale, ...]:
        """Those of some questions that are due, and those that have an answer already."""
        return tuple(s for s in questions if s.id not in self.not_due or s.id in answered)

    def questions(self, use: ScaleUse) -> tuple[Scale, ...]:
        """The questions of one use that are not hidden."""
        return tuple(s for s in self.scales if s.use is use and not s.hidden)

    def words(self, which: ChoiceList, *picked: str | None) -> list[tuple[str, str]]:
        """The words of one list that are not hidden, and those picked before they were."""
        return [(value, word) for _, value, word in self.themed(which, *picked)]

    def themed(self, which: ChoiceList, *picked: str | None) -> list[tuple[str, str, str]]:
        """The same with the theme of each word before it."""
        listed = [c for c in self.choices if c.list is which]
        gone = [word for word in picked if word and all(c.id != word for c in listed)]
        offered = [(c.theme, c.id, c.name) for c in listed if not c.hidden or c.id in picked]
        return [*offered, *(("", word, word) for word in gone)]


@dataclass(frozen=True, slots=True)
class EntryFormState:
    """One form: a new entry, a draft taken up again, or an entry being edited."""

    entry_id: EntryId
    form: str
    """Under which its draft is kept."""
    body: Body
    offers: Offers
    marks: Marks = field(default_factory=Marks)
    local: datetime | None = None
    """Wall-clock time it happened (naive), None for "now"."""
    editing: bool = False
    from_draft: bool = False
    saving: bool = False
    problem: str = ""
    """What stands in the way of saving, in words."""
    stuck: bool = False
    """Saving here may go on failing: the words can be kept elsewhere."""
