"""Leads through the first run and makes the journal."""

import random
from dataclasses import dataclass, replace
from typing import Generic

from journal_app.domain.errors import JournalError
from journal_app.domain.scale import Scale
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.journal_access import BeforeFirstJournal, J, JournalAccess
from journal_app.ui.passphrases import Passphrases
from journal_app.ui.place import PlaceNotes
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.first_run.state import FirstRunState, FirstRunStep, Strength
from journal_app.ui.screens.first_run.view import FirstRunView

ASKED = 4


@dataclass(frozen=True, slots=True)
class FirstRunOffers:
    """What there is to choose from."""

    countries: tuple[str, ...]
    country: str | None
    signs: tuple[Scale, ...]
    passphrases: Passphrases
    """Rates what is typed."""
    languages: tuple[str, ...] = ()
    """Those the program can speak."""


class FirstRunPresenter(Generic[J]):
    """One step after the other."""

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
            countries=offers.countries, country=offers.country, signs=offers.signs
        )
        self._made: J | None = None
        view.next_requested.connect(self._next)
        view.back_requested.connect(self._back)
        view.help_requested.connect(around.show_help)
        view.passphrase_typed.connect(self._rate)
        view.answers_changed.connect(lambda: view.refresh_next(self._state))
        view.move_in_requested.connect(around.show_move_in)
        view.language_chosen.connect(around.choose_language)
        view.offer_languages(offers.languages)
        view.sheet_requested.connect(lambda: around.save_sheet(self._state.words))
        view.show_state(self._state, afresh=True)
        jobs.run(around.place, owner=view, done=self._show_place)

    def _show_place(self, notes: PlaceNotes) -> None:
        self._show(replace(self._state, folder_notes=notes), afresh=False)

    def _next(self) -> None:
        if self._state.working:
            return
        match self._state.step:
            case FirstRunStep.WELCOME:
                self._go(FirstRunStep.PASSPHRASE if self._made is None else FirstRunStep.COUNTRY)
            case FirstRunStep.PASSPHRASE:
                self._make()
            case FirstRunStep.WORDS:
                self._check_words()
            case FirstRunStep.COUNTRY:
                self._take_country()
                self._go(FirstRunStep.TRACK)
            case FirstRunStep.TRACK:
                self._finish()

    def _take_country(self) -> None:
        chosen = self._view.country
        if chosen is not None:
            self._around.choose_country(chosen)
            self._state = replace(self._state, country=chosen)

    def _back(self) -> None:
        if self._state.step is FirstRunStep.PASSPHRASE:
            self._go(FirstRunStep.WELCOME)
        elif self._state.step is FirstRunStep.TRACK:
            self._go(FirstRunStep.COUNTRY)
        elif self._state.step is FirstRunStep.COUNTRY:
            self._take_country()
            self._show(replace(self._state, step=FirstRunStep.WORDS, problem=""), afresh=False)

    def _go(self, step: FirstRunStep) -> None:
        self._show(replace(self._state, step=step, problem="", working=False), afresh=True)

    def _rate(self, passphrase: str) -> None:
        self._jobs.run(
            lambda: self._passphrases.strength(passphrase), owner=self._view, done=self._rated
        )

    def _rated(self, strength: Strength) -> None:
        if strength.length == len(self._view.passphrases[0]):
            self._show(replace(self._state, strength=strength), afresh=False)

    def _make(self) -> None:
        passphrase, again = self._view.passphrases
        if passphrase != again:
            self._say(tr("The two passphrases differ."))
            return
        self._show(replace(self._state, working=True, problem=""), afresh=False)

        def make() -> tuple[J, tuple[str, ...]]:
            journal = self._access.create(passphrase)
            return journal, self._access.words(journal)

        self._jobs.run(
            make,
            owner=self._view,
            done=self._has_made,
            refused=self._refuse,
        )

    def _has_made(self, made: tuple[J, tuple[str, ...]]) -> None:
        self._made, words = made
        asked = tuple(sorted(random.SystemRandom().sample(range(1, len(words) + 1), ASKED)))
        self._state = replace(self._state, words=words, asked=asked)
        self._go(FirstRunStep.WORDS)

    def _check_words(self) -> None:
        typed = self._view.words_back
        right = tuple(self._state.words[place - 1] for place in self._state.asked)
        wrong = [
            place
            for place, given, word in zip(self._state.asked, typed, right, strict=True)
            if given != word
        ]
        if any(typed) and wrong:
            places = ", ".join(str(place) for place in wrong)
            self._say(
                tr("Not the same: word {places}. Look at your paper again.").format(places=places)
            )
        else:
            self._go(FirstRunStep.COUNTRY)

    def _finish(self) -> None:
        made = self._made
        if made is None:
            return
        signs = self._view.signs
        self._show(replace(self._state, working=True), afresh=False)
        self._jobs.run(
            lambda: self._access.keep_signs(made, signs),
            owner=self._view,
            done=lambda _: self._around.adopt(made),
            refused=self._refuse,
        )

    def _refuse(self, error: JournalError) -> None:
        self._say(explain(error).short)

    def _say(self, problem: str) -> None:
        self._show(replace(self._state, problem=problem, working=False), afresh=False)

    def _show(self, state: FirstRunState, *, afresh: bool) -> None:
        self._state = state
        self._view.show_state(state, afresh=afresh)
