"""What the window asks of the device's settings."""

from dataclasses import dataclass

from journal_app.ui.screens.help_now.state import OnCall


@dataclass(frozen=True, slots=True)
class DeviceChoices:
    """Choices that belong to this device."""

    theme: str
    text_size: int
    country: str | None
    on_call: OnCall
