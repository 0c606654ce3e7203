"""What Help now shows."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from journal_app.domain.crisis_line import CrisisLine, LineKind
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.own_line import OwnLine, OwnLineKind
from journal_app.domain.plan.safety_plan import SafetyPlan, SafetyStep
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.silent import Silent
from journal_app.ui.device import OnCall

_ORDER = {
    LineKind.EMERGENCY: 0,
    LineKind.CRISIS: 1,
    LineKind.TEXT: 2,
    LineKind.CHAT: 3,
    LineKind.SUBSTANCE_USE: 4,
    LineKind.POISON: 5,
}


_CRISIS = frozenset({LineKind.CRISIS, LineKind.TEXT, LineKind.CHAT})


@dataclass(frozen=True, slots=True, repr=False)
class OwnHelp(Silent):
    """What the person wrote for a crisis; nothing of it while the journal is locked."""

    lines: tuple[OwnLine, ...] = ()
    people: tuple[SupportPerson, ...] = ()
    """Whom they can ask in a crisis."""
    safety: SafetyPlan = field(default_factory=SafetyPlan)
    signs: tuple[str, ...] = ()
    """Warning signs of a crisis, by name."""

    @property
    def steps(self) -> list[tuple[SafetyStep, tuple[str, ...]]]:
        """The steps of the safety plan that say something, with what stands elsewhere."""
        people = tuple(one.said for one in self.people)
        lines = tuple(f"{one.name} · {one.number}" for one in self.lines)
        also = {
            SafetyStep.SIGNS: self.signs,
            SafetyStep.PEOPLE: people,
            SafetyStep.PROFESSIONALS: lines,
        }
        found = [(step, (*self.safety.lines(step), *also.get(step, ()))) for step in SafetyStep]
        return [(step, said) for step, said in found if said]

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return self.safety.empty and not (self.lines or self.people)


@dataclass(frozen=True, slots=True, repr=False)
class FirstRow(Silent):
    """What stands on the first screen: whom to reach, and how."""

    name: str
    """Empty for the programme without a name."""
    reach: str
    hours: str = ""


@dataclass(frozen=True, slots=True)
class HelpNowState:
    """Numbers of the chosen country, or of the likely one where none is chosen."""

    country: str | None
    """ISO 3166-1 alpha-2 code; None asks for it."""
    countries: tuple[str, ...]
    lines: tuple[CrisisLine, ...]
    on_call: OnCall = field(default_factory=OnCall)
    likely: str | None = None
    """Where no country is chosen: the one whose lines are shown, said to be a guess."""
    now: datetime | None = None
    """When it is shown, aware; None says nothing of what is open."""
    after_unsafe: bool = False
    """Whether it opened by an answer that the person may not be safe."""
    steps: tuple[str, ...] = ()
    """What to do about the danger that was told, in its order."""
    own: OwnHelp = field(default_factory=OwnHelp)
    card: LockedCard | None = None
    """The card outside the lock; only where the journal is not open."""

    @property
    def first_rows(self) -> tuple[FirstRow, ...]:
        """Emergency number, crisis line, one person of one's own, and the programme."""
        found = [FirstRow(line.name, line.number) for line in self.first_lines]
        crisis = [one for one in self.own.lines if one.kind is OwnLineKind.CRISIS]
        listed = [line for line in self.other_lines if line.kind in _CRISIS]
        if self.now is not None:
            now = self.now
            listed.sort(
                key=lambda line: (line.kind is not LineKind.CRISIS, line.open_at(now) is False)
            )
        if corrected := next((one for one in crisis if one.instead_of), None):
            found.append(FirstRow(corrected.name, corrected.number))
        elif listed:
            line = listed[0]
            found.append(FirstRow(line.name, line.number or line.text or line.chat))
        if (person := self._person) is not None:
            found.append(person)
        if self.on_call.number:
            found.append(FirstRow(self.on_call.name, self.on_call.number, self.on_call.hours))
        return tuple(found)

    @property
    def _person(self) -> FirstRow | None:
        if self.card is not None and self.card.reach.strip():
            return FirstRow(self.card.name.strip(), self.card.reach)
        reached = [one for one in self.own.people if one.reach.strip()]
        return FirstRow(reached[0].name, reached[0].reach) if reached else None

    @property
    def first_lines(self) -> tuple[CrisisLine, ...]:
        """The emergency numbers of the country."""
        return tuple(line for line in self.lines if line.kind is LineKind.EMERGENCY)

    @property
    def other_lines(self) -> tuple[CrisisLine, ...]:
        """The others, without those that a number of the person's own stands in place of."""
        replaced = {line.instead_of for line in self.own.lines}
        return tuple(
            line
            for line in self.lines
            if line.kind is not LineKind.EMERGENCY and line.name not in replaced
        )


def help_now_state(
    lines: Iterable[CrisisLine],
    country: str | None,
    on_call: OnCall,
    *,
    likely: str | None = None,
    after_unsafe: bool = False,
) -> HelpNowState:
    """Choose and order the lines of one country, or of the likely one where none is chosen."""
    shown = country or likely
    known = list(lines)
    chosen = sorted(
        (line for line in known if line.country == shown), key=lambda line: _ORDER[line.kind]
    )
    return HelpNowState(
        country=country,
        countries=tuple(dict.fromkeys(line.country for line in known)),
        lines=tuple(chosen),
        on_call=on_call,
        likely=None if country else likely,
        after_unsafe=after_unsafe,
    )
