"""The questions of a skill tried in real life."""

from PySide6.QtWidgets import QWidget

from journal_app.domain.choice import ChoiceList
from journal_app.domain.coping import Place
from journal_app.domain.entry import Body
from journal_app.domain.ids import ChoiceId
from journal_app.domain.practice import Practice, PracticeKind
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.screens.entry_form.panels.panel import Panel
from journal_app.ui.screens.entry_form.state import Offers
from journal_app.ui.widgets.chip_groups import ChipGroups
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.text_field import TextField


class PracticePanel(Panel):
    """What I tried, where, and what happened."""

    def __init__(self) -> None:
        super().__init__()
        self._kind = Chips(tr("What did I practise?"), words.practice_words())
        self._what = TextField(
            tr("What I tried"), tr("Told my sister I will not come to the party")
        )
        self._happened = TextField(tr("What happened"), lines=2)
        self._skill = ChipGroups(tr("Which skill, if one has a name"))
        self._place = Chips(tr("Where"), words.place_words())
        fields: tuple[QWidget, ...] = (
            self._kind,
            self._what,
            self._happened,
            self._place,
            self._skill,
        )
        for field in fields:
            self.column.addWidget(field)
            field.value_changed.connect(self.answers_changed)  # type: ignore[attr-defined]

    def focus_first(self) -> None:
        """Put the cursor on the first question."""
        self._kind.focus_first()

    def show_body(self, body: Body, offers: Offers) -> None:
        """Show the answers given so far."""
        assert isinstance(body, Practice)
        self._kind.show_values(() if body.kind is None else (body.kind.value,))
        self._what.show_text(body.what)
        self._happened.show_text(body.happened)
        self._skill.offer(offers.themed(ChoiceList.SKILL, body.skill))
        self._skill.show_values(() if body.skill is None else (body.skill,))
        self._place.show_values(() if body.place is None else (body.place.value,))

    def body(self) -> Practice:
        """The answers as they stand."""
        kind, skill, place = self._kind.value, self._skill.value, self._place.value
        return Practice(
            kind=None if kind is None else PracticeKind(kind),
            skill=None if skill is None else ChoiceId(skill),
            place=None if place is None else Place(place),
            what=self._what.text,
            happened=self._happened.text,
        )
