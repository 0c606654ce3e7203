"""The first step: what the program is, and what it is not."""

from PySide6.QtCore import Qt, Signal

from journal_app.translation import tr
from journal_app.ui.screens.first_run.state import FirstRunState
from journal_app.ui.screens.first_run.steps.step import StepPage
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.language_choice import LanguageChoice


class WelcomePage(StepPage):
    """Nothing is asked but the language."""

    move_in_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            tr("A journal of your own"),
            tr(
                "Even Keel keeps what you write down, shows you your own warning signs, and "
                "prints a short page for your therapist when you want one."
            ),
            tr(
                "Nobody is watching. Everything stays on this computer, encrypted with your "
                "passphrase. The program has no internet part at all."
            ),
            tr(
                "It is a planning aid used alongside a programme. It does not diagnose, treat, "
                "predict, monitor or call anyone. For help from a person there is a button at "
                "the top of every screen."
            ),
        )
        self._languages = LanguageChoice()
        self._move_in = button(tr("I have a backup from another computer"), "quiet")
        self.column.insertWidget(0, self._languages, 0, Qt.AlignmentFlag.AlignLeft)
        self.foot.addWidget(self._move_in)
        self.later.hide()
        self.back.hide()
        self.say_next(tr("&Begin"))
        self._languages.chosen.connect(self.language_chosen)
        self._move_in.clicked.connect(self.move_in_requested)

    def offer_languages(self, languages: tuple[str, ...]) -> None:
        """Offer these beside the one that is spoken now."""
        self._languages.offer(languages)

    def show_state(self, state: FirstRunState) -> None:
        """Both begin anew, which a journal that was just made does not allow."""
        super().show_state(state)
        self._move_in.setVisible(not state.made)
        self._languages.setEnabled(not state.made)
