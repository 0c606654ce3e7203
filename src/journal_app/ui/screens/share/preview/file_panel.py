"""How a paper leaves: a password for the file, saved or printed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.first_run.state import Strength
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.busy_line import BusyLine
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.problem_line import ProblemLine
from journal_app.ui.widgets.secret_field import secret_field, show_secret
from journal_app.ui.widgets.strength_meter import StrengthMeter

_AFTER_TYPING_MS = 250
_METER_HEIGHT = 50
"""The steps and two lines of words, so that nothing below moves while somebody types."""
_BEFORE_HEIGHT = 76
"""Room for what is said before a paper leaves: three lines; more of them scroll."""


class FilePanel(QWidget):
    """The password is forgotten once the file is there."""

    save_requested = Signal(str)
    """The password for the file, empty for none."""
    print_requested = Signal(str)
    """The same, to be opened afterwards and printed from there."""
    password_typed = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._build(icons)
        self._lay_out()
        self._wire()
        self.show_strength(None)
        self.say_before(())
        self.show_busy(drawing=True, saving=False, problem="")

    def show_busy(self, *, drawing: bool, saving: bool, problem: str) -> None:
        """Offer saving only for what is seen."""
        for one in (self._save, self._print):
            one.setEnabled(not (saving or drawing))
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def show_strength(self, strength: Strength | None) -> None:
        """Say how hard the password is to guess."""
        self._strength.show_strength(strength)

    def say_before(self, notes: Sequence[str]) -> None:
        """Say what to know of these pages before they leave; below what can be pressed."""
        self._before.setText("\n\n".join(notes))
        self._before_box.setVisible(bool(notes))

    def forget_password(self) -> None:
        """Empty the password."""
        self._password.clear()
        self._reveal.setChecked(False)
        self.show_strength(None)

    def ask_to_save(self) -> None:
        """As if the button were pressed."""
        if self._save.isEnabled():
            self.save_requested.emit(self._password.text())

    def _build(self, icons: Icons) -> None:
        self._password = secret_field(tr("Password for the file (may stay empty)"))
        self._reveal = QCheckBox(tr("Sho&w it"))
        self._strength = StrengthMeter()
        self._problem = ProblemLine()
        self._before = label("")
        self._before.setMargin(8)
        self._before.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._before_box = QScrollArea()
        self._before_box.setProperty("look", "notice")
        self._before_box.setAccessibleName(tr("Before it leaves"))
        self._before_box.setWidgetResizable(True)
        self._before_box.setWidget(self._before)
        self._before_box.setFixedHeight(scaled(_BEFORE_HEIGHT))
        self._save = button(tr("&Save as PDF …"), "primary", icons.icon("share"))
        self._save.setIcon(icons.on_accent("share"))
        self._print = button(tr("Save and &open, to print …"), "")
        self.busy = BusyLine()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_AFTER_TYPING_MS)
        self._strength.setMinimumHeight(scaled(_METER_HEIGHT))

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for widget in (
            self._password,
            self._strength,
            self._reveal,
            self._save,
            self._print,
            self.busy,
            self._problem,
            self._before_box,
        ):
            whole.addWidget(widget)
        whole.addWidget(
            label(
                tr(
                    "The file is no longer encrypted by your journal: whoever has it can read "
                    "it, unless you give it a password. Tell the password another way."
                ),
                "small",
            )
        )

    def _wire(self) -> None:
        self._reveal.toggled.connect(lambda on: show_secret(self._password, shown=on))
        self._password.textEdited.connect(lambda _: self._settle.start())
        self._settle.timeout.connect(lambda: self.password_typed.emit(self._password.text()))
        self._save.clicked.connect(self.ask_to_save)
        self._print.clicked.connect(lambda: self.print_requested.emit(self._password.text()))
