"""Keeps every choice as soon as it is made."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from journal_app.domain.errors import JournalError
from journal_app.domain.preferences import Preferences
from journal_app.ui.device import DeviceChoices, OnCall
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.place import PlaceNotes
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.settings.state import SettingsState
from journal_app.ui.screens.settings.view import SettingsView


@dataclass(frozen=True, slots=True)
class SettingsActions:
    """What the Settings screen needs done."""

    device: Callable[[], DeviceChoices]
    change_device: Callable[[DeviceChoices], None]
    preferences: Callable[[], Preferences]
    save_preferences: Callable[[Preferences], None]
    tracking: Callable[[], None]
    """Goes to the person's own questions and words."""
    safe_keeping: Callable[[], None]
    """Goes to backups and keys."""
    place: Callable[[], PlaceNotes] = PlaceNotes
    """What is noticed about the journal's folder; it may take a while to look."""


@dataclass(frozen=True, slots=True)
class SettingsFacts:
    """What does not change while the program runs."""

    countries: tuple[str, ...]
    text_sizes: tuple[int, ...]
    folder: str
    version: str
    pictures_forbidden: bool = False
    tray_here: bool = True


class SettingsPresenter:
    """Choices of the device at once, those of the journal through the database."""

    def __init__(
        self,
        view: SettingsView,
        jobs: Jobs,
        actions: SettingsActions,
        facts: SettingsFacts,
        notices: Notices,
    ) -> None:
        self._view, self._jobs, self._actions = view, jobs, actions
        self._facts, self._notices = facts, notices
        view.theme_chosen.connect(lambda theme: self._device(theme=theme))
        view.text_size_chosen.connect(lambda size: self._device(text_size=size))
        view.country_chosen.connect(lambda code: self._device(country=code or None))
        view.on_call_changed.connect(
            lambda name, number, hours: self._device(on_call=OnCall(name, number, hours))
        )
        view.quick_changed.connect(lambda tray, stay: self._device(tray=tray, stay=stay))
        view.reminder_changed.connect(lambda at: self._device(remind_at=at))
        view.less_motion_chosen.connect(lambda less: self._device(less_motion=less))
        view.preferences_changed.connect(self._keep_preferences)
        view.tracking_requested.connect(actions.tracking)
        view.safe_keeping_requested.connect(actions.safe_keeping)

    def reload(self) -> None:
        """Show the choices as they stand."""

        def load() -> tuple[Preferences, PlaceNotes]:
            return self._actions.preferences(), self._actions.place()

        self._jobs.run(load, owner=self._view, done=self._show, refused=self._refuse)

    def _show(self, answer: tuple[Preferences, PlaceNotes]) -> None:
        preferences, place = answer
        self._view.show_state(
            SettingsState(
                device=self._actions.device(),
                countries=self._facts.countries,
                text_sizes=self._facts.text_sizes,
                preferences=preferences,
                folder=self._facts.folder,
                version=self._facts.version,
                place=place,
                pictures_forbidden=self._facts.pictures_forbidden,
                tray_here=self._facts.tray_here,
            )
        )

    def _device(self, **changes: object) -> None:
        before = self._actions.device()
        after = replace(before, **changes)  # type: ignore[arg-type]
        if after != before:
            self._actions.change_device(after)

    def _keep_preferences(self, preferences: Preferences) -> None:
        self._run(lambda: self._actions.save_preferences(preferences))

    def _run(self, work: Callable[[], None]) -> None:
        self._jobs.run(work, owner=self._view, done=lambda _: None, refused=self._refuse)

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
