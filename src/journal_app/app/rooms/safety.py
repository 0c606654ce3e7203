"""Joins the page of every number."""

from dataclasses import replace

from journal_app.app.rooms.house import House
from journal_app.ui.screen import Built
from journal_app.ui.screens.help_now.presenter import HelpNowActions, HelpNowPresenter
from journal_app.ui.screens.help_now.view import HelpNowView


def build(house: House) -> Built:
    """Numbers, and what can be done this minute."""
    view, tools = HelpNowView(), house.tools
    actions = HelpNowActions(
        lines=tools.lines,
        country=lambda: tools.device().country,
        on_call=lambda: tools.device().on_call,
        choose_country=lambda code: tools.change_device(replace(tools.device(), country=code)),
        close=house.leave_numbers,
    )
    house.safety = HelpNowPresenter(view, actions)
    return Built(view)
