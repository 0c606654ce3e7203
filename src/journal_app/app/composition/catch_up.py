"""Joins the sheet of the last days."""

from collections.abc import Callable
from datetime import date

from journal_app.app.composition.composition import Composition
from journal_app.domain.entry import Entry
from journal_app.translation import tr, tr_n
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen import Built
from journal_app.ui.screens.catch_up.presenter import (
    CatchUpActions,
    CatchUpExits,
    CatchUpPresenter,
)
from journal_app.ui.screens.catch_up.view import CatchUpView
from journal_app.usecases.catch_up import CatchUp, CatchUpDraft, Kept
from journal_app.usecases.day_sheet import ReadSheet, Sheet
from journal_app.usecases.edit_entry import EditEntry
from journal_app.usecases.write_entry import WriteEntry

NAME = "catch-up"


def build(composition: Composition) -> Built[CatchUpView, CatchUpPresenter]:
    """One sheet at a time, with its draft."""
    journal, tools = composition.journal, composition.services
    view = CatchUpView(tools.icons)
    read = ReadSheet(journal, tools.clock)
    draft = CatchUpDraft(journal.drafts, tools.clock)
    catch_up = CatchUp(
        journal,
        WriteEntry(journal.entries, journal.preferences, tools.clock, tools.new_id),
        EditEntry(journal.entries, journal.preferences, tools.clock),
    )

    def sheet(last: date | None, asked: frozenset[str]) -> Sheet:
        return read(last, also=asked)

    presenter = CatchUpPresenter(
        view,
        tools.db,
        CatchUpActions(sheet, catch_up, draft.load, draft.keep),
        CatchUpExits(
            saved=lambda kept: say_saved(composition, catch_up, kept),
            left=composition.navigator.back,
            refused=lambda error: composition.window.notices.say(explain(error).short),
        ),
    )
    composition.drafts.add(NAME, presenter)
    return Built(view, presenter, presenter.reload, presenter.arrive)


def say_saved(composition: Composition, catch_up: CatchUp, kept: Kept) -> None:
    """Leave the sheet and offer to undo all of it."""
    if composition.window.current == NAME:
        composition.navigator.back()
    offer_undo(composition, catch_up, kept)


def offer_undo(composition: Composition, catch_up: CatchUp, kept: Kept) -> None:
    """Say how many days are saved, and offer to take all of them back."""
    window = composition.window
    changed: list[Entry] = []

    def run(work: Callable[[], None], done: Callable[[], None]) -> None:
        composition.services.db.run(
            work,
            owner=window,
            done=lambda _: done(),
            refused=lambda error: window.notices.say(explain(error).short),
        )

    def take_back() -> None:
        run(
            lambda: changed.extend(catch_up.take_back(kept)),
            lambda: window.notices.say(tr("Undone.")),
        )

    def again() -> None:
        run(
            lambda: catch_up.do_again(kept, changed),
            lambda: offer_undo(composition, catch_up, kept),
        )

    said = tr_n("Saved: %n day.", "Saved: %n days.", kept.days)
    window.notices.undoable(said, tr("catching up"), take_back, again)
