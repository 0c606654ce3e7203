"""What sharing asks of the place where things are kept."""

from typing import Protocol

from journal_app.domain.ids import CopyId, SessionId, SheetId
from journal_app.domain.sharing.shared_copy import SharedCopy
from journal_app.domain.talk.sheet import TalkSheet


class TalkSheets(Protocol):
    """Lists of what to talk about, each kept with the session it was for."""

    def newest(self, limit: int) -> list[TalkSheet]:
        """Lists that were not deleted, the newest first."""
        ...

    def of_session(self, session: SessionId) -> TalkSheet | None:
        """The list for a session, or None."""
        ...

    def save(self, sheet: TalkSheet) -> None:
        """Keep a new list or the new form of an old one."""
        ...

    def delete(self, sheet: SheetId) -> None:
        """Leave a tombstone without words."""
        ...


class Ledger(Protocol):
    """What was shared."""

    def all(self) -> list[SharedCopy]:
        """Every line that was not deleted, the newest first."""
        ...

    def add(self, copy: SharedCopy) -> None:
        """Write a line, or bring one back that was taken out."""
        ...

    def delete(self, copy: CopyId) -> None:
        """Leave a tombstone without words."""
        ...
