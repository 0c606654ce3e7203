"""What a form begins with."""

from dataclasses import replace

from journal_app.domain.check_in import CheckIn, CheckInSize
from journal_app.domain.entry import BODIES, Body, Entry, EntryKind, kind_of
from journal_app.ui.entry_kinds.kinds import SHOWN
from journal_app.usecases.keep_draft import Written
from journal_app.usecases.write_entry import Marks


def blank(kind: EntryKind, size: CheckInSize = CheckInSize.STANDARD) -> Body:
    """An entry of a kind with nothing answered."""
    return CheckIn(size=size) if kind is EntryKind.CHECK_IN else BODIES[kind]()


def begun(body: Body) -> Written:
    """A new form: a review is brought to the session unless the person says otherwise."""
    return Written(body, Marks(bring=SHOWN[kind_of(body)].brought))


def follow_up(entry: Entry) -> Body:
    """What follows from an entry of a kind that has something following."""
    follow = SHOWN[entry.kind].follow
    assert follow is not None
    return follow.begin(entry.id, entry.body)


def joined(draft: Written, fresh: Written) -> Written:
    """A draft taken up again; it points where the new form points unless it points already."""
    if draft.body.points_at is not None:
        return draft
    return replace(draft, body=draft.body.pointing_at(fresh.body.points_at))
