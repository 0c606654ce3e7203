"""Composes the page of every number."""

from journal_app.app.composition.composition import Composition
from journal_app.ui.likely_country import HelpLines
from journal_app.ui.screen import Built
from journal_app.ui.screens.help_now.own_help import InsideTheLock, ReadOwnHelp
from journal_app.ui.screens.help_now.presenter import HelpNowPresenter
from journal_app.ui.screens.help_now.view import HelpNowView
from journal_app.ui.screens.plan.state import PlanPart


def build(composition: Composition) -> Built[HelpNowView, HelpNowPresenter]:
    """Numbers, and what can be done this minute."""
    view, services, navigator = HelpNowView(), composition.services, composition.navigator
    read = ReadOwnHelp(composition.journal.plan, composition.names)
    own = InsideTheLock(view, composition.context, read)
    view.offer_safety()
    view.safety_requested.connect(lambda: navigator.open_plan(PlanPart.SAFETY))
    view.close_requested.connect(navigator.leave_numbers)
    return Built(view, HelpNowPresenter(view, HelpLines(services.lines), services.device, own))
