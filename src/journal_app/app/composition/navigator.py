"""The ways between the screens of an open journal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from journal_app.domain.check_in import CheckInSize
from journal_app.domain.entry import EntryKind, kind_of
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.ui.refusal_words import explain
from journal_app.ui.router import HELP
from journal_app.ui.screens.entry_form.blank import blank
from journal_app.ui.screens.plan.state import PlanPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from journal_app.app.composition.screens import Screens
    from journal_app.domain.entry import Body, Entry
    from journal_app.domain.ids import EntryId, QuestionnaireId, ScaleId, SessionId
    from journal_app.domain.plan.if_then import IfThen
    from journal_app.domain.questionnaire.filled import KeptForm
    from journal_app.domain.sharing.shared_copy import Paperwork
    from journal_app.ui.draft_registry import DraftRegistry
    from journal_app.ui.jobs import Jobs
    from journal_app.ui.router import Router
    from journal_app.ui.screen import Screen
    from journal_app.ui.screens.programme.state import ProgrammeTab
    from journal_app.ui.screens.settings.state import Setting
    from journal_app.ui.screens.share.state import ShareTab
    from journal_app.ui.screens.tracking.state import TrackingPart
    from journal_app.ui.screens.trends.state import TrendsTab
    from journal_app.ui.window import Window
    from journal_app.usecases.add_questionnaire import Unasked
    from journal_app.usecases.find_drafts import Unfinished
    from journal_app.usecases.plan_ports import PlanBook

_LISTS = frozenset({"questionnaires", "questionnaire-results"})
"""Screens a questionnaire is opened from and led back to."""


class ScreenNavigator:
    """Goes from screen to screen, each built when it is first gone to (fits ``Navigator``)."""

    def __init__(
        self,
        window: Window,
        router: Router,
        screens: Screens,
        drafts: DraftRegistry,
        cards: CardsOfSigns,
    ) -> None:
        self._window, self._router, self._screens = window, router, screens
        self._drafts, self._cards = drafts, cards
        self._form_title = self._filled_from = ""
        self._help_over = self._numbers_over = self._guide_over = ""

    @property
    def current(self) -> str:
        """The name of the screen that is shown."""
        return self._window.current

    def go(self, name: str) -> None:
        """Leave what is being written with its draft kept, then show a screen."""
        if self.current in self._drafts:
            self._drafts[self.current].keep_draft()
        self._router.go(name)

    def _to(self, screen: Screen[QWidget, object]) -> None:
        self.go(screen.name)

    def back(self) -> None:
        """Show the screen of the navigation that was shown before."""
        self._router.back()

    # writing

    def write(self, kind: EntryKind, size: CheckInSize = CheckInSize.STANDARD) -> None:
        """Open an empty form."""
        self.write_from(blank(kind, size))

    def write_from(self, begun: Body) -> None:
        """Open a form for a new entry in which something is answered already."""
        self._to_form(kind_of(begun))
        self._screens.form.presenter.begin(begun)

    def edit(self, entry: Entry) -> None:
        """Open an entry in the form."""
        self._to_form(entry.kind)
        self._screens.form.presenter.edit(entry)

    def _to_form(self, kind: EntryKind) -> None:
        """Show the form under the name of what is written in it."""
        self._drafts.keep_drafts()
        self._form_title = kind_words(kind)
        self._router.go(self._screens.form.name, self._form_title)

    def begin_entry(self, kind: EntryKind, size: CheckInSize = CheckInSize.STANDARD) -> None:
        """Begin to write something down; a lapse begins with safety."""
        if kind is EntryKind.LAPSE:
            self.after_lapse()
        else:
            self.write(kind, size)

    def go_on(self, draft: Unfinished) -> None:
        """Open the form in which something was begun."""
        if draft.edited is None:
            self.write(draft.kind)
        else:
            self.edit(draft.edited)

    def after_lapse(self) -> None:
        """Begin the quiet way after a lapse: safety first, writing it down last."""
        self._to(self._screens.lapse)
        self._screens.lapse.presenter.begin()

    # reading

    def show_entry(self, entry_id: EntryId) -> None:
        """Show an entry in the journal."""
        self._to(self._screens.journal)
        self._screens.journal.presenter.show_entry(entry_id)

    def find(self) -> None:
        """Show the journal with the cursor in the search."""
        self._to(self._screens.journal)
        self._screens.journal.presenter.search()

    def open_plan(self, part: PlanPart) -> None:
        """Show a page of the plan."""
        self._to(self._screens.plan)
        self._screens.plan.presenter.go(part)

    def open_plan_for(self, signs: tuple[ScaleId, ...]) -> None:
        """Show the cards that these signs open; where there are none, the plan."""

        def show(cards: tuple[IfThen, ...]) -> None:
            self.open_plan(PlanPart.CARDS if cards else PlanPart.OVERVIEW)
            self._screens.plan.presenter.point_out(tuple(card.id for card in cards))

        self._cards.read(signs, show)

    def open_card(self, card: str) -> None:
        """Show one if-then card of the plan, with the cursor on it."""
        self._to(self._screens.plan)
        self._router.when_seen(partial(self._screens.plan.presenter.go_to_card, card))

    def open_trends(self, tab: TrendsTab) -> None:
        """Show a part of Trends."""
        self._to(self._screens.trends)
        self._screens.trends.presenter.go(tab)

    def open_list(self, part: TrackingPart) -> None:
        """Show one list of what is tracked."""
        self._to(self._screens.tracking)
        self._screens.tracking.presenter.show_part(part)

    def open_setting(self, setting: Setting) -> None:
        """Show Settings with the cursor on one choice; nothing is changed."""
        self._to(self._screens.settings)
        self._router.when_seen(partial(self._screens.settings.presenter.go_to, setting))

    def open_recovery_words(self) -> None:
        """Show the backups and keys with the cursor where the recovery words are asked for."""
        screen = self._screens.safe_keeping
        self._to(screen)
        self._router.when_seen(screen.built().view.ask_for_words)

    def open_programme(self, tab: ProgrammeTab) -> None:
        """Show a part of the programme."""
        self._to(self._screens.programme)
        self._screens.programme.presenter.go(tab)

    def open_share(self, tab: ShareTab) -> None:
        """Show a part of Share."""
        self._to(self._screens.share)
        self._screens.share.presenter.go(tab)

    def open_paper(self, paperwork: Paperwork) -> None:
        """Show one of the other pages of Share."""
        self._to(self._screens.share)
        self._screens.share.presenter.show_paper(paperwork)

    def talk_about(self, session: SessionId) -> None:
        """Show what is to be talked about in a session."""
        self._to(self._screens.share)
        self._screens.share.presenter.talk_about(session)

    # questionnaires

    def fill_in(self, form: QuestionnaireId) -> None:
        """Open a questionnaire; leaving it leads back to the list it was opened from."""
        if self.current != self._screens.questionnaire_marks.name:
            self._filled_from = self.current if self.current in _LISTS else ""
        self._to(self._screens.questionnaire)
        self._screens.questionnaire.presenter.begin(form)

    def leave_questionnaire(self) -> None:
        """Go back to where a questionnaire, or what is asked about one, was opened."""
        screens = self._screens
        if self.current in {screens.questionnaire.name, screens.questionnaire_marks.name}:
            if self._filled_from:
                self.go(self._filled_from)
            else:
                self.back()

    def ask_marks(self, unasked: Unasked, *, new: bool, then: Callable[[KeptForm], None]) -> None:
        """Ask which questions of a questionnaire are about not being safe."""
        if new:
            self._filled_from = self._screens.questionnaires.name
        self._to(self._screens.questionnaire_marks)
        self._screens.questionnaire_marks.presenter.ask(unasked, new=new, then=then)

    def show_results(self, form: QuestionnaireId) -> None:
        """Show one questionnaire."""
        self._to(self._screens.questionnaire_results)
        self._screens.questionnaire_results.presenter.open(form)

    # help

    def open_guide(self, page: str = "") -> None:
        """Show the guide: a page of it, or where somebody was in it."""
        guide = self._screens.guide
        over_itself = self.current in HELP and self._help_over == guide.name
        if self.current != guide.name and not over_itself:
            self._guide_over = self.current
        self._to(guide)
        guide.presenter.open(page)
        if page:
            guide.built().view.open_page()

    def leave_guide(self) -> None:
        """Go back to what was shown, or being written, before the guide was opened."""
        over = self._guide_over
        self._router.go(over, self._form_title if over == self._screens.form.name else "")

    def help_now(self, *, after_unsafe: bool = False, steps: tuple[str, ...] = ()) -> None:
        """Show what helps, over whatever is shown: tools and numbers, or numbers alone."""
        if after_unsafe or self._router.holding:
            self.show_numbers(after_unsafe=after_unsafe, steps=steps)
            return
        self._note_over()
        self._to(self._screens.help_now)
        self._screens.help_now.presenter.open()

    def show_numbers(self, *, after_unsafe: bool = False, steps: tuple[str, ...] = ()) -> None:
        """Show every number of the country, and what to do where somebody is in danger."""
        self._note_over()
        self._to(self._screens.safety)
        self._screens.safety.presenter.open(after_unsafe=after_unsafe, steps=steps)

    def leave_numbers(self) -> None:
        """Go back to the way through Help now, where one is being gone, or to what was before."""
        if self._numbers_over == self._screens.help_now.name:
            self._to(self._screens.help_now)
        else:
            self.leave_help()

    def _note_over(self) -> None:
        if self.current not in HELP:
            self._help_over = self.current
        self._numbers_over = self.current

    def leave_help(self) -> None:
        """Go back to what was being written, as it was left, or to the screen before."""
        over = self._help_over
        if over in {self._screens.lapse.name, self._screens.guide.name}:
            self._router.go(over)
        elif over in self._drafts and self._drafts[over].writing:
            self._router.go(over, self._form_title if over == self._screens.form.name else "")
        else:
            self._router.back()


class CardsOfSigns:
    """Reads the if-then cards that signs open."""

    def __init__(self, jobs: Jobs, plan: PlanBook, window: Window) -> None:
        self._jobs, self._plan, self._window = jobs, plan, window

    def read(self, signs: tuple[ScaleId, ...], done: Callable[[tuple[IfThen, ...]], None]) -> None:
        """Read them on the journal's thread."""
        self._jobs.run(
            lambda: self._plan.get().cards_for(signs),
            owner=self._window,
            done=done,
            refused=lambda error: self._window.notices.say(explain(error).short),
        )
