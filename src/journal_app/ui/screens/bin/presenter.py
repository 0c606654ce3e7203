"""Loads the bin; puts entries back, or lets them go for good."""

from dataclasses import replace

from journal_app.domain.ids import EntryId
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.entry_acts import EntryActs
from journal_app.ui.entry_card import EntryCard, card
from journal_app.ui.entry_details import details
from journal_app.ui.long_job import LongJob
from journal_app.ui.names import Names
from journal_app.ui.read_names import ReadNames
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.bin.state import BinnedDetail, BinState
from journal_app.ui.screens.bin.view import BinView
from journal_app.usecases.change_entry import ChangeEntry
from journal_app.usecases.entry_bin import EntryBin
from journal_app.usecases.ports import Binned


class BinPresenter:
    """What was deleted."""

    def __init__(
        self,
        view: BinView,
        context: ScreenContext,
        entry_bin: EntryBin,
        change: ChangeEntry,
        names: ReadNames,
    ) -> None:
        self._view, self._context = view, context
        self._bin, self._read_names = entry_bin, names
        self._acts = EntryActs(context, view, change)
        self._state = BinState()
        self._names = Names()
        self._job = LongJob(view.busy)
        view.entry_chosen.connect(self._choose)
        view.restore_requested.connect(self._restore)
        view.purge_requested.connect(self._purge)
        view.empty_requested.connect(self._empty)
        view.back_requested.connect(lambda: context.navigator.go("journal"))

    def reload(self) -> None:
        """Show the bin afresh."""
        self._context.jobs.run(
            lambda: (self._bin.read(), self._read_names()),
            owner=self._view,
            done=self._show,
            refused=self._context.refuse,
        )

    def _show(self, answer: tuple[list[Binned], Names]) -> None:
        binned, self._names = answer
        cards = tuple(self._card(one) for one in binned)
        chosen = self._next_chosen(cards)
        detail = None if chosen is None else self._detail(chosen)
        self._state = BinState(cards, detail, loaded=True)
        self._view.show_state(self._state)
        if chosen is not None:
            self._view.choose(chosen.entry.id)

    def _next_chosen(self, cards: tuple[EntryCard, ...]) -> EntryCard | None:
        """The entry that was chosen, or the one that took its place."""
        ids = [one.entry.id for one in self._state.cards]
        place = ids.index(self._chosen) if self._chosen in ids else 0
        still = next((one for one in cards if one.entry.id == self._chosen), None)
        return still or (cards[min(place, len(cards) - 1)] if cards else None)

    @property
    def _chosen(self) -> EntryId | None:
        return None if self._state.detail is None else self._state.detail.card.entry.id

    def _card(self, binned: Binned) -> EntryCard:
        made = card(binned.entry, self._names)
        when = f"{words.short_day(made.under)}  {made.time}"
        return replace(made, time=when, under=self._bin.goes_on(binned))

    def _detail(self, chosen: EntryCard) -> BinnedDetail:
        moment = chosen.entry.moment
        when = f"{words.long_day(moment.day)} · {words.clock_time(moment.local)}"
        goes = tr("In the bin; it goes on {day}.").format(day=words.long_day(chosen.under))
        return BinnedDetail(
            card=chosen,
            when=when,
            goes=goes,
            blocks=details(chosen.entry, self._names),
        )

    def _choose(self, chosen: EntryCard) -> None:
        self._state = replace(self._state, detail=self._detail(chosen))
        self._view.show_detail(self._state.detail)

    def _restore(self) -> None:
        if self._chosen is not None:
            self._acts.restore(self._chosen)

    def _purge(self) -> None:
        gone = self._chosen
        if gone is None:
            return
        self._context.jobs.run(
            lambda: self._bin.purge(gone),
            owner=self._view,
            done=lambda _: self._context.notices.say(tr("Gone for good.")),
            refused=self._context.refuse,
        )

    def _empty(self) -> None:
        self._job.run(
            self._context.jobs,
            tr("Making a backup, then emptying the bin …"),
            self._bin.empty,
            done=lambda _: self._context.notices.say(tr("The bin is empty now.")),
            refused=self._context.refuse,
            stopped=lambda: self._context.notices.say(tr("Stopped. Everything is as it was.")),
        )
