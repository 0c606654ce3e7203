"""Joins the session builder."""

from datetime import date

from journal_app.app.rooms.house import House
from journal_app.domain.entry import Entry, NoSuchEntryError
from journal_app.domain.ids import EntryId, SheetId
from journal_app.domain.talk.sheet import TalkSheet
from journal_app.ui.screens.share.talk.presenter import TalkActions, TalkPresenter
from journal_app.ui.screens.share.talk.view import TalkView
from journal_app.usecases.talk.read_talk import ReadTalk


def join(house: House) -> tuple[TalkView, TalkPresenter]:
    """The list for a session."""
    journal, tools = house.journal, house.tools

    def entry(name: EntryId) -> Entry | None:
        try:
            return journal.entries.get(name)
        except NoSuchEntryError:
            return None

    def new_sheet(day: date) -> TalkSheet:
        return TalkSheet(SheetId(tools.new_id()), day)

    actions = TalkActions(
        read=ReadTalk(journal, tools.clock),
        entry=entry,
        save=journal.talk_sheets.save,
        new_sheet=new_sheet,
        today=house.today,
    )
    view = TalkView(tools.icons)
    return view, TalkPresenter(view, tools.db, actions, house.window.notices)
