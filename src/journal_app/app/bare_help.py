"""Help now without a journal behind it: before the lock is opened, and on a cover."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from journal_app.app.device_settings import DeviceSettingsFile
    from journal_app.domain.crisis_line import CrisisLine
    from journal_app.ui.device import DeviceChoices


class Host(Protocol):
    """What help asks of the program around it."""

    device: DeviceSettingsFile

    @property
    def lines(self) -> tuple[CrisisLine, ...]:
        """The lines of help for every country."""
        ...

    def choices(self) -> DeviceChoices:
        """The choices of this device."""
        ...


def bare_help(program: Host, close: Callable[[], None]) -> tuple[QWidget, Any]:
    """The page and its presenter; numbers of the chosen country, nothing of the journal."""
    screens = importlib.import_module("journal_app.ui.screens.help_now.presenter")
    view: QWidget = importlib.import_module("journal_app.ui.screens.help_now.view").HelpNowView()
    guess = importlib.import_module("journal_app.ui.likely_country").likely_country
    actions = screens.HelpNowActions(
        lines=program.lines,
        country=lambda: program.choices().country,
        likely=lambda: guess(line.country for line in program.lines),
        on_call=lambda: program.choices().on_call,
        choose_country=lambda country: program.device.change(country=country),
        close=close,
        card=lambda: program.choices().card,
    )
    return view, screens.HelpNowPresenter(view, actions)
