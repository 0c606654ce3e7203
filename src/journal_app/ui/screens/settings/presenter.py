"""Keeps every choice as soon as it is made."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import ScaleId
from journal_app.domain.preferences import Preferences
from journal_app.domain.scale import Better, Scale, ScaleKind, ScaleUse
from journal_app.ui.device import DeviceChoices, OnCall
from journal_app.ui.explain import explain
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.screens.settings.state import SettingsState
from journal_app.ui.screens.settings.view import SettingsView


@dataclass(frozen=True, slots=True)
class SettingsActions:
    """What the Settings screen needs done."""

    device: Callable[[], DeviceChoices]
    change_device: Callable[[DeviceChoices], None]
    preferences: Callable[[], Preferences]
    save_preferences: Callable[[Preferences], None]
    scales: Callable[[], list[Scale]]
    save_scales: Callable[[list[Scale]], None]
    new_id: Callable[[], str]


@dataclass(frozen=True, slots=True)
class SettingsFacts:
    """What does not change while the program runs."""

    countries: tuple[str, ...]
    text_sizes: tuple[int, ...]
    folder: str
    version: str


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
        self._scales: tuple[Scale, ...] = ()
        view.theme_chosen.connect(lambda theme: self._device(theme=theme))
        view.text_size_chosen.connect(lambda size: self._device(text_size=size))
        view.country_chosen.connect(lambda code: self._device(country=code or None))
        view.on_call_changed.connect(
            lambda name, number: self._device(on_call=OnCall(name, number))
        )
        view.preferences_changed.connect(self._keep_preferences)
        view.scale_changed.connect(lambda scale: self._keep_scales([scale]))
        view.scale_moved.connect(self._move)
        view.scale_added.connect(self._add)
        view.refused.connect(self._refuse)

    def reload(self) -> None:
        """Show the choices as they stand."""

        def load() -> tuple[Preferences, list[Scale]]:
            return self._actions.preferences(), self._actions.scales()

        self._jobs.run(load, owner=self._view, done=self._show, refused=self._refuse)

    def _show(self, answer: tuple[Preferences, list[Scale]]) -> None:
        preferences, scales = answer
        self._scales = tuple(scales)
        self._view.show_state(
            SettingsState(
                device=self._actions.device(),
                countries=self._facts.countries,
                text_sizes=self._facts.text_sizes,
                preferences=preferences,
                scales=self._scales,
                folder=self._facts.folder,
                version=self._facts.version,
            )
        )

    def _device(self, **changes: object) -> None:
        before = self._actions.device()
        after = replace(before, **changes)  # type: ignore[arg-type]
        if after != before:
            self._actions.change_device(after)

    def _keep_preferences(self, preferences: Preferences) -> None:
        self._run(lambda: self._actions.save_preferences(preferences))

    def _keep_scales(self, scales: list[Scale]) -> None:
        self._run(lambda: self._actions.save_scales(scales))

    def _move(self, scale: Scale, by: int) -> None:
        alike = [one for one in self._scales if one.use is scale.use]
        place = alike.index(scale)
        other = place + by
        if 0 <= other < len(alike):
            alike[place], alike[other] = alike[other], alike[place]
            first = min(one.position for one in alike)
            self._keep_scales([replace(one, position=first + n) for n, one in enumerate(alike)])

    def _add(self, name: str, use: ScaleUse, kind: ScaleKind) -> None:
        position = max((one.position for one in self._scales), default=0) + 1
        better = Better.LOWER if use is ScaleUse.SIGN else Better.NEITHER
        low, high = "", ""
        if kind is ScaleKind.RATING:
            low, high = self._view.tr("not at all"), self._view.tr("very much")
        new_id = ScaleId(self._actions.new_id())
        try:
            scale = Scale(
                id=new_id,
                name=name,
                low=low,
                high=high,
                kind=kind,
                better=better,
                use=use,
                position=position,
            )
        except JournalError as error:
            self._refuse(error)
            return
        self._keep_scales([scale])

    def _run(self, work: Callable[[], None]) -> None:
        self._jobs.run(work, owner=self._view, done=lambda _: None, refused=self._refuse)

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
