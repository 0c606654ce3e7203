"""Joins the Bin."""

from datetime import date, timedelta

from journal_app.app.composition.composition import Composition
from journal_app.app.composition.journal import writes
from journal_app.domain.backup import Reason
from journal_app.domain.moment import zone_named
from journal_app.ui.entry_card import Names
from journal_app.ui.screen import Built
from journal_app.ui.screens.bin.presenter import BinActions, BinPresenter
from journal_app.ui.screens.bin.view import BinView
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.empty_bin import BIN_DAYS
from journal_app.usecases.ports import Binned


def build(composition: Composition) -> Built[BinView, BinPresenter]:
    """What was deleted and can still come back."""
    view = BinView(composition.services.icons)
    entries, clock = composition.journal.entries, composition.services.clock

    def load() -> tuple[list[Binned], Names]:
        return entries.bin(), composition.names()

    def goes_on(binned: Binned) -> date:
        local = binned.deleted_at.astimezone(zone_named(clock.zone()))
        return local.date() + timedelta(days=BIN_DAYS)

    def empty() -> int:
        journal = composition.journal
        if len(entries.bin(limit=2)) > 1:
            BackUp(journal.backups, clock, journal.preferences)(Reason.BEFORE_BULK_DELETE)
        return entries.purge(clock.now() + timedelta(days=1))

    actions = BinActions(
        load=load,
        goes_on=goes_on,
        writes=writes(composition),
        purge=entries.purge_entry,
        empty=empty,
    )
    presenter = BinPresenter(view, composition.services.db, actions, composition.window.notices)
    view.back_requested.connect(lambda: composition.navigator.go("journal"))
    return Built(view, presenter, presenter.reload, view.focus_first)
