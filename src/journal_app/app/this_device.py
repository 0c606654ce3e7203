"""The settings of this device, and what its keeper set for everybody."""

import importlib
from typing import Final

from journal_app.app import paths
from journal_app.app.device_settings import DeviceSettings, DeviceSettingsFile
from journal_app.app.policy import Policy, read_policy

KEEPER: Final = 0
"""The account that has to own a policy, where accounts are numbers: root."""


def policy_in_force() -> Policy:
    """The policy of this computer; empty where there is none."""
    return read_policy(paths.policy_file(), _countries, KEEPER)


def settings_in_force() -> DeviceSettings:
    """What counts on this device now."""
    file = paths.device_settings_file()
    return DeviceSettingsFile(file, policy_in_force().defaults()).settings


def _countries() -> frozenset[str]:
    module = importlib.import_module("journal_app.app.resources")
    lines = module.crisis_lines(module.resources_folder(), "en")
    return frozenset(line.country for line in lines)
