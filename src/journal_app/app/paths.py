"""Where journals and device settings are kept on this machine."""

import os
import sys
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


def policy_file() -> Path:
    """Where the keeper of this computer may set defaults for everybody; there may be none."""
    if sys.platform == "win32":
        shared = Path(os.environ.get("PROGRAMDATA") or r"C:\ProgramData")
    elif sys.platform == "darwin":
        shared = Path("/Library/Application Support")
    else:
        shared = Path("/etc")
    return shared / _FOLDER / "policy.toml"
