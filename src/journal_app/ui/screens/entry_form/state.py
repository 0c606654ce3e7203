"""What an entry form shows."""

from dataclasses import dataclass, field
from datetime import datetime

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.entry import Body
from journal_app.domain.ids import EntryId
from journal_app.domain.scale import Scale, ScaleUse
from journal_app.usecases.write_entry import Marks


@dataclass(frozen=True, slots=True)
class RecentTrigger:
    """A trigger that a coping entry may answer."""

    id: EntryId
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Offers:
    """What a form has to offer: questions and words to pick from."""

    scales: tuple[Scale, ...] = ()
    choices: tuple[Choice, ...] = ()
    triggers: tuple[RecentTrigger, ...] = ()

    def questions(self, use: ScaleUse) -> tuple[Scale, ...]:
        """The questions of one use that are not hidden."""
        return tuple(s for s in self.scales if s.use is use and not s.hidden)

    def words(self, which: ChoiceList, *picked: str | None) -> list[tuple[str, str]]:
        """The words of one list that are not hidden, and those picked before they were."""
        listed = [c for c in self.choices if c.list is which]
        gone = [word for word in picked if word and all(c.id != word for c in listed)]
        offered = [(c.id, c.name) for c in listed if not c.hidden or c.id in picked]
        return [*offered, *((word, word) for word in gone)]


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
