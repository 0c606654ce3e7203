"""Asks once a day whether there is a moment, if somebody wanted to be asked; says nothing else."""

from __future__ import annotations

import importlib
import sys
from datetime import time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from journal_app.domain.moment import counting_day, zone_named
from journal_app.domain.reminder import Reminder
from journal_app.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from journal_app.app.device_settings import DeviceSettingsFile
    from journal_app.app.environment import Environment
    from journal_app.app.tray import Tray

EVERY_MS = 60_000


class RemindersProgram(Protocol):
    """What reminders ask of the program around them."""

    environment: Environment
    device: DeviceSettingsFile
    tray: Tray | None


class Reminders(QObject):
    """Looks at the clock once a minute; on a day on which something was written it is quiet.

    That day is kept outside the journal, since it is needed while the journal is locked; only
    while somebody wants to be reminded.
    """

    def __init__(
        self, program: RemindersProgram, tell: Callable[[str], None] | None = None
    ) -> None:
        super().__init__()
        self._program = program
        self._tell = tell or self._say
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def watching(self) -> bool:
        """Whether anybody looks at the clock."""
        return self._timer.isActive()

    def obey(self) -> None:
        """Begin or stop, as it is chosen; whoever is not reminded leaves no day behind."""
        if self._reminder.at is not None:
            self._timer.start()
        else:
            self._timer.stop()
            if self._program.device.settings.quiet_on:
                self._program.device.change(quiet_on="")

    def look(self) -> None:
        """Ask, if it is time."""
        if self._reminder.is_due(self._local(), quiet_on=self._program.device.settings.quiet_on):
            self.be_quiet()
            self._tell(tr("A moment for today?"))

    def be_quiet(self) -> None:
        """Something was written: nobody is asked today any more."""
        today = counting_day(self._local()).isoformat()
        device = self._program.device
        if self._reminder.at is not None and device.settings.quiet_on != today:
            device.change(quiet_on=today)

    @property
    def _reminder(self) -> Reminder:
        return Reminder(clock_of(self._program.device.settings.remind_at))

    def _local(self) -> datetime:
        clock = self._program.environment.clock
        return clock.now().astimezone(zone_named(clock.zone()))

    def _say(self, text: str) -> None:
        """Through the icon beside the clock where there is one, else as the system does it."""
        tray = self._program.tray
        if tray is not None and tray.shown:
            tray.say(text)
        elif sys.platform == "linux":
            importlib.import_module("journal_app.app.desktop_notice").DesktopNotice(self).say(text)
        else:
            importlib.import_module("journal_app.app.passing_icon").PassingIcon(self).say(text)


def clock_of(text: str) -> time | None:
    """The time of day that a setting holds; None where it holds none."""
    try:
        return time.fromisoformat(text) if text else None
    except ValueError:
        return None
