"""Settings that belong to this device and stand outside the journal.

Nothing private is in them but what the person says may be read without the passphrase.
"""

import contextlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Final

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


GROUPS: Final = (("language",), ("country",), ("on_call_name", "on_call_number", "on_call_hours"))
"""What may have defaults for everybody on the computer; one choice counts for its whole group."""

_EMPTIED: Final = "emptied"


class DeviceSettingsFile:
    """Reads and writes the settings; an unreadable file gives the defaults.

    ``defaults`` are the computer's, for what the person has not chosen. They are never written
    into the person's file, so that they can change; what the person emptied stays empty.
    """

    def __init__(self, path: Path, defaults: Mapping[str, str] | None = None) -> None:
        self._path, self._defaults = path, defaults or {}
        found = self._read()
        self._own = _settings_in(found)
        emptied = found.get(_EMPTIED)
        self._emptied = set(map(str, emptied)) if isinstance(emptied, list) else set()

    @property
    def settings(self) -> DeviceSettings:
        """What counts: the person's own choice, else the computer's, else the program's."""
        given: dict[str, Any] = {
            name: self._defaults.get(name, "")
            for group in GROUPS
            for name in group
            if not self._chosen(group)
        }
        return replace(self._own, **given)

    def change(self, **changes: Any) -> None:
        """Change some settings and write them; a folder that refuses keeps them for this run."""
        before = self.settings
        own = replace(self._own, **changes)
        for group in GROUPS:
            old = {name: getattr(before, name) for name in group}
            new = {name: changes.get(name, old[name]) for name in group}
            if self._chosen(group) or new != old:
                own = replace(own, **new)
                self._note_emptied(group, any(new.values()))
            else:
                unchosen: dict[str, Any] = dict.fromkeys(group, "")
                own = replace(own, **unchosen)
        self._own = own
        self._write()

    def _chosen(self, group: tuple[str, ...]) -> bool:
        return group[0] in self._emptied or any(getattr(self._own, name) for name in group)

    def _note_emptied(self, group: tuple[str, ...], filled: bool) -> None:  # noqa: FBT001
        if filled:
            self._emptied.discard(group[0])
        elif any(name in self._defaults for name in group):
            self._emptied.add(group[0])

    def _write(self) -> None:
        said = asdict(self._own) | ({_EMPTIED: sorted(self._emptied)} if self._emptied else {})
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            beside = self._path.with_suffix(".new")
            beside.write_text(json.dumps(said, indent=1), encoding="utf-8")
            beside.replace(self._path)

    def _read(self) -> dict[str, Any]:
        try:
            if not self._path.is_file():
                return {}
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}


def _settings_in(found: Mapping[str, Any]) -> DeviceSettings:
    types = {field.name: type(field.default) for field in fields(DeviceSettings)}
    kept: dict[str, Any] = {
        name: value for name, value in found.items() if type(value) is types.get(name)
    }
    return DeviceSettings(**kept)
