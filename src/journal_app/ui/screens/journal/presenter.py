"""Loads the timeline page by page, looks for entries, and goes to any day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EntryId
from journal_app.domain.search import EntryFilter, Found, parse_search
from journal_app.translation import tr
from journal_app.ui.entry_acts import EntryActs
from journal_app.ui.entry_card import EntryCard, card
from journal_app.ui.names import Names
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.journal.day_notes import DayValues, day_notes
from journal_app.ui.screens.journal.opened import OpenedEntry, Reading
from journal_app.ui.screens.journal.pages import Reached, TimelinePage, TimelinePages
from journal_app.ui.screens.journal.state import EarlierVersion, JournalState
from journal_app.ui.screens.journal.surroundings import ReadSurroundings, TimelineSurroundings
from journal_app.ui.screens.journal.timeline import PAGE, Timeline
from journal_app.ui.screens.journal.view import JournalView
from journal_app.usecases.change_entry import ChangeEntry
from journal_app.usecases.read_timeline import ReadTimeline


def _nothing() -> None:
    """Do nothing."""


class JournalPresenter:
    """The timeline."""

    def __init__(
        self,
        view: JournalView,
        context: ScreenContext,
        timeline: ReadTimeline,
        surroundings: ReadSurroundings,
        change: ChangeEntry,
    ) -> None:
        self._view, self._context = view, context
        self._read, self._surroundings = timeline, surroundings
        self._acts = EntryActs(context, view, change)
        self._opened = OpenedEntry(view, context.jobs, timeline.around, self._refuse)
        self._pages = TimelinePages(timeline.find)
        self._state = JournalState()
        self._names = Names()
        self._chosen: EntryId | None = None
        self._noted: set[date] = set()
        self._notes: dict[date, str] = {}
        self._loading = self._first_hit = False
        self._asked = 0
        self._wire()

    def reload(self) -> None:
        """Show the timeline afresh: the same part of it."""
        timeline = self._state.timeline
        start = None if timeline.at_newest else timeline.newest_day
        size = max(PAGE, len(timeline.cards))
        self._load(lambda wanted: (self._pages.first(wanted, start, size), start))

    def search(self) -> None:
        """Put the cursor where something is looked for."""
        self._view.search()

    def show_entry(self, entry_id: EntryId) -> None:
        """Show the timeline with this entry open, however far down it stands."""
        self._context.jobs.run(
            lambda: self._read.entry(entry_id),
            owner=self._view,
            done=self._go_to_entry,
            refused=self._refuse,
        )

    def _wire(self) -> None:
        view, navigator = self._view, self._context.navigator
        view.search_requested.connect(self._search)
        view.filter_requested.connect(self._filter)
        view.first_hit_requested.connect(self._open_first)
        view.calendar_requested.connect(self._begin_calendar)
        view.month_requested.connect(self._read_month)
        view.day_requested.connect(self._go_to_day)
        view.more_requested.connect(self._more)
        view.newer_requested.connect(self._newer)
        view.entry_chosen.connect(self._choose)
        view.entry_requested.connect(self.show_entry)
        view.version_requested.connect(self._put_back)
        view.both_requested.connect(lambda: navigator.go("two-copies"))
        view.edit_requested.connect(self._edit)
        view.delete_requested.connect(self._delete)
        view.bring_requested.connect(lambda: self._mark(bring=True))
        view.private_requested.connect(lambda: self._mark(private=True))
        view.bin_requested.connect(self._open_bin)
        view.write_requested.connect(lambda: navigator.write(EntryKind.CHECK_IN))

    # what is shown

    def _load(
        self,
        read: Callable[[EntryFilter], Reached],
        *,
        from_top: bool = False,
        then: Callable[[], None] = _nothing,
    ) -> None:
        self._loading = True
        self._asked += 1
        asked, wanted = self._asked, self._state.wanted

        def load() -> tuple[Reached, TimelineSurroundings] | None:
            if asked != self._asked:
                return None
            return read(wanted), self._surroundings()

        def show(answer: tuple[Reached, TimelineSurroundings] | None) -> None:
            if answer is not None and asked == self._asked:
                self._show(*answer, from_top=from_top)
                then()

        self._context.jobs.run(load, owner=self._view, done=show, refused=self._refuse)

    def _show(self, reached: Reached, around: TimelineSurroundings, *, from_top: bool) -> None:
        (page, start), self._names = reached, around.names
        self._loading = False
        self._noted, self._notes = set(), {}
        self._state = replace(
            self._state,
            timeline=Timeline(self._cards(page), start is None, page.at_end),
            offered=around.offered,
            in_bin=around.in_bin,
            loaded=True,
        )
        self._view.show_state(self._state, from_top=from_top)
        self._show_chosen()
        if self._first_hit:
            self._open_first()
        self._read_notes()

    def _show_chosen(self) -> None:
        chosen = self._state.timeline.card(self._chosen)
        self._chosen = None if chosen is None else chosen.entry.id
        self._opened.show(chosen, self._reading)
        self._view.choose(self._chosen)

    @property
    def _reading(self) -> Reading:
        return Reading(self._names, self._state.wanted.query)

    def _cards(self, page: TimelinePage) -> tuple[EntryCard, ...]:
        return tuple(card(one.entry, self._names, one.excerpt) for one in page.found)

    def _more(self) -> None:
        timeline = self._state.timeline
        if self._loading or timeline.at_oldest or not timeline.cards:
            return
        wanted, last = self._state.wanted, Found(timeline.cards[-1].entry)
        self._go_on(lambda: self._pages.older(wanted, last), self._append)

    def _newer(self) -> None:
        timeline = self._state.timeline
        top = timeline.newest_day
        if self._loading or timeline.at_newest or top is None:
            return
        wanted, today = self._state.wanted, self._state.offered.today
        self._go_on(lambda: self._pages.newer(wanted, top, today), self._prepend)

    def _append(self, page: TimelinePage) -> None:
        timeline = self._state.timeline.with_older(self._cards(page), at_oldest=page.at_end)
        self._state = replace(self._state, timeline=timeline)
        self._view.show_state(self._state)
        self._read_notes()

    def _prepend(self, page: TimelinePage) -> None:
        timeline = self._state.timeline.with_newer(self._cards(page), at_newest=page.at_end)
        self._state = replace(self._state, timeline=timeline)
        self._view.show_newer(self._state)
        self._read_notes()

    def _read_notes(self) -> None:
        """Ask what the days come to that are new in the list; a search does without."""
        if self._state.wanted.narrow:
            self._view.show_notes({})
            return
        days = [one.under for one in self._state.cards if one.under not in self._noted]
        if not days:
            return
        self._noted.update(days)
        asked, first, last = self._asked, min(days), max(days)
        self._context.jobs.run(
            lambda: self._read.day_values(first, last) if asked == self._asked else {},
            owner=self._view,
            done=lambda values: self._show_notes(values, asked),
            refused=self._refuse,
        )

    def _show_notes(self, values: DayValues, asked: int) -> None:
        if asked == self._asked:
            self._notes |= day_notes(values, self._names)
            self._view.show_notes(self._notes)

    def _go_on(
        self, read: Callable[[], TimelinePage], show: Callable[[TimelinePage], None]
    ) -> None:
        self._loading = True
        asked = self._asked

        def done(page: TimelinePage) -> None:
            if asked == self._asked:
                self._loading = False
                show(page)

        self._context.jobs.run(read, owner=self._view, done=done, refused=self._refuse)

    # what is looked for

    def _search(self, typed: str) -> None:
        query = parse_search(typed)
        same = query == self._state.wanted.query
        self._state = replace(self._state, typed=typed)
        if not same:
            self._filter(replace(self._state.wanted, query=query))

    def _filter(self, wanted: EntryFilter) -> None:
        self._state = replace(self._state, wanted=wanted)
        self._load(lambda wanted: (self._pages.first(wanted, None), None), from_top=True)

    def _open_first(self) -> None:
        self._first_hit = self._loading
        cards = self._state.cards
        if self._loading or not cards:
            return
        if self._chosen is None:
            self._view.choose(cards[0].entry.id)
        self._view.open_entry()

    def _see_everything(self) -> None:
        self._state = replace(self._state, wanted=EntryFilter(), typed="")

    # where to go

    def _go_to_entry(self, entry: Entry | None) -> None:
        if entry is None:
            self._context.notices.say(
                tr("That entry is in the bin, or it is gone."),
                tr("Open the &bin"),
                self._open_bin,
            )
            return
        self._chosen = entry.id
        self._see_everything()
        self._load(
            lambda wanted: self._pages.reaching(wanted, entry.moment.day, entry.id),
            then=self._open_chosen,
        )

    def _open_chosen(self) -> None:
        self._view.open_entry()
        self._newer()

    def _open_bin(self) -> None:
        self._context.navigator.go("bin")

    def _go_to_day(self, day: date) -> None:
        self._see_everything()

        def read(wanted: EntryFilter) -> Reached:
            first = self._read.first_day()
            return self._pages.reaching(wanted, day if first is None else max(day, first))

        def go() -> None:
            self._view.go_to_day(day)
            self._newer()

        self._load(read, from_top=True, then=go)

    def _begin_calendar(self) -> None:
        chosen = self._state.timeline.card(self._chosen)
        self._view.begin_calendar(self._state.offered.today if chosen is None else chosen.under)

    def _read_month(self, month: date) -> None:
        today = self._state.offered.today
        self._context.jobs.run(
            lambda: self._read.month(month),
            owner=self._view,
            done=lambda counts: self._view.show_month(month, counts, today),
            refused=self._refuse,
        )

    # what is done to the open entry

    def _choose(self, chosen: EntryCard) -> None:
        self._chosen = chosen.entry.id
        if self._opened.entry is not chosen.entry:
            self._opened.show(chosen, self._reading)

    def _edit(self) -> None:
        if self._opened.entry is not None:
            self._context.navigator.edit(self._opened.entry)

    def _delete(self) -> None:
        entry = self._opened.entry
        if entry is None:
            return
        after = self._state.timeline.after(entry.id)
        self._chosen = None if after is None else after.entry.id
        self._view.leave_entry()
        self._acts.delete(entry.id, lambda: self._want(entry.id))

    def _want(self, entry_id: EntryId) -> None:
        self._chosen = entry_id

    def _mark(self, *, bring: bool = False, private: bool = False) -> None:
        if self._opened.entry is not None:
            self._acts.mark(self._opened.entry, bring=bring, private=private)

    def _put_back(self, version: EarlierVersion) -> None:
        self._acts.put_back(version.entry)

    def _refuse(self, error: JournalError) -> None:
        self._loading = self._first_hit = False
        self._context.refuse(error)
