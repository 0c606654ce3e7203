"""Joins the quiet way after a lapse."""

from journal_app.app.composition.composition import Composition
from journal_app.domain.entry import EntryKind
from journal_app.ui.plan_words import ledger_words
from journal_app.ui.screen import Built
from journal_app.ui.screens.lapse.presenter import LapseActions, LapsePresenter
from journal_app.ui.screens.lapse.state import LapseState, to_tell
from journal_app.ui.screens.lapse.view import LapseView
from journal_app.ui.screens.plan.state import Part

NAME = "lapse"


def build(composition: Composition) -> Built[LapseView, LapsePresenter]:
    """Safety first, then one's own words."""
    view, book = LapseView(composition.services.icons), composition.journal.plan

    def read() -> LapseState:
        return LapseState(
            plan=book.lapse.get(),
            people=to_tell(tuple(book.people.all())),
            on_call=composition.services.device().on_call,
            ledger=tuple(one for one in ledger_words(book.progress()) if one[0]),
        )

    actions = LapseActions(
        read=read,
        danger=lambda steps: composition.navigator.help_now(after_unsafe=True, steps=steps),
        numbers=composition.navigator.show_numbers,
        write=lambda: composition.navigator.write(EntryKind.LAPSE),
        plan=lambda: composition.navigator.open_plan(Part.OVERVIEW),
        left=composition.navigator.back,
    )
    presenter = LapsePresenter(view, composition.services.db, actions, composition.window.notices)
    return Built(view, presenter, presenter.reload)
