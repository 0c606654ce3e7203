"""Joins the screen of the person's own questions and words."""

from collections.abc import Sequence

from journal_app.app.composition.composition import Composition
from journal_app.app.starter import starter_set
from journal_app.domain.choice import Choice
from journal_app.domain.scale import Scale
from journal_app.domain.template import Template
from journal_app.ui.screen import Built
from journal_app.ui.screens.tracking.presenter import Thing, TrackingActions, TrackingPresenter
from journal_app.ui.screens.tracking.state import Lists
from journal_app.ui.screens.tracking.view import TrackingView


def build(composition: Composition) -> Built[TrackingView, TrackingPresenter]:
    """What is asked, and which words are offered."""
    view, journal = TrackingView(composition.services.icons), composition.journal

    def save(things: Sequence[Thing]) -> None:
        with journal.transaction():
            for thing in things:
                match thing:
                    case Scale():
                        journal.scales.save(thing)
                    case Choice():
                        journal.choices.save(thing)
                    case Template():
                        journal.templates.save(thing)

    def delete(thing: Scale | Template) -> None:
        match thing:
            case Scale():
                journal.scales.delete(thing.id)
            case Template():
                journal.templates.delete(thing.id)

    actions = TrackingActions(
        lists=lambda: lists(composition),
        save=save,
        delete=delete,
        rename_tag=journal.entries.rename_tag,
        new_id=composition.services.new_id,
        back=lambda: composition.navigator.go("settings"),
    )
    presenter = TrackingPresenter(
        view, composition.services.db, actions, composition.window.notices
    )
    return Built(view, presenter, presenter.reload, view.focus_first)


def lists(composition: Composition) -> Lists:
    """Everything that can be asked, picked or begun with; runs on the journal's thread."""
    journal = composition.journal
    starter = starter_set(composition.services.resources)
    return Lists(
        scales=tuple(journal.scales.all()),
        choices=tuple(journal.choices.all()),
        templates=tuple(journal.templates.all()),
        tags=tuple(journal.entries.tags()),
        examples=tuple(zip(starter.themes, starter.signs, strict=True)),
    )
