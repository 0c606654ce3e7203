"""What the Settings screen shows."""

from dataclasses import dataclass

from journal_app.domain.preferences import Preferences
from journal_app.ui.device import DeviceChoices
from journal_app.ui.place import UNREMARKABLE, PlaceNotes


@dataclass(frozen=True, slots=True)
class SettingsState:
    """Choices of the device and of the journal."""

    device: DeviceChoices
    countries: tuple[str, ...]
    text_sizes: tuple[int, ...]
    preferences: Preferences
    folder: str
    version: str
    place: PlaceNotes = UNREMARKABLE
    pictures_forbidden: bool = False
    """Whether this system keeps other programs from taking pictures of the window."""
    languages: tuple[str, ...] = ()
    """Those the program can speak."""
    tray_here: bool = True
    """Whether this system has a place for icons beside the clock."""
