"""Passphrase and recovery words: changed, shown, made anew."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.first_run.state import Strength
from journal_app.ui.screens.safe_keeping.state import KeySpot
from journal_app.ui.widgets.asked_field import AskedField
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.secret_field import secret_field, show_secret
from journal_app.ui.widgets.strength_meter import StrengthMeter
from journal_app.ui.widgets.word_columns import WordColumns


class KeysPart(Column):
    """Everything here asks for the passphrase first."""

    passphrase_typed = Signal(str)
    suggestion_requested = Signal()
    change_requested = Signal(str, str, str)
    """The passphrase in force, the new one, and the same again."""
    words_requested = Signal(str)
    new_words_pressed = Signal()
    """Not asked yet whether that is meant."""
    new_words_requested = Signal(str)
    sheet_requested = Signal()
    done_requested = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self._current = secret_field(tr("Passphrase in force"))
        self._new = secret_field(tr("New passphrase"))
        self._again = secret_field(tr("New passphrase, again"))
        self._strength = StrengthMeter()
        self._fields = {
            KeySpot.CURRENT: AskedField(self._current),
            KeySpot.NEW: AskedField(self._new),
            KeySpot.AGAIN: AskedField(self._again),
        }
        self._shown = QCheckBox(tr("Sho&w what I type"))
        self._suggest = button(tr("Suggest six words"), "quiet")
        self._change = button(tr("Change the passphrase"), "")
        self._show_words = button(tr("Show my recovery words"), "")
        self._new_words = button(tr("Make new recovery words…"), "quiet")
        self._words_note = label("", "words")
        self._columns = WordColumns()
        self._sheet = button(tr("Save them as a page to print…"), "")
        self._done = button(tr("I have them"), "primary")
        self._lay_out()
        self._wire()

    @property
    def current(self) -> str:
        """The passphrase in force, as it was typed."""
        return self._current.text()

    @property
    def last(self) -> QWidget:
        """What stands below everything else."""
        return self._sheet

    def forget(self) -> None:
        """Empty every field."""
        for field in (self._current, self._new, self._again):
            field.clear()

    def suggest(self, passphrase: str) -> None:
        """Put a passphrase into both fields, readable."""
        self._shown.setChecked(True)
        self._new.setText(passphrase)
        self._again.setText(passphrase)

    def show_strength(self, strength: Strength | None) -> None:
        """Show how hard the new passphrase is to guess."""
        self._strength.show_strength(strength)

    def say(self, problem: str, spot: KeySpot | None) -> None:
        """Say what is wrong at the field that it is about."""
        for one, field in self._fields.items():
            field.say(problem if one is spot else "")

    def show_words(self, words: tuple[str, ...], *, new: bool) -> None:
        """Show the recovery words, or none."""
        self._columns.show_words(words)
        for part in (self._words_note, self._columns, self._sheet, self._done):
            part.setVisible(bool(words))
        self._words_note.setText(
            tr(
                "These are your new words; the earlier ones open your journal no longer. Write "
                "them down now. Then the program starts afresh."
            )
            if new
            else tr("Whoever has these words has your journal. Keep them on paper only.")
        )

    def focus_words(self) -> bool:
        """Put the cursor where words that are shown are left; False where none are."""
        shown = self._done.isVisibleTo(self)
        if shown:
            self._done.setFocus()
        return shown

    def ask_for_words(self) -> bool:
        """Put the cursor into the passphrase in force; False where it is not asked for now."""
        ready = self._current.isEnabled()
        if ready:
            self._current.setFocus()
        return ready

    def take_wishes(self, *, taken: bool) -> None:
        """Take no second wish while one is carried out, or while words are shown."""
        for field in (self._current, self._new, self._again):
            field.setEnabled(taken)
        for press in (self._change, self._show_words, self._new_words, self._suggest):
            press.setEnabled(taken)

    def _lay_out(self) -> None:
        self.column.addWidget(label(tr("Passphrase and recovery words"), "section"))
        self.column.addWidget(self._fields[KeySpot.CURRENT])
        line = QHBoxLayout()
        for spot in (KeySpot.NEW, KeySpot.AGAIN):
            line.addWidget(self._fields[spot], 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)
        self.column.addWidget(self._strength)
        self.column.addLayout(_wrapped(self._change, self._suggest, self._shown))
        self.column.addWidget(
            label(
                tr(
                    "The 24 words open the journal when the passphrase is forgotten. If somebody "
                    "else has seen them, make new ones."
                ),
                "muted",
            )
        )
        self.column.addLayout(_wrapped(self._show_words, self._new_words))
        self.column.addWidget(self._words_note)
        self.column.addWidget(self._columns)
        self.column.addLayout(_wrapped(self._done, self._sheet))

    def _wire(self) -> None:
        self._new.textChanged.connect(self.passphrase_typed)
        self._shown.toggled.connect(self._reveal)
        self._suggest.clicked.connect(self.suggestion_requested)
        self._change.clicked.connect(self._tell_change)
        self._again.returnPressed.connect(self._tell_change)
        self._show_words.clicked.connect(lambda: self.words_requested.emit(self._current.text()))
        self._new_words.clicked.connect(self.new_words_pressed)
        self._sheet.clicked.connect(self.sheet_requested)
        self._done.clicked.connect(self.done_requested)

    def _tell_change(self) -> None:
        self.change_requested.emit(self._current.text(), self._new.text(), self._again.text())

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        for field in (self._current, self._new, self._again):
            show_secret(field, shown=shown)


def _wrapped(*widgets: QWidget) -> FlowLayout:
    """Side by side, as far as there is room."""
    line = FlowLayout()
    for widget in widgets:
        line.addWidget(widget)
    return line
