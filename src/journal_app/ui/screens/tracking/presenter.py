"""Keeps every change of a list as soon as it is made."""

from collections.abc import Sequence
from dataclasses import replace

from journal_app.domain.choice import Choice
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import ChoiceId, ScaleId, TemplateId
from journal_app.domain.scale import Better, Scale, ScaleKind, ScaleUse
from journal_app.domain.template import Template
from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.tracking.read_lists import ReadLists
from journal_app.ui.screens.tracking.state import Lists, TrackingPart, TrackingState, moved
from journal_app.ui.screens.tracking.view import TrackingView
from journal_app.usecases.keep_lists import KeepLists, Listed


class TrackingPresenter:
    """One list at a time."""

    def __init__(
        self, view: TrackingView, context: ScreenContext, read: ReadLists, keep: KeepLists
    ) -> None:
        self._view, self._context, self._read, self._keep = view, context, read, keep
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
        view.back_requested.connect(lambda: context.navigator.go("settings"))
        view.refused.connect(context.refuse)

    def reload(self) -> None:
        """Show the list as it stands."""

        def show(lists: Lists) -> None:
            self._state = replace(self._state, lists=lists)
            self._view.show_state(self._state)

        self._context.jobs.run(self._read, owner=self._view, done=show, refused=self._refuse)

    def show_part(self, part: TrackingPart) -> None:
        """Show another list."""
        self._state = replace(self._state, part=part)
        self._view.show_state(self._state)

    def _add_scale(self, name: str, use: ScaleUse, kind: ScaleKind) -> None:
        rated = kind is ScaleKind.RATING
        try:
            scale = Scale(
                id=ScaleId(self._keep.new_id()),
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
        lists, new_id = self._state.lists, self._keep.new_id()
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

    def _move(self, thing: Listed, by: int) -> None:
        changed: Sequence[Listed]
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
        self._context.jobs.run(
            lambda: self._keep.delete(thing),
            owner=self._view,
            done=lambda _: self._context.notices.undoable(
                tr("Off the list. Everything you have written stays."),
                tr("taking off the list"),
                lambda: self._save([thing]),
                lambda: self._remove(thing),
            ),
            refused=self._refuse,
        )

    def _rename_tag(self, old: str, new: str) -> None:
        self._context.jobs.run(
            lambda: self._keep.rename_tag(old, new),
            owner=self._view,
            done=lambda _: None,
            refused=self._refuse,
        )

    def _save(self, things: Sequence[Listed]) -> None:
        self._context.jobs.run(
            lambda: self._keep.save(things),
            owner=self._view,
            done=lambda _: None,
            refused=self._refuse,
        )

    def _next_scale(self) -> int:
        return max((scale.position for scale in self._state.lists.scales), default=0) + 1

    def _refuse(self, error: JournalError) -> None:
        """What was not kept is not shown as if it were."""
        self._context.refuse(error)
        self._view.show_state(self._state, afresh=True)
