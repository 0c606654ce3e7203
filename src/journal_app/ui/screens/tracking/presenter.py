"""Keeps every change of a list as soon as it is made."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from journal_app.domain.choice import Choice
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import ChoiceId, ScaleId, TemplateId
from journal_app.domain.scale import Better, Scale, ScaleKind, ScaleUse
from journal_app.domain.template import Template
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.tracking.state import Lists, Part, TrackingState, moved
from journal_app.ui.screens.tracking.view import TrackingView

Thing = Scale | Choice | Template


@dataclass(frozen=True, slots=True)
class TrackingActions:
    """What the screen needs done."""

    lists: Callable[[], Lists]
    save: Callable[[Sequence[Thing]], None]
    """Keeps questions, words and templates, all or none."""
    delete: Callable[[Scale | Template], None]
    rename_tag: Callable[[str, str], None]
    new_id: Callable[[], str]
    back: Callable[[], None]


class TrackingPresenter:
    """One list at a time."""

    def __init__(
        self, view: TrackingView, jobs: Jobs, actions: TrackingActions, notices: Notices
    ) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        self._state = TrackingState()
        view.part_requested.connect(self.show_part)
        view.scale_changed.connect(lambda scale: self._save([scale]))
        view.choice_changed.connect(lambda choice: self._save([choice]))
        view.template_changed.connect(lambda template: self._save([template]))
        view.scale_added.connect(self._add_scale)
        view.example_added.connect(
            lambda scale: self._save([replace(scale, position=self._next_scale())])
        )
        view.word_added.connect(self._add_word)
        view.moved.connect(self._move)
        view.removed.connect(self._remove)
        view.tag_renamed.connect(self._rename_tag)
        view.back_requested.connect(actions.back)
        view.refused.connect(self._say_refused)

    def reload(self) -> None:
        """Show the list as it stands."""

        def show(lists: Lists) -> None:
            self._state = replace(self._state, lists=lists)
            self._view.show_state(self._state)

        self._jobs.run(self._actions.lists, owner=self._view, done=show, refused=self._refuse)

    def show_part(self, part: Part) -> None:
        """Show another list."""
        self._state = replace(self._state, part=part)
        self._view.show_state(self._state)

    def _add_scale(self, name: str, use: ScaleUse, kind: ScaleKind) -> None:
        rated = kind is ScaleKind.RATING
        try:
            scale = Scale(
                id=ScaleId(self._actions.new_id()),
                name=name,
                low=tr("not at all") if rated else "",
                high=tr("very much") if rated else "",
                kind=kind,
                better=Better.LOWER if use is ScaleUse.SIGN else Better.NEITHER,
                use=use,
                position=self._next_scale(),
            )
        except JournalError as error:
            self._refuse(error)
        else:
            self._save([scale])

    def _add_word(self, name: str) -> None:
        lists, new_id = self._state.lists, self._actions.new_id()
        which = self._state.part.choices
        thing: Choice | Template
        try:
            if which is None:
                position = max((each.position for each in lists.templates), default=0) + 1
                thing = Template(TemplateId(new_id), name, (name,), position)
            else:
                position = max((each.position for each in self._state.choices), default=0) + 1
                thing = Choice(ChoiceId(new_id), which, name, position)
        except JournalError as error:
            self._refuse(error)
        else:
            self._save([thing])

    def _move(self, thing: Thing, by: int) -> None:
        changed: Sequence[Thing]
        match thing:
            case Scale():
                changed = moved(self._state.scales(thing.use), thing, by)
            case Choice():
                changed = moved(self._state.choices, thing, by)
            case Template():
                changed = moved(list(self._state.lists.templates), thing, by)
        if changed:
            self._save(changed)

    def _remove(self, thing: Scale | Template) -> None:
        self._jobs.run(
            lambda: self._actions.delete(thing),
            owner=self._view,
            done=lambda _: self._notices.undoable(
                tr("Off the list. Everything you have written stays."),
                tr("taking off the list"),
                lambda: self._save([thing]),
                lambda: self._remove(thing),
            ),
            refused=self._refuse,
        )

    def _rename_tag(self, old: str, new: str) -> None:
        self._jobs.run(
            lambda: self._actions.rename_tag(old, new),
            owner=self._view,
            done=lambda _: None,
            refused=self._refuse,
        )

    def _save(self, things: Sequence[Thing]) -> None:
        self._jobs.run(
            lambda: self._actions.save(things),
            owner=self._view,
            done=lambda _: None,
            refused=self._refuse,
        )

    def _next_scale(self) -> int:
        return max((scale.position for scale in self._state.lists.scales), default=0) + 1

    def _refuse(self, error: JournalError) -> None:
        """What was not kept is not shown as if it were."""
        self._say_refused(error)
        self._view.show_state(self._state, afresh=True)

    def _say_refused(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
