"""Joins the page of every number."""

from dataclasses import replace

from journal_app.app.composition.composition import Composition
from journal_app.app.composition.own_help import read_own
from journal_app.ui.likely_country import likely_country
from journal_app.ui.screen import Built
from journal_app.ui.screens.help_now.presenter import HelpNowActions, HelpNowPresenter
from journal_app.ui.screens.help_now.view import HelpNowView
from journal_app.ui.screens.plan.state import Part


def build(composition: Composition) -> Built[HelpNowView, HelpNowPresenter]:
    """Numbers, and what can be done this minute."""
    view, tools = HelpNowView(), composition.services
    actions = HelpNowActions(
        lines=tools.lines,
        country=lambda: tools.device.choices().country,
        likely=lambda: likely_country(line.country for line in tools.lines),
        on_call=lambda: tools.device.choices().on_call,
        choose_country=lambda code: tools.device.change(
            replace(tools.device.choices(), country=code)
        ),
        close=composition.navigator.leave_numbers,
        read_own=read_own(composition, view),
        write_safety=lambda: composition.navigator.open_plan(Part.SAFETY),
    )
    return Built(view, HelpNowPresenter(view, actions))
