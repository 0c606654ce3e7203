"""Numbers for the chosen country."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from journal_app.domain.crisis_line import CrisisLine
from journal_app.domain.locked_card import LockedCard
from journal_app.ui.device import OnCall
from journal_app.ui.screens.help_now.state import OwnHelp, help_now_state
from journal_app.ui.screens.help_now.view import HelpNowView


@dataclass(frozen=True, slots=True)
class HelpNowActions:
    """What Help now needs."""

    lines: tuple[CrisisLine, ...]
    country: Callable[[], str | None]
    on_call: Callable[[], OnCall]
    choose_country: Callable[[str], None]
    close: Callable[[], None]
    likely: Callable[[], str | None] = lambda: None
    """The country this computer probably stands in."""
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    card: Callable[[], LockedCard | None] = lambda: None
    """The card outside the lock, where the journal is not open."""
    read_own: Callable[[Callable[[OwnHelp], None]], None] = lambda _: None
    """Reads what the person wrote and hands it over when it is there; nothing while locked."""
    write_safety: Callable[[], None] | None = None
    """Leads to the safety plan; None where the journal is not open."""


class HelpNowPresenter:
    """Shows the numbers; nothing here waits for a disk."""

    def __init__(self, view: HelpNowView, actions: HelpNowActions) -> None:
        self._view, self._actions = view, actions
        self._after_unsafe = False
        self._steps: tuple[str, ...] = ()
        self._own = OwnHelp()
        if actions.write_safety is not None:
            view.offer_safety()
            view.safety_requested.connect(actions.write_safety)
        view.country_chosen.connect(self._choose)
        view.close_requested.connect(actions.close)

    def open(self, *, after_unsafe: bool = False, steps: tuple[str, ...] = ()) -> None:
        """Show the page afresh; steps say what to do about a danger that was told."""
        self._steps = steps
        self._after_unsafe = after_unsafe
        self.reload()
        self._view.focus_first()
        self._actions.read_own(self._show_own)

    def reload(self) -> None:
        """Show the numbers as they are chosen now."""
        self._view.show_state(
            replace(
                help_now_state(
                    self._actions.lines,
                    self._actions.country(),
                    self._actions.on_call(),
                    likely=self._actions.likely(),
                    after_unsafe=self._after_unsafe,
                ),
                steps=self._steps,
                now=self._actions.now(),
                own=self._own,
                card=self._actions.card(),
            )
        )

    def _show_own(self, own: OwnHelp) -> None:
        if own != self._own:
            self._own = own
            self.reload()

    def _choose(self, country: str) -> None:
        self._actions.choose_country(country)
        self.reload()
