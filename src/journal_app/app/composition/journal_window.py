"""The window of an open journal: its screens, what is typed in them, and what it hears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal_app.app.composition.commands import Commands
from journal_app.ui.router import HELP
from journal_app.usecases.empty_bin import EmptyBin
from journal_app.usecases.find_drafts import FindDrafts
from journal_app.usecases.ports import Changed
from journal_app.usecases.return_to_draft import ReturnToDraft

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal_app.app.composition.composition import Composition
    from journal_app.app.composition.screens import Screens
    from journal_app.ui.jobs import Refused
    from journal_app.ui.router import Router
    from journal_app.usecases.find_drafts import Unfinished


class _ChangeSignal(QObject):
    """Brings the word of a change from the journal's thread to the GUI thread."""

    changed = Signal(object)


class JournalWindow:
    """What the program around it asks of an open journal's window."""

    def __init__(self, composition: Composition, router: Router, screens: Screens) -> None:
        self.composition, self.router, self.screens = composition, router, screens
        self.navigator = composition.navigator
        self._journal, self._jobs = composition.journal, composition.services.db
        self._commands = Commands(composition, screens)
        self._heard = _ChangeSignal()
        self._heard.changed.connect(router.hear)

    def listen(self) -> None:
        """Hear of changes; runs on the journal's thread."""
        self._journal.listen(self._hear)
        self._read_day_ends()

    def _hear(self, kind: Changed) -> None:
        if kind is Changed.PREFERENCES:
            self._read_day_ends()
        self._heard.changed.emit(kind)

    def _read_day_ends(self) -> None:
        self.composition.clock.day_ends = self._journal.preferences.get().day_ends

    def tell_written(self, heard: Callable[[], None]) -> None:
        """Have somebody outside hear that an entry was written, on the GUI thread."""

        def hear(kind: Changed) -> None:
            if kind is Changed.ENTRIES:
                heard()

        self._heard.changed.connect(hear)

    def empty_bin(self) -> None:
        """Let go of what has been in the bin long enough."""
        self._jobs.run(
            EmptyBin(self._journal.entries, self._journal.questionnaires, self.composition.clock),
            owner=self.composition.window,
            done=lambda _: None,
            refused=self.composition.refuse,
        )

    @property
    def writing(self) -> bool:
        """Whether something is typed anywhere that was neither saved nor left."""
        return self.composition.drafts.writing

    @property
    def in_help(self) -> bool:
        """Whether numbers, a tool or what to do in danger are on the screen."""
        return self.navigator.current in HELP | {self.screens.lapse.name}

    def keep_draft(
        self, then: Callable[[], None] | None = None, refused: Refused | None = None
    ) -> None:
        """Keep what is typed anywhere, and go on when it is kept."""
        self.composition.drafts.keep_drafts(then, refused)

    def note_form(self) -> None:
        """Remember, inside the journal, in which form somebody is writing."""
        form = self.screens.form
        shown = self.navigator.current == form.name
        name = form.presenter.form_name if shown else ""
        self._jobs.run(
            lambda: self._return().remember(name),
            owner=self.composition.window,
            done=lambda _: None,
            refused=lambda _: None,  # the draft is kept; only the way back to it is longer
        )

    def return_to_form(self) -> None:
        """Open the form in which somebody was writing when the journal locked."""
        self._jobs.run(
            self._return(),
            owner=self.composition.window,
            done=self._go_on,
            refused=self.composition.refuse,
        )

    def _return(self) -> ReturnToDraft:
        drafts = self._journal.drafts
        return ReturnToDraft(
            drafts, FindDrafts(drafts, self._journal.entries), self.composition.clock
        )

    def _go_on(self, draft: Unfinished | None) -> None:
        if draft is not None and self.navigator.current == self.screens.today.name:
            self.navigator.go_on(draft)
