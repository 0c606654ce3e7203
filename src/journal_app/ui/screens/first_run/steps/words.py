"""The third step: the recovery words, and four of them typed back from paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.first_run.state import FirstRunState
from journal_app.ui.screens.first_run.steps.step import StepPage
from journal_app.ui.screens.first_run.steps.words_back import WordsBack
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.word_columns import WordColumns


class WordsPage(StepPage):
    """The words, or the fields in which some of them are typed back: never both."""

    sheet_requested = Signal()
    show_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Your 24 recovery words"))
        self._shown: tuple[str, ...] = ()
        self._said: QLabel = label("", "words")
        self._words = WordColumns()
        self._sheet = button(tr("Save them as a page to print…"), "quiet")
        self._again = button(tr("Show the &words again"), "")
        self.back_typing = WordsBack()
        left = Qt.AlignmentFlag.AlignLeft
        self.column.addWidget(self._said)
        self.column.addWidget(self._words)
        self.column.addWidget(self._sheet, 0, left)
        self.column.addWidget(self.back_typing)
        self.column.addWidget(self._again, 0, left)
        self._sheet.clicked.connect(self.sheet_requested)
        self._again.clicked.connect(self.show_requested)
        self.back_typing.done.connect(self.next_requested)
        self._typing = False

    @property
    def first(self) -> QWidget:
        """The first word to type, or the way there."""
        return self.back_typing.first if self._typing else self.next

    def show_state(self, state: FirstRunState) -> None:
        """Show the words, or how the typing stands."""
        super().show_state(state)
        typing, self._typing = self._typing, state.typing_back
        if state.words != self._shown:
            self._shown = state.words
            self._words.show_words(state.words)
            self.back_typing.ask(state.asked)
        self._said.setText(_typing_words() if state.typing_back else _reading_words())
        for part in (self._words, self._sheet):
            part.setHidden(state.typing_back)
        self.back_typing.setVisible(state.typing_back)
        self._again.setVisible(state.typing_back)
        self.say_next(self._next_words(state))
        self.back_typing.show_marks(state.right, state.wrong)
        if typing is not self._typing:
            self.begin()

    def _next_words(self, state: FirstRunState) -> str:
        if not state.typing_back:
            return tr("I &wrote them down: type four back")
        return tr("&Next") if state.all_right else tr("&Check them")


def _reading_words() -> str:
    return tr(
        "If you forget the passphrase, these words open the journal; nothing else does. "
        "Write them on paper now and keep the paper where nobody else looks. "
        "Later you can see them again in Settings, with your passphrase."
    )


def _typing_words() -> str:
    return tr("The words are out of sight now. Type these four from your paper, to be sure.")
