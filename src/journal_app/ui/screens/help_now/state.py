"""What Help now shows."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from journal_app.domain.crisis_line import CrisisLine, LineKind
from journal_app.ui.device import OnCall

_ORDER = {
    LineKind.EMERGENCY: 0,
    LineKind.CRISIS: 1,
    LineKind.TEXT: 2,
    LineKind.CHAT: 3,
    LineKind.SUBSTANCE_USE: 4,
    LineKind.POISON: 5,
}


@dataclass(frozen=True, slots=True)
class HelpNowState:
    """Numbers of the chosen country, the programme's own first."""

    country: str | None
    """ISO 3166-1 alpha-2 code; None asks, it is never guessed."""
    countries: tuple[str, ...]
    lines: tuple[CrisisLine, ...]
    on_call: OnCall = field(default_factory=OnCall)
    after_unsafe: bool = False
    """Whether it opened by an answer that the person may not be safe."""


def help_now_state(
    lines: Iterable[CrisisLine], country: str | None, on_call: OnCall, *, after_unsafe: bool = False
) -> HelpNowState:
    """Choose and order the lines of one country."""
    known = list(lines)
    chosen = sorted(
        (line for line in known if line.country == country), key=lambda line: _ORDER[line.kind]
    )
    return HelpNowState(
        country=country,
        countries=tuple(dict.fromkeys(line.country for line in known)),
        lines=tuple(chosen),
        on_call=on_call,
        after_unsafe=after_unsafe,
    )
