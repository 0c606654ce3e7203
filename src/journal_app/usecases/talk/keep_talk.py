"""Begin a list of what to talk about, and keep it."""

from dataclasses import dataclass
from datetime import date

from journal_app.domain.ids import SheetId
from journal_app.domain.talk.sheet import TalkSheet
from journal_app.usecases.ports import NewId
from journal_app.usecases.sharing_ports import TalkSheets


@dataclass(frozen=True, slots=True)
class KeepTalk:
    """Lists, each with its own id."""

    sheets: TalkSheets
    new_id: NewId

    def begin(self, day: date) -> TalkSheet:
        """An empty list without a session; nothing is kept yet."""
        return TalkSheet(SheetId(self.new_id()), day)

    def save(self, sheet: TalkSheet) -> None:
        """Keep a list as it stands; on the journal's thread."""
        self.sheets.save(sheet)
