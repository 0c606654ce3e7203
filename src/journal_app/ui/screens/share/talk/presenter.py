"""Loads lists and proposals; keeps the open list while it is written."""

from dataclasses import replace

from journal_app.domain.ids import EntryId, SessionId, SheetId
from journal_app.domain.report_blocks import TalkMoment
from journal_app.domain.talk.sheet import TalkSheet
from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.share.talk.state import TalkState
from journal_app.ui.screens.share.talk.view import TalkView
from journal_app.ui.unsaved.pending_edit import PendingEdit
from journal_app.usecases.talk.keep_talk import KeepTalk
from journal_app.usecases.talk.read_talk import ReadTalk, TalkList, TalkNow
from journal_app.usecases.talk.read_topic import ReadTopic


class TalkPresenter:
    """While something is written, the list is not shown afresh."""

    def __init__(
        self,
        view: TalkView,
        context: ScreenContext,
        read: ReadTalk,
        topic: ReadTopic,
        keep: KeepTalk,
    ) -> None:
        self._view, self._context = view, context
        self._talk, self._topic, self._keep = read, topic, keep
        self._state = TalkState()
        self._wanted: SheetId | None = None
        self._for: SessionId | None = None
        self.edit = PendingEdit(context.jobs, context.refuse)
        view.chosen.connect(self._choose)
        view.changed.connect(self._change)
        view.taken_out.connect(self._offer_back)
        view.refused.connect(context.refuse)
        view.new_requested.connect(self._begin)

    def open(self, session: SessionId) -> None:
        """Show the list for a session, after what was written in another is kept."""
        self.edit.keep_now()
        self._for, self._wanted = session, SheetId(session)
        self._read()

    def reload(self) -> None:
        """Read lists and proposals, unless something is being written."""
        if not self.edit.waiting:
            self._read()

    def _read(self) -> None:
        today, wanted = self._context.clock.today(), self._for

        def read() -> tuple[TalkNow, dict[EntryId, TalkMoment]]:
            now = self._talk(today, wanted)
            return now, self._topics(now)

        def show(answer: tuple[TalkNow, dict[EntryId, TalkMoment]]) -> None:
            if wanted == self._for:
                self._show(answer)

        self._context.jobs.run(read, owner=self._view, done=show, refused=self._context.refuse)

    def _topics(self, now: TalkNow) -> dict[EntryId, TalkMoment]:
        """What the entries on the lists, and those offered, are about; on the journal's thread."""
        points = (point for one in now.lists for point in one.sheet.points)
        wanted = {point.entry for point in points if point.entry is not None}
        wanted |= {one.entry for one in now.proposals.flagged}
        found = ((entry, self._topic(entry)) for entry in sorted(wanted))
        return {name: topic for name, topic in found if topic is not None}

    def _show(self, answer: tuple[TalkNow, dict[EntryId, TalkMoment]]) -> None:
        now, topics = answer
        if self.edit.waiting:
            return
        lists = now.lists
        shown = next((one for one in lists if one.sheet.id == self._wanted), None)
        before = self._state.open
        if shown is None and before is not None and before.sheet.session is not None:
            wanted = before.sheet.session
            shown = next((one for one in lists if one.sheet.session == wanted), None)
        shown = shown or _first(lists)
        self._wanted = None if shown is None else shown.sheet.id
        state = TalkState(lists, shown, now.proposals.days, now.proposals.flagged, topics)
        if state != self._state:
            self._state = state
            self._view.show_state(state)

    def _choose(self, sheet: SheetId) -> None:
        self.edit.keep_now()
        self._wanted = sheet
        found = next((one for one in self._state.lists if one.sheet.id == sheet), None)
        self._state = replace(self._state, open=found)
        self._view.show_state(self._state)

    def _begin(self) -> None:
        """Begin another list without a session; the one before stays in its place."""
        self.edit.keep_now()
        made = TalkList(self._keep.begin(self._context.clock.today()))
        self._state = replace(self._state, lists=(made, *self._state.lists), open=made)
        self._wanted = made.sheet.id
        self._view.show_state(self._state)

    def _change(self, sheet: TalkSheet) -> None:
        self._state = replace(
            self._state,
            lists=tuple(
                replace(one, sheet=sheet) if one.sheet.id == sheet.id else one
                for one in self._state.lists
            ),
            open=self._state.open and replace(self._state.open, sheet=sheet),
        )
        self.edit.put(lambda: self._keep.save(sheet))

    def _offer_back(self, before: TalkSheet) -> None:
        after = self._view.sheet
        if after is None:
            return
        self._context.notices.undoable(
            tr("Taken out."),
            tr("taking out a point"),
            lambda: self._view.put_back(before),
            lambda: self._take_out_again(before, after),
        )

    def _take_out_again(self, before: TalkSheet, after: TalkSheet) -> None:
        self._view.put_back(after)
        self._offer_back(before)


def _first(lists: tuple[TalkList, ...]) -> TalkList | None:
    """The list that was begun for what is next, else the first that can be."""
    begun = (one for one in lists if one.kept and not one.over)
    return next(begun, next(iter(lists), None))
