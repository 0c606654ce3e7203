"""The diary-card part of a full check-in: skills used today, and why none was."""

from PySide6.QtCore import Signal

from journal_app.domain.check_in import SKILL_USE_HIGH, SkillUse
from journal_app.domain.ids import ChoiceId
from journal_app.translation import tr
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.rated_words import RatedWords, WordStrength
from journal_app.ui.widgets.text_field import TextField


class SkillsToday(Column):
    """Skills with how far each was used, 0-7, and room for the reason where none was."""

    value_changed = Signal()
    rearranged = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=4)
        strength = WordStrength(
            tr("did not think of it"),
            tr("came by itself, and helped"),
            highest=SKILL_USE_HIGH,
        )
        self._skills = RatedWords(tr("Skills I used today"), strength)
        self._reason = TextField(tr("If I used none: what was in the way"))
        self.column.addWidget(self._skills)
        self.column.addWidget(self._reason)
        self._skills.value_changed.connect(self.value_changed)
        self._skills.rearranged.connect(self.rearranged)
        self._reason.value_changed.connect(self.value_changed)

    @property
    def skills(self) -> tuple[SkillUse, ...]:
        """What was used, and how far where it was rated."""
        return tuple(SkillUse(ChoiceId(name), use) for name, use in self._skills.values.items())

    @property
    def reason(self) -> str:
        """Why no skill was used."""
        return self._reason.text

    def show_value(
        self, skills: tuple[SkillUse, ...], reason: str, offered: list[tuple[str, str, str]]
    ) -> None:
        """Show an answer without announcing it."""
        self._skills.show_values({each.skill: each.use for each in skills}, offered)
        self._reason.show_text(reason)
