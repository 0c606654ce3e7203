"""Which tool of Help now comes first: what worked for this person."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from journal_app.analysis.coping import CopingSummary, CopingUse, coping_summary
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.ids import ChoiceId, EntryId
from journal_app.domain.tool import Tool
from journal_app.domain.trigger import Trigger
from journal_app.usecases.ports import Journal


@dataclass(frozen=True, slots=True)
class ToolRecord:
    """What a tool did so far."""

    uses: int
    before: float
    after: float

    @property
    def eased(self) -> bool:
        """Whether it was easier afterwards, on average."""
        return self.before > self.after


@dataclass(frozen=True, slots=True)
class RankedTool:
    """A tool with the person's own record of it."""

    tool: Tool
    record: ToolRecord | None = None
    """None where it was never rated before and after."""
    ranked: bool = False
    """Whether it was used often enough to say that it worked."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """Tools in the order in which they are offered."""

    tools: tuple[RankedTool, ...]
    for_kind: bool = False
    """Whether the records are about this kind of trigger alone."""


@dataclass(frozen=True, slots=True)
class RankTools:
    """Reads every coping entry that was rated twice, with the kind of trigger it answered."""

    journal: Journal
    tools: tuple[Tool, ...]

    def __call__(self, kind: ChoiceId | None = None) -> Ranking:
        """Those that worked come first, then those not tried enough, then those that did not.

        Uses with this kind of trigger decide once there are three of them, else all uses do.
        """
        summary = coping_summary(self._uses(), kind)
        return Ranking(in_order(self.tools, summary), summary.for_trigger is not None)

    def _uses(self) -> Iterator[CopingUse]:
        kinds = (EntryKind.COPING, EntryKind.TRIGGER)
        entries = self.journal.entries.between(date.min, date.max, kinds=kinds)
        triggers = dict(_kinds_of(entries))
        for entry in entries:
            match entry.body:
                case Coping(skill=str(skill), before=int(before), after=int(after)) as coping:
                    of = None if coping.trigger is None else triggers.get(coping.trigger)
                    yield CopingUse(skill, before, after, of)


def in_order(tools: tuple[Tool, ...], summary: CopingSummary) -> tuple[RankedTool, ...]:
    """Put tools into order by what is known of them; the given order breaks ties."""
    known = {effect.skill: (place, effect) for place, effect in enumerate(summary.skills)}
    placed: list[tuple[tuple[int, int], RankedTool]] = []
    for tool in tools:
        if tool.skill not in known:
            placed.append(((1, 0), RankedTool(tool)))
            continue
        place, effect = known[tool.skill]
        record = ToolRecord(effect.uses, effect.before, effect.after)
        if effect.too_early:
            placed.append(((1, 0), RankedTool(tool, record)))
        else:
            group = 0 if record.eased else 2
            placed.append(((group, place), RankedTool(tool, record, ranked=True)))
    return tuple(ranked for _, ranked in sorted(placed, key=lambda one: one[0]))


def _kinds_of(entries: list[Entry]) -> Iterator[tuple[EntryId, str]]:
    for entry in entries:
        if isinstance(entry.body, Trigger) and entry.body.kind is not None:
            yield entry.id, entry.body.kind
