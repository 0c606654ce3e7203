"""What every screen may need, and the ways from one to another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from journal_app.domain.check_in import CheckInSize
from journal_app.domain.entry import EntryKind, kind_of
from journal_app.domain.moment import DAY_ENDS, counting_day, zone_named
from journal_app.ui.desk import Desks
from journal_app.ui.entry_card import Names
from journal_app.ui.readiness import Readiness
from journal_app.ui.refusal_words import explain
from journal_app.ui.router import HELP, Router
from journal_app.ui.screens.entry_form.blank import blank
from journal_app.ui.screens.plan.state import Part
from journal_app.ui.words import kind_words
from journal_app.usecases.empty_bin import EmptyBin
from journal_app.usecases.find_drafts import FindDrafts, Unfinished
from journal_app.usecases.ports import Changed, Journal
from journal_app.usecases.return_to_draft import ReturnToDraft

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from journal_app.domain.crisis_line import CrisisLine
    from journal_app.domain.entry import Body, Entry
    from journal_app.domain.ids import EntryId, ScaleId, SessionId
    from journal_app.domain.plan.if_then import IfThen
    from journal_app.ui.device import DeviceChoices
    from journal_app.ui.jobs import Jobs, Refused
    from journal_app.ui.screens.entry_form.presenter import EntryFormPresenter
    from journal_app.ui.screens.help_now.presenter import HelpNowPresenter
    from journal_app.ui.screens.help_path.presenter import HelpPathPresenter
    from journal_app.ui.screens.journal.presenter import JournalPresenter
    from journal_app.ui.screens.lapse.presenter import LapsePresenter
    from journal_app.ui.screens.plan.presenter import PlanPresenter
    from journal_app.ui.screens.programme.presenter import ProgrammePresenter
    from journal_app.ui.screens.programme.state import Tab
    from journal_app.ui.screens.questionnaire.presenter import FillPresenter
    from journal_app.ui.screens.questionnaire_marks.presenter import MarksPresenter
    from journal_app.ui.screens.questionnaire_results.presenter import ResultsPresenter
    from journal_app.ui.screens.share.state import Tab as ShareTab
    from journal_app.ui.screens.tracking.presenter import TrackingPresenter
    from journal_app.ui.theme.icons import Icons
    from journal_app.ui.window import Window
    from journal_app.usecases.ports import Clock, NewId


class ListeningJournal(Journal, Protocol):
    """A journal that says what changed."""

    def listen(self, heard: Callable[[Changed], None]) -> None:
        """Call ``heard`` after each change that was kept."""
        ...


@dataclass(frozen=True, slots=True)
class Tools:
    """What the program lends to every screen."""

    db: Jobs
    """Work on the journal: one thread, which owns the connection."""
    drawing: Jobs
    """Charts, statistics and pages: the other thread."""
    clock: Clock
    new_id: NewId
    icons: Icons
    resources: Path
    lines: tuple[CrisisLine, ...]
    device: Callable[[], DeviceChoices]
    change_device: Callable[[DeviceChoices], None]
    folder: Path
    start_again: Callable[[], None]
    """Replaces the process, where the journal was closed on purpose."""


class _Announcer(QObject):
    """Brings the word of a change from the journal's thread to the GUI thread."""

    changed = Signal(object)


