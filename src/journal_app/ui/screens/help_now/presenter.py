"""Numbers for the chosen country."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol

from journal_app.domain.locked_card import LockedCard
from journal_app.ui.device import Device
from journal_app.ui.likely_country import HelpLines
from journal_app.ui.screens.help_now.state import OwnHelp, help_now_state
from journal_app.ui.screens.help_now.view import HelpNowView


class OwnWords(Protocol):
    """What the person wrote that stands among the numbers."""

    def card(self) -> LockedCard | None:
        """The card outside the lock, where the journal is not open."""
        ...

    def read(self, done: Callable[[OwnHelp], None]) -> None:
        """Read what stands inside, and hand it over when it is there; nothing while locked."""
        ...


class LockedOwnWords:
    """The card that the person put there, and nothing else (fits ``OwnWords``)."""

    def __init__(self, device: Device) -> None:
        self._device = device

    def card(self) -> LockedCard | None:
        """The card as it stands."""
        return self._device.choices().card

    def read(self, done: Callable[[OwnHelp], None]) -> None:
        """Nothing: the journal is not open."""


class HelpNowPresenter:
    """Shows the numbers; nothing here waits for a disk."""

    def __init__(self, view: HelpNowView, lines: HelpLines, device: Device, own: OwnWords) -> None:
        self._view, self._lines, self._device, self._words = view, lines, device, own
        self._after_unsafe = False
        self._steps: tuple[str, ...] = ()
        self._own = OwnHelp()
        view.country_chosen.connect(self._choose)

    def open(self, *, after_unsafe: bool = False, steps: tuple[str, ...] = ()) -> None:
        """Show the page afresh; steps say what to do about a danger that was told."""
        self._steps = steps
        self._after_unsafe = after_unsafe
        self.reload()
        self._view.focus_first()
        self._words.read(self._show_own)

    def reload(self) -> None:
        """Show the numbers as they are chosen now."""
        device = self._device.choices()
        state = help_now_state(
            self._lines.lines,
            device.country,
            device.on_call,
            likely=self._lines.likely(),
            after_unsafe=self._after_unsafe,
        )
        self._view.show_state(
            replace(
                state,
                steps=self._steps,
                now=datetime.now(UTC),
                own=self._own,
                card=self._words.card(),
            )
        )

    def _show_own(self, own: OwnHelp) -> None:
        if own != self._own:
            self._own = own
            self.reload()

    def _choose(self, country: str) -> None:
        self._device.change(replace(self._device.choices(), country=country))
        self.reload()
