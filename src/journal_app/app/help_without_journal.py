"""Help now without a journal behind it: before the lock is opened, and on a cover."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Protocol

from journal_app.ui.device import Device

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal_app.domain.crisis_line import CrisisLine
    from journal_app.ui.likely_country import HelpLines
    from journal_app.ui.screens.help_now.presenter import HelpNowPresenter, OwnWords
    from journal_app.ui.screens.help_now.view import HelpNowView


class HelpProgram(Device, Protocol):
    """What help asks of the program around it."""

    @property
    def lines(self) -> tuple[CrisisLine, ...]:
        """The lines of help for every country."""
        ...


def help_without_journal(
    program: HelpProgram, close: Callable[[], None]
) -> tuple[HelpNowView, HelpNowPresenter]:
    """The page and its presenter, to be kept; numbers of the country, nothing of the journal."""
    screens = importlib.import_module("journal_app.ui.screens.help_now.presenter")
    view: HelpNowView = importlib.import_module(
        "journal_app.ui.screens.help_now.view"
    ).HelpNowView()
    known: HelpLines = importlib.import_module("journal_app.ui.likely_country").HelpLines(
        program.lines
    )
    own: OwnWords = screens.LockedOwnWords(program)
    view.close_requested.connect(close)
    presenter: HelpNowPresenter = screens.HelpNowPresenter(view, known, program, own)
    return view, presenter