class House:
    """The open journal, the window around it, and the ways between the screens."""

    def __init__(self, journal: ListeningJournal, tools: Tools, window: Window) -> None:
        self.journal, self.tools, self.window = journal, tools, window
        self.readiness = Readiness(tools.db)
        self.router = Router(window, self.readiness)
        self.desks = Desks()
        self.form: EntryFormPresenter | None = None
        self.help: HelpPathPresenter | None = None
        self.safety: HelpNowPresenter | None = None
        self.timeline: JournalPresenter | None = None
        self.lists: TrackingPresenter | None = None
        self.filling: FillPresenter | None = None
        self.marks: MarksPresenter | None = None
        self.results: ResultsPresenter | None = None
        self.plan: PlanPresenter | None = None
        self.programme: ProgrammePresenter | None = None
        self.lapse: LapsePresenter | None = None
        self.talk: Callable[[SessionId], None] | None = None
        self.share_part: Callable[[ShareTab], None] | None = None
        self.filled_from = ""
        self._form_title = ""
        self._help_over = self._numbers_over = ""
        self._announcer = _Announcer()
        self._announcer.changed.connect(self.router.hear)
        self._day_ends = DAY_ENDS
        window.screen_requested.connect(self.go)
        window.help_requested.connect(self.help_now)

    def listen(self) -> None:
        """Hear of changes; runs on the journal's thread."""
        self.journal.listen(self._hear)
        self._day_ends = self.journal.preferences.get().day_ends

    def tell_written(self, heard: Callable[[], None]) -> None:
        """Have somebody outside hear that an entry was written, on the GUI thread."""

        def hear(kind: Changed) -> None:
            if kind is Changed.ENTRIES:
                heard()

        self._announcer.changed.connect(hear)

    def _hear(self, kind: Changed) -> None:
        if kind is Changed.PREFERENCES:
            self._day_ends = self.journal.preferences.get().day_ends
        self._announcer.changed.emit(kind)

    def empty_bin(self) -> None:
        """Let go of what has been in the bin long enough."""
        self.tools.db.run(
            EmptyBin(self.journal.entries, self.journal.questionnaires, self.tools.clock),
            owner=self.window,
            done=lambda _: None,
            refused=lambda error: self.window.notices.say(explain(error).short),
        )

    @property
    def writing(self) -> bool:
        """Whether something is typed anywhere that was neither saved nor left."""
        return self.desks.writing

    @property
    def in_help(self) -> bool:
        """Whether numbers, a tool or what to do in danger are on the screen."""
        return self.window.current in HELP | {"lapse"}

    def keep_draft(
        self, then: Callable[[], None] | None = None, refused: Refused | None = None
    ) -> None:
        """Keep what is typed anywhere, and go on when it is kept."""
        self.desks.keep_drafts(then, refused)

    def note_form(self) -> None:
        """Remember, inside the journal, in which form somebody is writing."""
        form = "" if self.form is None or self.window.current != "form" else self.form.form_name
        self.tools.db.run(
            lambda: self._return().remember(form),
            owner=self.window,
            done=lambda _: None,
            refused=lambda _: None,  # the draft is kept; only the way back to it is longer
        )

    def return_to_form(self) -> None:
        """Open the form in which somebody was writing when the journal locked."""
        self.tools.db.run(
            self._return(),
            owner=self.window,
            done=self._go_on,
            refused=lambda error: self.window.notices.say(explain(error).short),
        )

    def _return(self) -> ReturnToDraft:
        drafts = self.journal.drafts
        return ReturnToDraft(drafts, FindDrafts(drafts, self.journal.entries), self.tools.clock)

    def _go_on(self, draft: Unfinished | None) -> None:
        if draft is not None and self.window.current == "today":
            self.go_on(draft)

    def go_on(self, draft: Unfinished) -> None:
        """Open the form in which something was begun."""
        if draft.edited is None:
            self.write(draft.kind)
        else:
            self.edit(draft.edited)

    def go(self, name: str) -> None:
        """Leave what is being written with its draft kept, then show a screen."""
        if self.window.current in self.desks:
            self.desks[self.window.current].keep_draft()
        self.router.go(name)

    def help_now(self, *, after_unsafe: bool = False, steps: tuple[str, ...] = ()) -> None:
        """Show what helps, over whatever is shown: tools and numbers, or numbers alone."""
        if after_unsafe or self.router.holding:
            self.show_numbers(after_unsafe=after_unsafe, steps=steps)
            return
        self._note_over()
        self.go("help-now")
        assert self.help is not None
        self.help.open()

    def show_numbers(self, *, after_unsafe: bool = False, steps: tuple[str, ...] = ()) -> None:
        """Show every number of the country, and what to do where somebody is in danger."""
        self._note_over()
        self.go("safety")
        assert self.safety is not None
        self.safety.open(after_unsafe=after_unsafe, steps=steps)

    def leave_numbers(self) -> None:
        """Go back to the way through Help now, where one is being gone, or to what was before."""
        if self._numbers_over == "help-now":
            self.go("help-now")
        else:
            self.leave_help()

    def _note_over(self) -> None:
        if self.window.current not in HELP:
            self._help_over = self.window.current
        self._numbers_over = self.window.current

    def leave_help(self) -> None:
        """Go back to what was being written, as it was left, or to the screen before."""
        over = self._help_over
        if over == "lapse":
            self.router.go(over)
        elif over in self.desks and self.desks[over].writing:
            self.router.go(over, self._form_title if over == "form" else "")
        else:
            self.router.back()

    def write(self, kind: EntryKind, size: CheckInSize = CheckInSize.STANDARD) -> None:
        """Open an empty form."""
        self.write_from(blank(kind, size))

    def write_from(self, begun: Body) -> None:
        """Open a form for a new entry in which something is answered already."""
        self.go_to_form(kind_of(begun))
        assert self.form is not None
        self.form.begin(begun)

    def edit(self, entry: Entry) -> None:
        """Open an entry in the form."""
        self.go_to_form(entry.kind)
        assert self.form is not None
        self.form.edit(entry)

    def go_to_form(self, kind: EntryKind) -> None:
        """Show the form under the name of what is written in it."""
        self.keep_draft()
        self._form_title = kind_words(kind)
        self.router.go("form", self._form_title)

    def after_lapse(self) -> None:
        """Begin the quiet way after a lapse: safety first, writing it down last."""
        self.go("lapse")
        assert self.lapse is not None
        self.lapse.begin()

    def begin_entry(self, kind: EntryKind, size: CheckInSize = CheckInSize.STANDARD) -> None:
        """Begin to write something down; a lapse begins with safety."""
        if kind is EntryKind.LAPSE:
            self.after_lapse()
        else:
            self.write(kind, size)

    def open_plan(self, part: Part) -> None:
        """Show a page of the plan."""
        self.go("plan")
        assert self.plan is not None
        self.plan.go(part)

    def open_plan_for(self, signs: tuple[ScaleId, ...]) -> None:
        """Show the cards that these signs open; where there are none, the plan."""

        def show(cards: tuple[IfThen, ...]) -> None:
            self.open_plan(Part.CARDS if cards else Part.OVERVIEW)
            assert self.plan is not None
            self.plan.point_out(tuple(card.id for card in cards))

        self.tools.db.run(
            lambda: self.journal.plan.get().cards_for(signs),
            owner=self.window,
            done=show,
            refused=lambda error: self.window.notices.say(explain(error).short),
        )

    def open_programme(self, tab: Tab) -> None:
        """Show a part of the programme."""
        self.go("programme")
        assert self.programme is not None
        self.programme.go(tab)

    def show_entry(self, entry_id: EntryId) -> None:
        """Show an entry in the journal."""
        self.go("journal")
        assert self.timeline is not None
        self.timeline.show_entry(entry_id)

    def today(self) -> date:
        """The day that counts now, by the end of the day that the person chose."""
        local = self.tools.clock.now().astimezone(zone_named(self.tools.clock.zone()))
        return counting_day(local, self._day_ends)

    def talk_about(self, session: SessionId) -> None:
        """Show what is to be talked about in a session."""
        self.go("share")
        assert self.talk is not None
        self.talk(session)

    def open_share(self, tab: ShareTab) -> None:
        """Show a part of Share."""
        self.go("share")
        assert self.share_part is not None
        self.share_part(tab)

    def find(self) -> None:
        """Show the journal with the cursor in the search."""
        self.go("journal")
        assert self.timeline is not None
        self.timeline.search()

    def names(self) -> Names:
        """What scales and words are called; runs on the journal's thread."""
        return Names(
            scales={scale.id: scale for scale in self.journal.scales.all()},
            choices={choice.id: choice for choice in self.journal.choices.all()},
        )
