"""Keeps every choice as soon as it is made."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from journal_app.domain.preferences import Preferences
from journal_app.ui.device import Device, OnCall
from journal_app.ui.place import PlaceNotes, ReadPlaceNotes
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.settings.state import Setting, SettingsState
from journal_app.ui.screens.settings.view import SettingsView
from journal_app.usecases.ports import PreferenceBook


@dataclass(frozen=True, slots=True)
class SettingsFacts:
    """What does not change while the program runs."""

    countries: tuple[str, ...]
    text_sizes: tuple[int, ...]
    folder: str
    version: str
    notes: ReadPlaceNotes
    """Looks at the journal's folder; it may take a while."""
    pictures_forbidden: bool = False
    tray_here: bool = True
    languages: tuple[str, ...] = ()
    """Those the program can speak."""
    policy: str = ""
    """What the keeper of the computer set for everybody, in words."""


class SettingsPresenter:
    """Choices of the device at once, those of the journal through the database."""

    def __init__(
        self,
        view: SettingsView,
        context: ScreenContext,
        device: Device,
        preferences: PreferenceBook,
        facts: SettingsFacts,
    ) -> None:
        self._view, self._context, self._facts = view, context, facts
        self._device, self._preferences = device, preferences
        view.theme_chosen.connect(lambda theme: self._change(theme=theme))
        view.language_chosen.connect(lambda code: self._change(language=code))
        view.text_size_chosen.connect(lambda size: self._change(text_size=size))
        view.country_chosen.connect(lambda code: self._change(country=code or None))
        view.on_call_changed.connect(
            lambda name, number, hours: self._change(on_call=OnCall(name, number, hours))
        )
        view.quick_changed.connect(lambda tray, stay: self._change(tray=tray, stay=stay))
        view.reminder_changed.connect(lambda at: self._change(remind_at=at))
        view.less_motion_chosen.connect(lambda less: self._change(less_motion=less))
        view.preferences_changed.connect(self._keep_preferences)
        view.tracking_requested.connect(lambda: context.navigator.go("tracking"))
        view.safe_keeping_requested.connect(lambda: context.navigator.go("safe-keeping"))
        view.importing_requested.connect(lambda: context.navigator.go("importing"))

    def reload(self) -> None:
        """Show the choices as they stand."""
        self._load(self._show)

    def go_to(self, setting: Setting) -> None:
        """Put the cursor on one choice, once all are shown as they stand."""

        def show(answer: tuple[Preferences, PlaceNotes]) -> None:
            self._show(answer)
            self._view.go_to(setting)

        self._load(show)

    def _load(self, done: Callable[[tuple[Preferences, PlaceNotes]], None]) -> None:
        def load() -> tuple[Preferences, PlaceNotes]:
            return self._preferences.get(), self._facts.notes()

        self._context.jobs.run(load, owner=self._view, done=done, refused=self._context.refuse)

    def _show(self, answer: tuple[Preferences, PlaceNotes]) -> None:
        preferences, place = answer
        self._view.show_state(
            SettingsState(
                device=self._device.choices(),
                countries=self._facts.countries,
                text_sizes=self._facts.text_sizes,
                preferences=preferences,
                folder=self._facts.folder,
                version=self._facts.version,
                place=place,
                pictures_forbidden=self._facts.pictures_forbidden,
                tray_here=self._facts.tray_here,
                languages=self._facts.languages,
                policy=self._facts.policy,
            )
        )

    def _change(self, **changes: object) -> None:
        before = self._device.choices()
        after = replace(before, **changes)  # type: ignore[arg-type]
        if after != before:
            self._device.change(after)

    def _keep_preferences(self, preferences: Preferences) -> None:
        self._context.jobs.run(
            lambda: self._preferences.save(preferences),
            owner=self._view,
            done=lambda _: None,
            refused=self._context.refuse,
        )
