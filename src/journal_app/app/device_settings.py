"""Settings that belong to this device and stand outside the journal.

Nothing private is in them but what the person says may be read without the passphrase.
"""

import contextlib
import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

TEXT_SIZES = (90, 100, 115, 130, 150, 175, 200)
"""Per cent."""


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """What this device remembers."""

    theme: str = "system"
    """system, light or dark."""
    language: str = ""
    """The language of the program; empty for the system's."""
    text_size: int = 100
    country: str = ""
    """For the crisis lines, also while the journal is locked; empty until chosen."""
    on_call_name: str = ""
    on_call_number: str = ""
    on_call_hours: str = ""
    card: str = ""
    """The card outside the lock as JSON; empty unless the person chose to have one there."""
    window: str = ""
    """Size and place of the window, as Qt writes them, in hex."""
    tray: bool = False
    """Whether there is an icon beside the clock."""
    stay: bool = False
    """Whether closing the window leaves the program running there."""
    less_motion: bool = False
    """Whether nothing should move that need not."""
    remind_at: str = ""
    """The time of day for a reminder, HH:MM; empty for never."""
    quiet_on: str = ""
    """The day on which nobody is reminded any more; empty while there are no reminders."""


class DeviceSettingsFile:
    """Reads and writes the settings; an unreadable file gives the defaults."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.settings = self._read()

    def change(self, **changes: Any) -> None:
        """Change some settings and write them; a folder that refuses keeps them for this run."""
        self.settings = replace(self.settings, **changes)
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            beside = self._path.with_suffix(".new")
            beside.write_text(json.dumps(asdict(self.settings), indent=1), encoding="utf-8")
            beside.replace(self._path)

    def _read(self) -> DeviceSettings:
        try:
            if not self._path.is_file():
                return DeviceSettings()
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return DeviceSettings()
        if not isinstance(found, dict):
            return DeviceSettings()
        types = {field.name: type(field.default) for field in fields(DeviceSettings)}
        kept: dict[str, Any] = {
            name: value for name, value in found.items() if type(value) is types.get(name)
        }
        return DeviceSettings(**kept)
