"""Joins the screen of the person's own questions and words."""

from collections.abc import Sequence

from journal_app.app.rooms.house import House
from journal_app.app.starter import starter_set
from journal_app.domain.choice import Choice
from journal_app.domain.scale import Scale
from journal_app.domain.template import Template
from journal_app.ui.screen import Built
from journal_app.ui.screens.tracking.presenter import Thing, TrackingActions, TrackingPresenter
from journal_app.ui.screens.tracking.state import Lists
from journal_app.ui.screens.tracking.view import TrackingView


def build(house: House) -> Built:
    """What is asked, and which words are offered."""
    view, journal = TrackingView(house.tools.icons), house.journal

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
        lists=lambda: lists(house),
        save=save,
        delete=delete,
        rename_tag=journal.entries.rename_tag,
        new_id=house.tools.new_id,
        back=lambda: house.go("settings"),
    )
    presenter = house.lists = TrackingPresenter(view, house.tools.db, actions, house.window.notices)
    return Built(view, presenter.reload, view.focus_first)


def lists(house: House) -> Lists:
    """Everything that can be asked, picked or begun with; runs on the journal's thread."""
    journal = house.journal
    starter = starter_set(house.tools.resources)
    return Lists(
        scales=tuple(journal.scales.all()),
        choices=tuple(journal.choices.all()),
        templates=tuple(journal.templates.all()),
        tags=tuple(journal.entries.tags()),
        examples=tuple(zip(starter.themes, starter.signs, strict=True)),
    )
