"""What the screens of an open journal are put together from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal_app.ui.refusal_words import explain
from journal_app.ui.screen_context import ScreenContext

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from journal_app.app.policy import Policy
    from journal_app.domain.crisis_line import CrisisLine
    from journal_app.domain.errors import JournalError
    from journal_app.storage.journal import OpenJournal
    from journal_app.ui.device import Device
    from journal_app.ui.draft_registry import DraftRegistry
    from journal_app.ui.jobs import Jobs
    from journal_app.ui.navigator import Navigator
    from journal_app.ui.read_names import ReadNames
    from journal_app.ui.readiness import Readiness
    from journal_app.ui.theme.icons import Icons
    from journal_app.ui.window import Window
    from journal_app.usecases.day_clock import DayClock
    from journal_app.usecases.ports import NewId


@dataclass(frozen=True, slots=True)
class Services:
    """What the program lends to every screen."""

    db: Jobs
    """Work on the journal: one thread, which owns the connection."""
    drawing: Jobs
    """Charts, statistics and pages: the other thread."""
    clock: DayClock
    new_id: NewId
    icons: Icons
    resources: Path
    lines: tuple[CrisisLine, ...]
    device: Device
    folder: Path
    start_again: Callable[[], None]
    """Replaces the process, where the journal was closed on purpose."""
    policy: Policy
    """What the keeper of the computer set for everybody."""


@dataclass(frozen=True, slots=True)
class Composition:
    """The open journal, the window around it, and what stands between them."""

    journal: OpenJournal
    services: Services
    window: Window
    navigator: Navigator
    drafts: DraftRegistry
    names: ReadNames
    readiness: Readiness

    @property
    def clock(self) -> DayClock:
        """The clock, and the day that counts."""
        return self.services.clock

    @property
    def context(self) -> ScreenContext:
        """What a presenter is given."""
        services = self.services
        return ScreenContext(
            services.db, services.drawing, services.clock, self.window.notices, self.navigator
        )

    def refuse(self, error: JournalError) -> None:
        """Say an expected refusal in one line."""
        self.window.notices.say(explain(error).short)
