"""What the person says about their own chart: known events, and new usual levels."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EventId
from journal_app.domain.known_event import EventKind, KnownEvent, NewNormal
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain


@dataclass(frozen=True, slots=True)
class RemarkActions:
    """Where remarks are kept."""

    save_event: Callable[[KnownEvent], None]
    delete_event: Callable[[EventId], None]
    save_new_normal: Callable[[NewNormal], None]
    delete_new_normal: Callable[[str, date], None]
    new_id: Callable[[], str]
    today: Callable[[], date]


class Remarks:
    """Keeps what is said, and offers to take it back."""

    def __init__(self, owner: QObject, db: Jobs, actions: RemarkActions, notices: Notices) -> None:
        self._owner, self._db, self._actions, self._notices = owner, db, actions, notices

    def keep_event(self, first: date, last: date, text: str, kind: EventKind) -> bool:
        """Keep days that have an explanation; False where they cannot be kept."""
        try:
            event = KnownEvent(
                id=EventId(self._actions.new_id()), first=first, last=last, words=text, kind=kind
            )
        except JournalError as error:
            self.refuse(error)
            return False
        self._run(
            lambda: self._actions.save_event(event),
            tr("Saved. These days leave your usual level."),
            lambda: self._actions.delete_event(event.id),
        )
        return True

    def remove_event(self, event: KnownEvent) -> None:
        """Take a known event back."""
        self._run(
            lambda: self._actions.delete_event(event.id),
            tr("Taken back."),
            lambda: self._actions.save_event(event),
        )

    def new_normal(self, flags: Iterable[tuple[str, int]]) -> None:
        """Begin the usual of series anew; each with the day (ordinal) on which its flag opened."""
        today = self._actions.today()
        normals = [
            NewNormal(series=series, since=date.fromordinal(opened), said_on=today)
            for series, opened in flags
        ]

        def save() -> None:
            for normal in normals:
                self._actions.save_new_normal(normal)

        def take_back() -> None:
            for normal in normals:
                self._actions.delete_new_normal(normal.series, normal.since)

        if normals:
            first = min(normal.since for normal in normals)
            said = tr("Your usual starts anew from {day}.").format(day=words.short_day(first))
            self._run(save, said, take_back)

    def refuse(self, error: JournalError) -> None:
        """Say why something could not be kept."""
        self._notices.say(explain(error).short)

    def _run(self, work: Callable[[], None], said: str, undo: Callable[[], None]) -> None:
        def take_back() -> None:
            self._db.run(undo, owner=self._owner, done=lambda _: None, refused=self.refuse)

        def offer_undo(_: None) -> None:
            self._notices.undoable(
                said, tr("a remark on your signs"), take_back, lambda: self._run(work, said, undo)
            )

        self._db.run(work, owner=self._owner, done=offer_undo, refused=self.refuse)
