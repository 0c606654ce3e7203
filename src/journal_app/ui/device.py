"""What the window asks of the device's settings."""

from dataclasses import dataclass
from typing import Protocol

from journal_app.domain.locked_card import LockedCard


@dataclass(frozen=True, slots=True)
class OnCall:
    """The programme's own on-call number, as the person entered it."""

    name: str = ""
    number: str = ""
    hours: str = ""
    """When somebody answers, in the person's own words."""


@dataclass(frozen=True, slots=True)
class DeviceChoices:
    """Choices that belong to this device."""

    theme: str
    text_size: int
    country: str | None
    on_call: OnCall
    tray: bool = False
    """An icon beside the clock."""
    stay: bool = False
    """Closing the window leaves the program running there."""
    less_motion: bool = False
    """Nothing moves that need not."""
    card: LockedCard | None = None
    """The card that is shown without the passphrase; None: there is none."""
    remind_at: str = ""
    """The time of day for a reminder, HH:MM; empty for never."""
    language: str = ""
    """The language of the program; empty for the system's."""


class Device(Protocol):
    """Where the choices of this device are kept."""

    def choices(self) -> DeviceChoices:
        """The choices as they stand."""
        ...

    def change(self, choices: DeviceChoices) -> None:
        """Keep choices and let them take effect."""
        ...
