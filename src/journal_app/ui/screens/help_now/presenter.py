"""Numbers for the chosen country."""

from collections.abc import Callable
from dataclasses import dataclass

from journal_app.domain.crisis_line import CrisisLine
from journal_app.ui.device import OnCall
from journal_app.ui.screens.help_now.state import help_now_state
from journal_app.ui.screens.help_now.view import HelpNowView


@dataclass(frozen=True, slots=True)
class HelpNowActions:
    """What Help now needs."""

    lines: tuple[CrisisLine, ...]
    country: Callable[[], str | None]
    on_call: Callable[[], OnCall]
    choose_country: Callable[[str], None]
    close: Callable[[], None]


class HelpNowPresenter:
    """Shows the numbers; nothing here waits for a disk."""

    def __init__(self, view: HelpNowView, actions: HelpNowActions) -> None:
        self._view, self._actions = view, actions
        self._after_unsafe = False
        view.country_chosen.connect(self._choose)
        view.close_requested.connect(actions.close)

    def open(self, *, after_unsafe: bool = False) -> None:
        """Show the page afresh."""
        self._after_unsafe = after_unsafe
        self.reload()
        self._view.focus_first()

    def reload(self) -> None:
        """Show the numbers as they are chosen now."""
        self._view.show_state(
            help_now_state(
                self._actions.lines,
                self._actions.country(),
                self._actions.on_call(),
                after_unsafe=self._after_unsafe,
            )
        )

    def _choose(self, country: str) -> None:
        self._actions.choose_country(country)
        self.reload()
