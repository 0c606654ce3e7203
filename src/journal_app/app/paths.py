"""Where journals and device settings are kept on this machine."""

from pathlib import Path

import platformdirs

_FOLDER = "even-keel"


def journal_folder() -> Path:
    """The folder of the person's journal unless another is named."""
    return Path(platformdirs.user_data_dir(_FOLDER, appauthor=False)) / "journal"


def device_settings_file() -> Path:
    """Settings that belong to this device: theme, text size, country, window."""
    return Path(platformdirs.user_config_dir(_FOLDER, appauthor=False)) / "device.json"


def instances_folder() -> Path:
    """Where windows of this person find each other; nothing is lost with it."""
    return Path(platformdirs.user_cache_dir(_FOLDER, appauthor=False)) / "windows"
