"""What the Settings screen shows."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.preferences import Preferences
from journal_app.ui.device import DeviceChoices
from journal_app.ui.place import UNREMARKABLE, PlaceNotes


class Setting(StrEnum):
    """One choice of the screen, in the order in which they stand."""

    LANGUAGE = "language"
    THEME = "theme"
    TEXT_SIZE = "text_size"
    LESS_MOTION = "less_motion"
    COUNTRY = "country"
    ON_CALL = "on_call"
    SENSITIVITY = "sensitivity"
    DAY_ENDS = "day_ends"
    PAPER = "paper"
    LOCK_AFTER = "lock_after"
    HIDE_KEY = "hide_key"
    TRAY = "tray"
    STAY = "stay"
    REMINDER = "reminder"


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
    policy: str = ""
    """What the keeper of the computer set for everybody, in words."""
    tray_here: bool = True
    """Whether this system has a place for icons beside the clock."""
