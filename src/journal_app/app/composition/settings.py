"""Joins the Settings screen."""

from PySide6.QtWidgets import QSystemTrayIcon

from journal_app import __version__
from journal_app.app.composition.composition import Composition
from journal_app.app.device_settings import TEXT_SIZES
from journal_app.app.places.notes import notes_on
from journal_app.app.screen_capture import can_forbid
from journal_app.ui.screen import Built
from journal_app.ui.screens.settings.presenter import (
    SettingsActions,
    SettingsFacts,
    SettingsPresenter,
)
from journal_app.ui.screens.settings.view import SettingsView


def build(composition: Composition) -> Built[SettingsView, SettingsPresenter]:
    """Choices of the device and of the journal."""
    view, journal, tools = (
        SettingsView(composition.services.icons),
        composition.journal,
        composition.services,
    )

    actions = SettingsActions(
        device=tools.device,
        change_device=tools.change_device,
        preferences=journal.preferences.get,
        save_preferences=journal.preferences.save,
        tracking=lambda: composition.navigator.go("tracking"),
        safe_keeping=lambda: composition.navigator.go("safe-keeping"),
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
    presenter = SettingsPresenter(view, tools.db, actions, facts, composition.window.notices)
    return Built(view, presenter, presenter.reload)
