"""Keeps the card inside the lock, and outside where the person says so."""

from collections.abc import Callable
from dataclasses import dataclass

from journal_app.domain.errors import JournalError
from journal_app.domain.locked_card import LockedCard
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.plan.card.page import CardPage
from journal_app.ui.unsaved.pending_edit import PendingEdit
from journal_app.usecases.read_plan import PlanNow


@dataclass(frozen=True, slots=True)
class CardActions:
    """Where the card is kept, inside and outside the lock."""

    save: Callable[[LockedCard], None]
    outside: Callable[[], LockedCard | None]
    show_outside: Callable[[LockedCard | None], None]


class CardPresenter:
    """What is shown outside follows what is written, once the person has said so."""

    def __init__(self, page: CardPage, jobs: Jobs, actions: CardActions, notices: Notices) -> None:
        self._page, self._actions, self._notices = page, actions, notices
        self._card = LockedCard()
        self.edit = PendingEdit(jobs, self._refuse)
        page.changed.connect(self._change)
        page.shown_outside.connect(self._show_outside)

    def show(self, now: PlanNow) -> None:
        """Show the card, unless it is being written."""
        if not self.edit.waiting:
            self._card = now.card
            self._page.show_card(now.card, outside=self._actions.outside() is not None)

    def follow(self, now: PlanNow) -> None:
        """Have what is shown outside say what stands inside, once it was kept."""
        outside = self._actions.outside()
        if outside is not None and outside != now.card and not self.edit.waiting:
            self._actions.show_outside(None if now.card.empty else now.card)

    def _change(self, texts: dict[str, str]) -> None:
        try:
            card = self._card = LockedCard(**texts)
        except JournalError as error:
            self._refuse(error)
            return
        self.edit.put(lambda: self._actions.save(card))

    def _show_outside(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        if shown and self._card.empty:
            self._page.show_outside(outside=False)
            self._notices.say(tr("There is nothing on the card yet."))
            return
        self._actions.show_outside(self._card if shown else None)
        self._notices.say(
            tr("The card is shown without the passphrase now.")
            if shown
            else tr("The card is inside the lock only.")
        )

    def _refuse(self, error: JournalError) -> None:
        self._notices.say(explain(error).short)
