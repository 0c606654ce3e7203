"""What a form begins with."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from journal_app.domain.chain import Chain
from journal_app.domain.check_in import CheckIn, CheckInSize
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Body, Entry, EntryKind, kind_of
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice
from journal_app.domain.review import Review
from journal_app.domain.thought import Thought
from journal_app.domain.trigger import Trigger
from journal_app.usecases.keep_draft import Written
from journal_app.usecases.write_entry import Marks

_EMPTY: Final[Mapping[EntryKind, Body]] = {
    kind_of(body): body
    for body in (Trigger(), Coping(), Thought(), Chain(), Practice(), Note(), Lapse(), Review())
}


def blank(kind: EntryKind, size: CheckInSize = CheckInSize.STANDARD) -> Body:
    """An entry of a kind with nothing answered."""
    if kind is EntryKind.CHECK_IN:
        return CheckIn(size=size)
    return _EMPTY[kind]


def begun(body: Body) -> Written:
    """A new form: a review is brought to the session unless the person says otherwise."""
    return Written(body, Marks(bring=isinstance(body, Review)))


def follows(kind: EntryKind) -> bool:
    """Whether an entry of this kind has another one that follows from it."""
    return kind in {EntryKind.TRIGGER, EntryKind.LAPSE}


def follow_up(entry: Entry) -> Body:
    """What follows: what was done about a trigger, the chain that led to a lapse."""
    if isinstance(entry.body, Trigger):
        return Coping(trigger=entry.id, before=entry.body.urge_peak)
    return Chain(behaviour=entry.body.what if isinstance(entry.body, Lapse) else "", about=entry.id)


def joined(draft: Written, fresh: Written) -> Written:
    """A draft taken up again; it points where the new form points unless it points already."""
    match draft.body, fresh.body:
        case Coping(trigger=None) as kept, Coping(trigger=trigger):
            return replace(draft, body=replace(kept, trigger=trigger))
        case Chain(about=None) as kept, Chain(about=about):
            return replace(draft, body=replace(kept, about=about))
        case _:
            return draft
