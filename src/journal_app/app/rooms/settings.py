"""Joins the Settings screen."""

from PySide6.QtWidgets import QSystemTrayIcon

from journal_app import __version__
from journal_app.app.device_settings import TEXT_SIZES
from journal_app.app.places.notes import notes_on
from journal_app.app.rooms.house import House
from journal_app.app.screen_capture import can_forbid
from journal_app.ui.screen import Built
from journal_app.ui.screens.settings.presenter import (
    SettingsActions,
    SettingsFacts,
    SettingsPresenter,
)
from journal_app.ui.screens.settings.view import SettingsView


def build(house: House) -> Built:
    """Choices of the device and of the journal."""
    view, journal, tools = SettingsView(house.tools.icons), house.journal, house.tools

    actions = SettingsActions(
        device=tools.device,
        change_device=tools.change_device,
        preferences=journal.preferences.get,
        save_preferences=journal.preferences.save,
        tracking=lambda: house.go("tracking"),
        safe_keeping=lambda: house.go("safe-keeping"),
        place=lambda: notes_on(tools.folder),
    )
    facts = SettingsFacts(
        countries=tuple(dict.fromkeys(line.country for line in tools.lines)),
        text_sizes=TEXT_SIZES,
        folder=str(tools.folder),
        version=__version__,
        pictures_forbidden=can_forbid(),
        tray_here=QSystemTrayIcon.isSystemTrayAvailable(),
    )
    presenter = SettingsPresenter(view, tools.db, actions, facts, house.window.notices)
    return Built(view, presenter.reload)
