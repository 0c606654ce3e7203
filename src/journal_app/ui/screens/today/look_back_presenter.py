"""Asks how a situation went, and keeps the answer while it is given."""

from dataclasses import replace

from journal_app.domain.errors import JournalError
from journal_app.domain.plan.risk_situation import LookBack, RiskSituation
from journal_app.translation import tr
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.today.look_back import LookBackCard
from journal_app.ui.unsaved.pending_edit import PendingEdit
from journal_app.usecases.ask_look_back import AskLookBack


class LookBackPresenter:
    """One situation at a time; the one that is being answered stays until it is done."""

    def __init__(self, card: LookBackCard, context: ScreenContext, asking: AskLookBack) -> None:
        self._card, self._context, self._asking = card, context, asking
        self._asked: RiskSituation | None = None
        self._begun = False
        self.edit = PendingEdit(context.jobs, context.refuse)
        card.changed.connect(self._change)
        card.done.connect(self._done)
        card.not_asked_again.connect(self._never)

    def reload(self) -> None:
        """Ask about what is to be asked, unless something is being answered."""
        self._context.jobs.run(
            self._asking.read, owner=self._card, done=self._ask, refused=self._context.refuse
        )

    def _ask(self, situation: RiskSituation | None) -> None:
        if not self._begun and situation != self._asked:
            self._asked = situation
            self._card.ask(situation)

    def _change(self) -> None:
        situation = self._asked
        if situation is None:
            return
        self._begun = True
        try:
            back = self._card.said(self._context.clock.today())
        except JournalError as error:
            self._context.refuse(error)
            return
        answered = replace(situation, look_back=back)
        self.edit.put(lambda: self._asking.save(answered))

    def _done(self) -> None:
        """What was answered is kept; without an answer it is asked no more."""
        if self._begun:
            self.edit.keep_now()
            self._next()
            self._context.notices.say(tr("Saved. It stands with your situations in My plan."))
        else:
            self._never()

    def _never(self) -> None:
        situation = self._asked
        if situation is None:
            return
        silent = replace(situation, look_back=LookBack(self._context.clock.today()))

        self._settle(silent)
        self._say_never(situation, silent)

    def _say_never(self, situation: RiskSituation, silent: RiskSituation) -> None:
        def again() -> None:
            self._settle(silent)
            self._say_never(situation, silent)

        self._context.notices.undoable(
            tr("It is not asked again."),
            tr("leaving a question out"),
            lambda: self._settle(situation),
            again,
        )

    def _next(self) -> None:
        self._begun, self._asked = False, None
        self._card.ask(None)
        self.reload()

    def _settle(self, situation: RiskSituation) -> None:
        """Keep a situation so, whatever was about to be kept."""
        self.edit.put(lambda: self._asking.save(situation))
        self.edit.keep_now()
        self._next()
