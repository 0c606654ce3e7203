"""Joins the quiet way after a lapse."""

from journal_app.app.rooms.house import House
from journal_app.domain.entry import EntryKind
from journal_app.ui.plan_words import ledger_words
from journal_app.ui.screen import Built
from journal_app.ui.screens.lapse.presenter import LapseActions, LapsePresenter
from journal_app.ui.screens.lapse.state import LapseState, to_tell
from journal_app.ui.screens.lapse.view import LapseView
from journal_app.ui.screens.plan.state import Part

NAME = "lapse"


def build(house: House) -> Built:
    """Safety first, then one's own words."""
    view, book = LapseView(house.tools.icons), house.journal.plan

    def read() -> LapseState:
        return LapseState(
            plan=book.lapse.get(),
            people=to_tell(tuple(book.people.all())),
            on_call=house.tools.device().on_call,
            ledger=tuple(one for one in ledger_words(book.progress()) if one[0]),
        )

    actions = LapseActions(
        read=read,
        danger=lambda steps: house.help_now(after_unsafe=True, steps=steps),
        numbers=house.show_numbers,
        write=lambda: house.write(EntryKind.LAPSE),
        plan=lambda: house.open_plan(Part.OVERVIEW),
        left=house.router.back,
    )
    house.lapse = LapsePresenter(view, house.tools.db, actions, house.window.notices)
    return Built(view, house.lapse.reload)
