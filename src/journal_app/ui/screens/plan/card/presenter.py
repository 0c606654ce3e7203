"""Keeps the card inside the lock, and outside where the person says so."""

from dataclasses import replace

from journal_app.domain.errors import JournalError
from journal_app.domain.locked_card import LockedCard
from journal_app.translation import tr
from journal_app.ui.device import Device
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.plan.card.page import CardPage
from journal_app.ui.unsaved.pending_edit import PendingEdit
from journal_app.usecases.plan_ports import PlanSheet
from journal_app.usecases.read_plan import PlanNow


class CardPresenter:
    """What is shown outside follows what is written, once the person has said so."""

    def __init__(
        self, page: CardPage, context: ScreenContext, sheet: PlanSheet[LockedCard], device: Device
    ) -> None:
        self._page, self._context = page, context
        self._sheet, self._device = sheet, device
        self._card = LockedCard()
        self.edit = PendingEdit(context.jobs, context.refuse)
        page.changed.connect(self._change)
        page.shown_outside.connect(self._show_outside)

    def show(self, now: PlanNow) -> None:
        """Show the card, unless it is being written."""
        if not self.edit.waiting:
            self._card = now.card
            self._page.show_card(now.card, outside=self._outside() is not None)

    def follow(self, now: PlanNow) -> None:
        """Have what is shown outside say what stands inside, once it was kept."""
        outside = self._outside()
        if outside is not None and outside != now.card and not self.edit.waiting:
            self._put_outside(None if now.card.empty else now.card)

    def _change(self, texts: dict[str, str]) -> None:
        try:
            card = self._card = LockedCard(**texts)
        except JournalError as error:
            self._context.refuse(error)
            return
        self.edit.put(lambda: self._sheet.save(card))

    def _show_outside(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        if shown and self._card.empty:
            self._page.show_outside(outside=False)
            self._context.notices.say(tr("There is nothing on the card yet."))
            return
        self._put_outside(self._card if shown else None)
        self._context.notices.say(
            tr("The card is shown without the passphrase now.")
            if shown
            else tr("The card is inside the lock only.")
        )

    def _outside(self) -> LockedCard | None:
        return self._device.choices().card

    def _put_outside(self, card: LockedCard | None) -> None:
        self._device.change(replace(self._device.choices(), card=card))
