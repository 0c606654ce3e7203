"""Joins the Programme screen."""

from journal_app.app.rooms.house import House
from journal_app.ui.screen import Built
from journal_app.ui.screens.programme.presenter import ProgrammeActions, ProgrammePresenter
from journal_app.ui.screens.programme.view import ProgrammeView
from journal_app.usecases.read_programme import ReadProgramme


def build(house: House) -> Built:
    """The programme and its sessions."""
    view = ProgrammeView()
    book, tools = house.journal.programme, house.tools
    actions = ProgrammeActions(
        read=ReadProgramme(house.journal, tools.clock),
        save=book.save_programme,
        save_session=book.save_session,
        delete_session=book.delete_session,
        new_id=tools.new_id,
        zone=tools.clock.zone,
    )
    presenter = ProgrammePresenter(view, tools.db, actions, house.window.notices)
    return Built(view, presenter.reload)
