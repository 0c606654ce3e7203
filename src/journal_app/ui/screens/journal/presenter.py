"""Loads the timeline page by page; edits, deletes and marks entries."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EntryId
from journal_app.ui import words
from journal_app.ui.entry_card import EntryCard, Names, card, details
from journal_app.ui.explain import explain
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.screens.journal.state import EntryDetail, JournalState
from journal_app.ui.screens.journal.view import JournalView
from journal_app.usecases.ports import Cursor
from journal_app.usecases.write_entry import Marks

PAGE = 90


@dataclass(frozen=True, slots=True)
class JournalActions:
    """What the Journal screen needs done."""

    page: Callable[[int, Cursor | None, tuple[EntryKind, ...]], list[Entry]]
    names: Callable[[], Names]
    delete: Callable[[EntryId], None]
    restore: Callable[[EntryId], None]
    mark: Callable[[EntryId, Marks], Entry]
    edit: Callable[[Entry], None]
    """Opens the form; runs on the GUI thread."""
    write: Callable[[], None]


class JournalPresenter:
    """The timeline."""

    def __init__(
        self, view: JournalView, jobs: Jobs, actions: JournalActions, notices: Notices
    ) -> None:
        self._view, self._jobs, self._actions, self._notices = view, jobs, actions, notices
        self._state = JournalState()
        self._names = Names()
        self._chosen: EntryId | None = None
        self._loading = self._at_end = self._seeking = False
        self._size = PAGE
        self._asked = 0
        view.kinds_requested.connect(self._filter)
        view.more_requested.connect(self._more)
        view.entry_chosen.connect(self._choose)
        view.edit_requested.connect(self._edit)
        view.delete_requested.connect(self._delete)
        view.bring_requested.connect(lambda: self._mark(bring=True))
        view.private_requested.connect(lambda: self._mark(private=True))
        view.write_requested.connect(actions.write)

    def reload(self) -> None:
        """Show the timeline afresh, as far down as it was shown."""
        kinds, size = self._state.kinds, self._size

        def load() -> tuple[list[Entry], Names]:
            return self._actions.page(size, None, kinds), self._actions.names()

        def show(answer: tuple[list[Entry], Names]) -> None:
            if asked == self._asked:
                self._show(answer)

        self._loading = True
        self._asked += 1
        asked = self._asked
        self._jobs.run(load, owner=self._view, done=show, refused=self._refuse)

    def show_entry(self, entry_id: EntryId) -> None:
        """Show the timeline with this entry open, however far down it stands."""
        self._chosen, self._seeking = entry_id, True
        self._state = replace(self._state, kinds=())
        self.reload()

    def _show(self, answer: tuple[list[Entry], Names]) -> None:
        entries, self._names = answer
        self._loading, self._at_end = False, len(entries) < self._size
        if self._seeking and not self._at_end and all(e.id != self._chosen for e in entries):
            self._size *= 4
            self.reload()
            return
        self._seeking = False
        cards = tuple(card(entry, self._names) for entry in entries)
        still = next((one for one in cards if one.entry.id == self._chosen), None)
        detail = None if still is None else self._detail(still)
        self._state = replace(self._state, cards=cards, detail=detail, loaded=True)
        self._view.show_state(self._state)
        if still is not None:
            self._view.choose(still.entry.id)

    def _more(self) -> None:
        if self._loading or self._at_end or not self._state.cards:
            return
        last, kinds = self._state.cards[-1].entry, self._state.kinds
        cursor = Cursor(last.moment.occurred_at, last.id)
        self._loading = True
        asked = self._asked
        self._jobs.run(
            lambda: self._actions.page(PAGE, cursor, kinds),
            owner=self._view,
            done=lambda entries: self._append(entries, asked),
            refused=self._refuse,
        )

    def _append(self, entries: list[Entry], asked: int) -> None:
        if asked != self._asked:
            return
        self._size += PAGE
        self._loading, self._at_end = False, len(entries) < PAGE
        cards = tuple(card(entry, self._names) for entry in entries)
        self._state = replace(self._state, cards=self._state.cards + cards)
        self._view.append_cards(cards)

    def _filter(self, kinds: tuple[EntryKind, ...]) -> None:
        self._state = replace(self._state, kinds=kinds, detail=None)
        self._chosen = None
        self._size = PAGE
        self.reload()

    def _choose(self, chosen: EntryCard) -> None:
        self._chosen = chosen.entry.id
        self._state = replace(self._state, detail=self._detail(chosen))
        self._view.show_detail(self._state.detail)

    def _detail(self, chosen: EntryCard) -> EntryDetail:
        moment = chosen.entry.moment
        written = ""
        if moment.entered_later:
            written = self._view.tr("entered on {day}").format(
                day=words.short_day(moment.recorded_day)
            )
        return EntryDetail(
            card=chosen,
            day=words.long_day(moment.day),
            written=written,
            pairs=tuple(details(chosen.entry, self._names)),
        )

    def _edit(self) -> None:
        if self._state.detail is not None:
            self._actions.edit(self._state.detail.card.entry)

    def _delete(self) -> None:
        if self._state.detail is None:
            return
        entry_id = self._state.detail.card.entry.id
        self._chosen = None
        self._jobs.run(
            lambda: self._actions.delete(entry_id),
            owner=self._view,
            done=lambda _: self._notices.say(
                self._view.tr("Moved to the bin. It stays there for 30 days."),
                self._view.tr("&Undo"),
                lambda: self._restore(entry_id),
            ),
            refused=self._refuse,
        )

    def _restore(self, entry_id: EntryId) -> None:
        self._chosen = entry_id
        self._jobs.run(
            lambda: self._actions.restore(entry_id),
            owner=self._view,
            done=lambda _: self._notices.say(self._view.tr("It is back.")),
            refused=self._refuse,
        )

    def _mark(self, *, bring: bool = False, private: bool = False) -> None:
        if self._state.detail is None:
            return
        entry = self._state.detail.card.entry
        marks = Marks(bring=entry.bring != bring, private=entry.private != private, tags=entry.tags)
        self._jobs.run(
            lambda: self._actions.mark(entry.id, marks),
            owner=self._view,
            done=lambda _: None,
            refused=self._refuse,
        )

    def _refuse(self, error: JournalError) -> None:
        self._loading = False
        self._notices.say(explain(error).short)
