"""Reads what the way through Help now is about."""

from collections.abc import Mapping
from dataclasses import dataclass

from journal_app.domain.choice import ChoiceList
from journal_app.domain.ids import ChoiceId
from journal_app.domain.silent import Silent
from journal_app.ui.screens.help_path.state import Own, SupportLine
from journal_app.usecases.keep_help import HelpDrafts, ToolUse
from journal_app.usecases.plan_ports import PlanBook
from journal_app.usecases.ports import Choices
from journal_app.usecases.rank_tools import Ranking, RankTools

_PLANS = 4
"""How many if-then cards stand beside the tools."""


@dataclass(frozen=True, slots=True, repr=False)
class HelpWay(Silent):
    """The tools in their order, what was begun in them, and what of one's own helps."""

    ranking: Ranking
    begun: Mapping[ChoiceId, ToolUse]
    own: Own


@dataclass(frozen=True, slots=True)
class ReadWay:
    """Runs on the journal's thread."""

    plan: PlanBook
    choices: Choices
    rank: RankTools
    drafts: HelpDrafts

    def __call__(self, kind: ChoiceId | None) -> HelpWay:
        """All of it, the tools by what helped with this kind of trigger."""
        return HelpWay(self.rank(kind), self.drafts.load(), self._own())

    def _own(self) -> Own:
        kinds = self.choices.of(ChoiceList.TRIGGER_KIND)
        people, cards = self.plan.people.all(), self.plan.if_thens.all()
        return Own(
            kinds=tuple((kind.id, kind.name) for kind in kinds),
            people=tuple(SupportLine(one.name, one.reach, one.what_for) for one in people),
            helpers=tuple(one for one in people if one.in_crisis),
            lines=tuple(self.plan.lines.all()),
            reasons=self.plan.reasons.get().lines,
            plans=tuple((card.when, card.then) for card in cards[:_PLANS]),
        )
