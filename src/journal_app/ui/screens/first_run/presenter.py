"""Leads through the first run and makes the journal."""

import random
from dataclasses import dataclass, replace
from typing import Generic

from journal_app.domain.crisis_line import CrisisLine
from journal_app.domain.errors import JournalError
from journal_app.domain.scale import Scale
from journal_app.domain.vault_errors import PassphraseTooShortError
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.journal_access import BeforeFirstJournal, J, JournalAccess
from journal_app.ui.passphrases import Passphrases
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.first_run.state import FirstRunState, FirstRunStep, Spot, Strength
from journal_app.ui.screens.first_run.typed_words import TypedWords
from journal_app.ui.screens.first_run.view import FirstRunView

ASKED = 4


@dataclass(frozen=True, slots=True)
class FirstRunOffers:
    """What there is to choose from."""

    lines: tuple[CrisisLine, ...]
    """The lines of help of every country."""
    country: str | None
    likely: str | None
    """Where this computer probably stands."""
    signs: tuple[Scale, ...]
    passphrases: Passphrases
    """Rates what is typed."""
    languages: tuple[str, ...] = ()
    """Those the program can speak."""


class FirstRunPresenter(Generic[J]):
    """One step after the other, and back again; nothing typed is lost on the way."""

    def __init__(
        self,
        view: FirstRunView,
        jobs: Jobs,
        access: JournalAccess[J],
        around: BeforeFirstJournal[J],
        offers: FirstRunOffers,
    ) -> None:
        self._view, self._jobs, self._access, self._around = view, jobs, access, around
        self._passphrases = offers.passphrases
        self._state = FirstRunState(
            lines=offers.lines, country=offers.country, likely=offers.likely, signs=offers.signs
        )
        self._made: J | None = None
        self._typed = TypedWords(view.words.back_typing)
        self._wire()
        view.welcome.offer_languages(offers.languages)
        view.show_state(self._state)
        jobs.run(around.place, owner=view, done=lambda notes: self._show(folder_notes=notes))

    def _wire(self) -> None:
        view, around = self._view, self._around
        view.next_requested.connect(self._next)
        view.later_requested.connect(self._later)
        view.back_requested.connect(self._back)
        view.help_requested.connect(around.show_help)
        view.answers_changed.connect(lambda: self._show(problem=""))
        view.passphrase.typed.connect(self._rate)
        view.welcome.move_in_requested.connect(around.show_move_in)
        view.welcome.language_chosen.connect(around.choose_language)
        view.words.sheet_requested.connect(lambda: around.save_sheet(self._state.words))
        view.words.show_requested.connect(lambda: self._show(typing_back=False, problem=""))
        self._typed.changed.connect(self._mark_words)

    def _next(self) -> None:
        if self._state.working:
            return
        match self._state.step:
            case FirstRunStep.WELCOME:
                self._go(FirstRunStep.PASSPHRASE)
            case FirstRunStep.PASSPHRASE:
                self._take_passphrase()
            case FirstRunStep.WORDS:
                self._check_words()
            case FirstRunStep.COUNTRY:
                self._take_country()
            case FirstRunStep.TRACK if self._view.signs:
                self._finish()
            case FirstRunStep.TRACK:
                self._say(tr("Nothing is picked yet. Pick one or two, or press Later."), Spot.SIGNS)

    def _later(self) -> None:
        """Leave this for another day; Today says quietly what is missing."""
        if self._state.working:
            return
        match self._state.step:
            case FirstRunStep.WORDS:
                self._go(FirstRunStep.COUNTRY)
            case FirstRunStep.COUNTRY:
                self._go(FirstRunStep.TRACK)
            case FirstRunStep.TRACK:
                self._finish()
            case _:
                pass

    def _back(self) -> None:
        state = self._state
        if state.working or state.step is FirstRunStep.WELCOME:
            return
        if state.step is FirstRunStep.WORDS and state.typing_back:
            self._show(typing_back=False, problem="")
        else:
            self._go(FirstRunStep(state.step - 1))

    def _go(self, step: FirstRunStep) -> None:
        """Words that were left are out of sight when the person comes back to them."""
        seen = self._state.step > FirstRunStep.WORDS
        typing = self._state.typing_back or (seen and step is FirstRunStep.WORDS)
        self._show(step=step, problem="", working=False, typing_back=typing)

    def _rate(self, passphrase: str) -> None:
        self._show(problem="")
        self._jobs.run(
            lambda: self._passphrases.strength(passphrase), owner=self._view, done=self._rated
        )

    def _rated(self, strength: Strength) -> None:
        if strength.length == len(self._view.passphrases[0]):
            self._show(strength=strength)

    def _take_passphrase(self) -> None:
        passphrase, again = self._view.passphrases
        made = self._made
        self._show(problem="")
        if made is not None and not (passphrase or again):
            self._go(FirstRunStep.WORDS)
        elif passphrase != again:
            self._say(tr("The two passphrases differ."), Spot.AGAIN)
        elif made is None:
            self._make(passphrase)
        else:
            self._show(working=True)
            self._jobs.run(
                lambda: self._access.change_passphrase(made, passphrase),
                owner=self._view,
                done=lambda _: self._has_passphrase(),
                refused=self._refuse,
            )

    def _make(self, passphrase: str) -> None:
        self._show(working=True)

        def make() -> tuple[J, tuple[str, ...]]:
            journal = self._access.create(passphrase)
            return journal, self._access.words(journal)

        self._jobs.run(make, owner=self._view, done=self._has_made, refused=self._refuse)

    def _has_made(self, made: tuple[J, tuple[str, ...]]) -> None:
        self._made, words = made
        asked = tuple(sorted(random.SystemRandom().sample(range(1, len(words) + 1), ASKED)))
        self._state = replace(self._state, words=words, asked=asked, made=True)
        self._typed.know(words, asked)
        self._has_passphrase()

    def _has_passphrase(self) -> None:
        self._view.passphrase.forget()
        self._go(FirstRunStep.WORDS)

    def _mark_words(self) -> None:
        self._show(right=self._typed.right, wrong=self._typed.wrong)

    def _check_words(self) -> None:
        made = self._made
        if not self._state.typing_back:
            self._show(typing_back=True, problem="")
            return
        self._typed.check_all()
        if not self._state.all_right:
            self._view.words.back_typing.lead_to_wrong()
        elif made is not None:
            self._jobs.run(
                lambda: self._access.note_words_written(made),
                owner=self._view,
                done=lambda _: self._go(FirstRunStep.COUNTRY),
                refused=self._refuse,
            )

    def _take_country(self) -> None:
        chosen = self._view.country
        self._show(problem="")
        if chosen is None:
            self._say(tr("No country is chosen yet. Choose one, or press Later."), Spot.COUNTRY)
        else:
            self._around.choose_country(chosen)
            self._state = replace(self._state, country=chosen)
            self._go(FirstRunStep.TRACK)

    def _finish(self) -> None:
        made = self._made
        if made is None:
            return
        signs = self._view.signs
        self._show(working=True, problem="")
        self._jobs.run(
            lambda: self._access.keep_signs(made, signs),
            owner=self._view,
            done=lambda _: self._around.adopt(made),
            refused=self._refuse,
        )

    def _refuse(self, error: JournalError) -> None:
        short = isinstance(error, PassphraseTooShortError)
        self._say(explain(error).short, Spot.PASSPHRASE if short else Spot.STEP)

    def _say(self, problem: str, spot: Spot) -> None:
        self._show(problem=problem, spot=spot, working=False)

    def _show(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._view.show_state(self._state)
