"""First run: five short steps, each but the passphrase as easy to leave for later as to do."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.first_run.state import FirstRunState, FirstRunStep
from journal_app.ui.screens.first_run.steps.country import CountryPage
from journal_app.ui.screens.first_run.steps.passphrase import PassphrasePage
from journal_app.ui.screens.first_run.steps.step import StepPage
from journal_app.ui.screens.first_run.steps.track import TrackPage
from journal_app.ui.screens.first_run.steps.welcome import WelcomePage
from journal_app.ui.screens.first_run.steps.words import WordsPage
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.tab_order import tab_as_laid_out


class FirstRunView(QWidget):
    """The five steps in one place, each a page of its own."""

    next_requested = Signal()
    later_requested = Signal()
    back_requested = Signal()
    help_requested = Signal()
    answers_changed = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.welcome, self.passphrase, self.words = WelcomePage(), PassphrasePage(), WordsPage()
        self._country, self._track = CountryPage(), TrackPage()
        self._pages: Mapping[FirstRunStep, StepPage] = {
            FirstRunStep.WELCOME: self.welcome,
            FirstRunStep.PASSPHRASE: self.passphrase,
            FirstRunStep.WORDS: self.words,
            FirstRunStep.COUNTRY: self._country,
            FirstRunStep.TRACK: self._track,
        }
        self._steps = QStackedWidget()
        self._place = label("", "small")
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._help = button(tr("&Help now"), "help", icons.icon("help", warm=True))
        self._lay_out()
        for page in self._pages.values():
            page.next_requested.connect(self.next_requested)
            page.later_requested.connect(self.later_requested)
            page.back_requested.connect(self.back_requested)
        self._help.clicked.connect(self.help_requested)
        self._country.changed.connect(self.answers_changed)

    @property
    def passphrases(self) -> tuple[str, str]:
        """The passphrase, and the same again."""
        return self.passphrase.passphrases

    def type_passphrase(self, passphrase: str) -> None:
        """Put the same passphrase into both fields."""
        self.passphrase.type_passphrase(passphrase)

    def focus_first(self) -> None:
        """Put the cursor where the step begins."""
        self._page.begin()

    @property
    def at_words(self) -> bool:
        """Whether the recovery words are shown, or typed back."""
        return self._steps.currentIndex() == FirstRunStep.WORDS

    @property
    def country(self) -> str | None:
        """The country chosen, or None."""
        return self._country.country

    @property
    def signs(self) -> tuple[str, ...]:
        """The example signs picked."""
        return self._track.signs

    def show_state(self, state: FirstRunState) -> None:
        """Show a step; the cursor goes to its beginning when it is another one than before."""
        other = self._steps.currentIndex() != state.step
        self._place.setText(tr("Step {n} of {all}").format(n=state.step + 1, all=len(FirstRunStep)))
        self._busy.setVisible(state.working)
        self._pages[state.step].show_state(state)
        if other:
            self._steps.setCurrentIndex(state.step)
            self._page.begin()
        tab_as_laid_out(self)

    @property
    def _page(self) -> StepPage:
        return self._pages[FirstRunStep(self._steps.currentIndex())]

    def _lay_out(self) -> None:
        for page in self._pages.values():
            self._steps.addWidget(page)
        top = QHBoxLayout()
        top.setContentsMargins(24, 12, 16, 0)
        top.addWidget(self._place, 1)
        top.addWidget(self._help)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._steps, 1)
        whole.addWidget(self._busy)
