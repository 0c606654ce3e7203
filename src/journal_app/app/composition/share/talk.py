"""Joins the session builder."""

from datetime import date

from journal_app.app.composition.composition import Composition
from journal_app.domain.ids import SheetId
from journal_app.domain.talk.sheet import TalkSheet
from journal_app.ui.screens.share.talk.presenter import TalkActions, TalkPresenter
from journal_app.ui.screens.share.talk.view import TalkView
from journal_app.usecases.talk.read_talk import ReadTalk
from journal_app.usecases.talk.read_topic import ReadTopic


def join(composition: Composition) -> tuple[TalkView, TalkPresenter]:
    """The list for a session."""
    journal, tools = composition.journal, composition.services

    def new_sheet(day: date) -> TalkSheet:
        return TalkSheet(SheetId(tools.new_id()), day)

    actions = TalkActions(
        read=ReadTalk(journal, tools.clock),
        topic=ReadTopic(journal),
        save=journal.talk_sheets.save,
        new_sheet=new_sheet,
        today=composition.clock.today,
    )
    view = TalkView(tools.icons)
    return view, TalkPresenter(view, tools.db, actions, composition.window.notices)
