"""Joins Help now: rate, a tool, rate again."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QStyle

from journal_app.app.composition.composition import Composition
from journal_app.app.help_tools import help_tools
from journal_app.domain.choice import ChoiceList
from journal_app.translation import tr
from journal_app.ui.likely_country import likely_country
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen import Built
from journal_app.ui.screens.help_path.presenter import (
    HelpPathActions,
    HelpPathExits,
    HelpPathPresenter,
)
from journal_app.ui.screens.help_path.state import Own, Person
from journal_app.ui.screens.help_path.view import HelpPathView
from journal_app.usecases.add_reason import AddReason
from journal_app.usecases.keep_help import HelpDrafts, KeepHelp, KeptHelp
from journal_app.usecases.rank_tools import RankTools
from journal_app.usecases.write_entry import WriteEntry

NAME = "help-now"
_PLANS = 4
"""How many if-then cards stand beside the tools."""


def build(composition: Composition) -> Built[HelpPathView, HelpPathPresenter]:
    """One way through, with the numbers beside it."""
    journal, tools = composition.journal, composition.services
    view = HelpPathView(tools.icons)
    drafts = HelpDrafts(journal.drafts, tools.clock)
    write = WriteEntry(journal.entries, journal.preferences, tools.clock, tools.new_id)
    keep = KeepHelp(journal, write)
    presenter = HelpPathPresenter(
        view,
        tools.db,
        HelpPathActions(
            own=lambda: _own(composition),
            rank=RankTools(journal, help_tools(tools.resources)),
            begun=drafts.load,
            keep=keep,
            keep_draft=drafts.keep,
            keep_reason=AddReason(journal),
        ),
        HelpPathExits(
            left=composition.navigator.leave_help,
            not_safe=lambda: composition.navigator.show_numbers(after_unsafe=True),
            numbers=composition.navigator.show_numbers,
            kept=lambda kept: _say_kept(composition, keep, kept),
            refused=lambda error: composition.window.notices.say(explain(error).short),
            still=lambda: tools.device.choices().less_motion or not _system_moves(),
        ),
    )
    view.lapse_requested.connect(composition.navigator.after_lapse)
    composition.drafts.add(NAME, presenter)

    def arrive() -> None:
        device = tools.device.choices()
        likely = likely_country(line.country for line in tools.lines)
        view.numbers.show_numbers(tools.lines, device.country, device.on_call, likely=likely)

    def reload() -> None:
        arrive()
        presenter.reload()

    return Built(view, presenter, reload, arrive)


def _own(composition: Composition) -> Own:
    journal = composition.journal
    kinds = journal.choices.of(ChoiceList.TRIGGER_KIND)
    people, cards = journal.plan.people.all(), journal.plan.if_thens.all()
    return Own(
        kinds=tuple((kind.id, kind.name) for kind in kinds),
        people=tuple(Person(one.name, one.reach, one.what_for) for one in people),
        helpers=tuple(one for one in people if one.in_crisis),
        lines=tuple(journal.plan.lines.all()),
        reasons=journal.plan.reasons.get().lines,
        plans=tuple((card.when, card.then) for card in cards[:_PLANS]),
    )


def _system_moves() -> bool:
    """Whether the system lets things move."""
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def _say_kept(composition: Composition, keep: KeepHelp, kept: KeptHelp) -> None:
    window = composition.window

    def run(work: Callable[[], None], done: Callable[[], None]) -> None:
        composition.services.db.run(
            work,
            owner=window,
            done=lambda _: done(),
            refused=lambda error: window.notices.say(explain(error).short),
        )

    window.notices.undoable(
        tr("Saved."),
        tr("a skill that was used"),
        lambda: run(lambda: keep.take_back(kept), lambda: window.notices.say(tr("Undone."))),
        lambda: run(lambda: keep.do_again(kept), lambda: _say_kept(composition, keep, kept)),
    )
