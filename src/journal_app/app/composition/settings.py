"""Composes the Settings screen."""

from functools import partial

from PySide6.QtWidgets import QSystemTrayIcon

from journal_app import __version__
from journal_app.app.composition.composition import Composition
from journal_app.app.device_settings import TEXT_SIZES
from journal_app.app.languages import offered
from journal_app.app.places.notes import notes_on
from journal_app.app.policy_words import policy_words, refusals
from journal_app.app.screen_capture import can_forbid
from journal_app.ui.screen import Built
from journal_app.ui.screens.settings.presenter import (
    SettingsFacts,
    SettingsPresenter,
)
from journal_app.ui.screens.settings.view import SettingsView


def build(composition: Composition) -> Built[SettingsView, SettingsPresenter]:
    """Choices of the device and of the journal."""
    view, services = SettingsView(composition.services.icons), composition.services
    facts = SettingsFacts(
        countries=tuple(dict.fromkeys(line.country for line in services.lines)),
        text_sizes=TEXT_SIZES,
        folder=str(services.folder),
        version=__version__,
        notes=partial(notes_on, services.folder),
        pictures_forbidden=can_forbid(),
        languages=offered(services.resources),
        tray_here=QSystemTrayIcon.isSystemTrayAvailable(),
        policy=" ".join((policy_words(services.policy), *refusals(services.policy))).strip(),
    )
    presenter = SettingsPresenter(
        view, composition.context, services.device, composition.journal.preferences, facts
    )
    return Built(view, presenter, presenter.reload)
