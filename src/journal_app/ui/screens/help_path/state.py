"""What Help now shows, from the first rating to what was kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from journal_app.domain.ids import ChoiceId
from journal_app.domain.own_line import OwnLine
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.silent import Silent
from journal_app.domain.tool import Tool
from journal_app.usecases.keep_help import ToolUse
from journal_app.usecases.rank_tools import RankedTool, Ranking

FIRST = 3
"""How many tools stand apart to start with."""


class Stage(StrEnum):
    """Where somebody is on the way."""

    ASK = "ask"
    TOOLS = "tools"
    USE = "use"
    AFTER = "after"
    DONE = "done"


@dataclass(frozen=True, slots=True, repr=False)
class SupportLine(Silent):
    """Somebody who may be called."""

    name: str
    reach: str
    what_for: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Own(Silent):
    """What the journal knows that helps: kinds of trigger, people and reasons in own words."""

    kinds: tuple[tuple[str, str], ...] = ()
    people: tuple[SupportLine, ...] = ()
    reasons: tuple[str, ...] = ()
    helpers: tuple[SupportPerson, ...] = ()
    """Whom they can ask in a crisis."""
    lines: tuple[OwnLine, ...] = ()
    """Own numbers."""
    plans: tuple[tuple[str, str], ...] = ()
    """If-then cards: when, and what then."""


@dataclass(frozen=True, slots=True, repr=False)
class HelpPathState(Silent):
    """One way through Help now."""

    stage: Stage = Stage.ASK
    before: int | None = None
    kind: ChoiceId | None = None
    ranking: Ranking = field(default_factory=lambda: Ranking(()))
    begun: Mapping[ChoiceId, ToolUse] = field(default_factory=dict)
    """What was written in a tool and not saved."""
    own: Own = field(default_factory=Own)
    tool: Tool | None = None
    use: ToolUse | None = None
    saving: bool = False
    problem: str = ""

    @property
    def unfinished(self) -> tuple[RankedTool, ...]:
        """Tools in which something is written that was not saved."""
        return tuple(one for one in self.ranking.tools if one.tool.skill in self.begun)

    @property
    def first(self) -> tuple[RankedTool, ...]:
        """The tools to start with."""
        return self._fresh(worksheets=False)[:FIRST]

    @property
    def others(self) -> tuple[RankedTool, ...]:
        """The tools after those."""
        return self._fresh(worksheets=False)[FIRST:]

    @property
    def worksheets(self) -> tuple[RankedTool, ...]:
        """What is done in writing."""
        return self._fresh(worksheets=True)

    def _fresh(self, *, worksheets: bool) -> tuple[RankedTool, ...]:
        return tuple(
            one
            for one in self.ranking.tools
            if one.tool.worksheet is worksheets and one.tool.skill not in self.begun
        )

    def taking(self, tool: Tool) -> "HelpPathState":
        """Begin to use a tool, or go on where it was left."""
        use = self.begun.get(tool.skill) or ToolUse(tool.skill)
        use = replace(use, before=self.before if self.before is not None else use.before)
        use = replace(use, kind=self.kind or use.kind)
        return replace(self, stage=Stage.USE, tool=tool, use=use, problem="")

    @property
    def hard_still(self) -> bool:
        """Whether it did not get easier, by what was rated."""
        use = self.use
        return (
            use is not None
            and use.after is not None
            and (use.after >= use.before if use.before is not None else use.after > 0)
        )
