"""The second step: the passphrase. It is the only one that cannot be left for later."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from journal_app.translation import tr
from journal_app.ui.place import UNREMARKABLE, place_words
from journal_app.ui.screens.first_run.state import FirstRunState, Spot
from journal_app.ui.screens.first_run.steps.step import StepPage
from journal_app.ui.widgets.asked_field import AskedField
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.secret_field import secret_field, show_secret
from journal_app.ui.widgets.strength_meter import StrengthMeter


class PassphrasePage(StepPage):
    """What is wrong with either field stands below it."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Choose a passphrase"))
        self._said = label("", "words")
        self._passphrase = secret_field(tr("Passphrase"))
        self._again = secret_field(tr("The same again"))
        self._fields = {
            Spot.PASSPHRASE: AskedField(self._passphrase),
            Spot.AGAIN: AskedField(self._again),
        }
        self._strength = StrengthMeter()
        self._show = QCheckBox(tr("&Show what I type"))
        self._folder_notes: QLabel = label("", "words")
        for part in (
            self._said,
            self._fields[Spot.PASSPHRASE],
            self._strength,
            self._fields[Spot.AGAIN],
            self._show,
            self._folder_notes,
        ):
            self.column.addWidget(part)
        self.later.hide()
        self._passphrase.textChanged.connect(self.typed)
        self._passphrase.returnPressed.connect(self._again.setFocus)
        self._again.returnPressed.connect(self.next_requested)
        self._show.toggled.connect(self._reveal)

    @property
    def first(self) -> QWidget:
        """The passphrase."""
        return self._passphrase

    @property
    def passphrases(self) -> tuple[str, str]:
        """The passphrase, and the same again."""
        return self._passphrase.text(), self._again.text()

    def type_passphrase(self, passphrase: str) -> None:
        """Put the same passphrase into both fields."""
        self._passphrase.setText(passphrase)
        self._again.setText(passphrase)

    def forget(self) -> None:
        """Empty both fields.

        Once the journal is made, its passphrase is not kept for coming back: whoever passes by
        could press "Show what I type" and read it. Another one has to be typed twice again.
        """
        self.type_passphrase("")
        self._show.setChecked(False)

    def show_state(self, state: FirstRunState) -> None:
        """Show how hard it is to guess, and what is wrong where it is wrong."""
        super().show_state(state)
        self._said.setText(_made_words() if state.made else _first_words())
        self.say_next(tr("&Next") if state.made else tr("&Make my journal"))
        self._strength.show_strength(state.strength)
        for spot, field in self._fields.items():
            field.say(state.problem if spot is state.spot else "")
        self._folder_notes.setText(place_words(state.folder_notes))
        self._folder_notes.setVisible(state.folder_notes != UNREMARKABLE)

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        show_secret(self._passphrase, shown=shown)
        show_secret(self._again, shown=shown)


def _first_words() -> str:
    return tr(
        "It opens your journal. Nobody can look it up or reset it for you, so choose "
        "one you will remember. You may paste it from a password manager."
    )


def _made_words() -> str:
    return tr(
        "Your journal is made, and the passphrase you typed opens it. It is not shown again. "
        "If you want another one, type it here twice; if not, just go on."
    )
