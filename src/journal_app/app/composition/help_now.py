"""Composes Help now: rate, a tool, rate again."""

from journal_app.app.composition.composition import Composition
from journal_app.app.help_tools import help_tools
from journal_app.ui.likely_country import HelpLines
from journal_app.ui.motion import Motion
from journal_app.ui.screen import Built
from journal_app.ui.screens.help_path.numbers_presenter import NumbersPresenter
from journal_app.ui.screens.help_path.presenter import HelpPathPresenter
from journal_app.ui.screens.help_path.read_way import ReadWay
from journal_app.ui.screens.help_path.view import HelpPathView
from journal_app.usecases.keep_help import HelpDrafts, KeepHelp
from journal_app.usecases.rank_tools import RankTools
from journal_app.usecases.write_entry import WriteEntry

NAME = "help-now"


def build(composition: Composition) -> Built[HelpPathView, HelpPathPresenter]:
    """One way through, with the numbers beside it."""
    journal, services, clock = composition.journal, composition.services, composition.clock
    view = HelpPathView(services.icons)
    drafts = HelpDrafts(journal.drafts, clock)
    rank = RankTools(journal, help_tools(services.resources))
    write = WriteEntry(journal.entries, journal.preferences, clock, services.new_id)
    presenter = HelpPathPresenter(
        view,
        composition.context,
        ReadWay(journal.plan, journal.choices, rank, drafts),
        KeepHelp(journal, write, drafts),
        Motion(services.device),
    )
    numbers = NumbersPresenter(view.numbers, HelpLines(services.lines), services.device)
    composition.drafts.add(NAME, presenter)

    def reload() -> None:
        numbers.reload()
        presenter.reload()

    return Built(view, presenter, reload, numbers.reload)
