"""The ways from one screen to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal_app.domain.check_in import CheckInSize
    from journal_app.domain.entry import Body, Entry, EntryKind
    from journal_app.domain.ids import EntryId, QuestionnaireId, ScaleId, SessionId
    from journal_app.domain.questionnaire.filled import KeptForm
    from journal_app.domain.sharing.shared_copy import Paperwork
    from journal_app.ui.screens.plan.state import PlanPart
    from journal_app.ui.screens.programme.state import ProgrammeTab
    from journal_app.ui.screens.settings.state import Setting
    from journal_app.ui.screens.share.state import ShareTab
    from journal_app.ui.screens.tracking.state import TrackingPart
    from journal_app.ui.screens.trends.state import TrendsTab
    from journal_app.usecases.add_questionnaire import Unasked
    from journal_app.usecases.find_drafts import Unfinished


class Navigator(Protocol):
    """Shows other screens; what is being written is kept as a draft before it is left."""

    @property
    def current(self) -> str:
        """The name of the screen that is shown."""
        ...

    def go(self, name: str) -> None:
        """Show a screen."""
        ...

    def back(self) -> None:
        """Show the screen of the navigation that was shown before."""
        ...

    # writing

    def write(self, kind: EntryKind, size: CheckInSize = ...) -> None:
        """Open an empty form."""
        ...

    def write_from(self, begun: Body) -> None:
        """Open a form for a new entry in which something is answered already."""
        ...

    def edit(self, entry: Entry) -> None:
        """Open an entry in the form."""
        ...

    def begin_entry(self, kind: EntryKind, size: CheckInSize = ...) -> None:
        """Begin to write something down; a lapse begins with safety."""
        ...

    def go_on(self, draft: Unfinished) -> None:
        """Open the form in which something was begun."""
        ...

    def after_lapse(self) -> None:
        """Begin the quiet way after a lapse: safety first, writing it down last."""
        ...

    # reading

    def show_entry(self, entry_id: EntryId) -> None:
        """Show an entry in the journal."""
        ...

    def find(self) -> None:
        """Show the journal with the cursor in the search."""
        ...

    def open_plan(self, part: PlanPart) -> None:
        """Show a page of the plan."""
        ...

    def open_plan_for(self, signs: tuple[ScaleId, ...]) -> None:
        """Show the cards that these signs open; where there are none, the plan."""
        ...

    def open_card(self, card: str) -> None:
        """Show one if-then card of the plan, with the cursor on it."""
        ...

    def open_trends(self, tab: TrendsTab) -> None:
        """Show a part of Trends."""
        ...

    def open_list(self, part: TrackingPart) -> None:
        """Show one list of what is tracked."""
        ...

    def open_setting(self, setting: Setting) -> None:
        """Show Settings with the cursor on one choice; nothing is changed."""
        ...

    def open_recovery_words(self) -> None:
        """Show the backups and keys with the cursor where the recovery words are asked for."""
        ...

    def open_programme(self, tab: ProgrammeTab) -> None:
        """Show a part of the programme."""
        ...

    def open_share(self, tab: ShareTab) -> None:
        """Show a part of Share."""
        ...

    def open_paper(self, paperwork: Paperwork) -> None:
        """Show one of the other pages of Share."""
        ...

    def talk_about(self, session: SessionId) -> None:
        """Show what is to be talked about in a session."""
        ...

    # questionnaires

    def fill_in(self, form: QuestionnaireId) -> None:
        """Open a questionnaire; leaving it leads back to the list it was opened from."""
        ...

    def leave_questionnaire(self) -> None:
        """Go back to where a questionnaire, or what is asked about one, was opened."""
        ...

    def ask_marks(self, unasked: Unasked, *, new: bool, then: Callable[[KeptForm], None]) -> None:
        """Ask which questions of a questionnaire are about not being safe."""
        ...

    def show_results(self, form: QuestionnaireId) -> None:
        """Show one questionnaire: sums, settings, and every time it was filled in."""
        ...

    # help

    def open_guide(self, page: str = "") -> None:
        """Show the guide: a page of it, or where somebody was in it."""
        ...

    def leave_guide(self) -> None:
        """Go back to what was shown, or being written, before the guide was opened."""
        ...

    def help_now(self, *, after_unsafe: bool = False, steps: tuple[str, ...] = ()) -> None:
        """Show what helps, over whatever is shown: tools and numbers, or numbers alone."""
        ...

    def show_numbers(self, *, after_unsafe: bool = False, steps: tuple[str, ...] = ()) -> None:
        """Show every number of the country, and what to do where somebody is in danger."""
        ...

    def leave_numbers(self) -> None:
        """Go back to the way through Help now, or to what was shown before."""
        ...

    def leave_help(self) -> None:
        """Go back to what was being written, as it was left, or to the screen before."""
        ...
