"""The skill of the week: which one, and how often it was written about."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from journal_app.translation import tr, tr_n
from journal_app.ui.screens.programme.fields import narrow, upright
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.usecases.read_week import Week


class SkillBar(QFrame):
    """Picks a skill, counts, and begins a practice."""

    skill_picked = Signal(object)
    """A ChoiceId, or None."""
    practice_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._pick = ChoiceBox()
        self._pick.setAccessibleName(tr("Skill of the week"))
        narrow(self._pick)
        self._count = label("", "muted")
        self._write = button(tr("&Write down a practice"), "")
        line = FlowLayout()
        name = label(tr("Skill of the week"), "name", wrap=False)
        for widget in (name, self._pick, self._write):
            line.addWidget(upright(widget))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 10, 16, 10)
        whole.addLayout(line)
        whole.addWidget(self._count)
        self._pick.activated.connect(lambda _: self.skill_picked.emit(self._pick.currentData()))
        self._write.clicked.connect(lambda: self.practice_requested.emit(self._pick.currentData()))

    def show_week(self, week: Week) -> None:
        """Show the skill of a week; hidden outside the programme."""
        self.setVisible(week.number is not None)
        with QSignalBlocker(self._pick):
            self._pick.clear()
            self._pick.addItem(tr("not picked"), None)
            for choice in week.skills:
                self._pick.addItem(choice.name, choice.id)
            if week.skill is not None and self._pick.findData(week.skill) < 0:
                self._pick.addItem(tr("a skill that is hidden now"), week.skill)
            self._pick.setCurrentIndex(max(0, self._pick.findData(week.skill)))
        self._write.setVisible(week.skill is not None)
        self._count.setVisible(week.skill is not None)
        self._count.setText(self._counted(week.practised))

    def _counted(self, practised: int) -> str:
        if practised == 0:
            return tr("Nothing written about it in this week yet.")
        if practised == 1:
            return tr("Written about once in this week.")
        return tr_n(
            "Written about %n time in this week.", "Written about %n times in this week.", practised
        )
