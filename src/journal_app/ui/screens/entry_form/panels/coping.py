"""The questions of a coping entry."""

from PySide6.QtWidgets import QWidget

from journal_app.domain.choice import ChoiceList
from journal_app.domain.coping import Coping, Place
from journal_app.domain.entry import Body
from journal_app.domain.ids import ChoiceId
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.screens.entry_form.panels.entry_picker import EntryPicker
from journal_app.ui.screens.entry_form.panels.panel import Panel
from journal_app.ui.screens.entry_form.state import Offers
from journal_app.ui.widgets.chip_groups import ChipGroups
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.number_field import NumberField
from journal_app.ui.widgets.point_row import PointRow
from journal_app.ui.widgets.text_field import TextField


class CopingPanel(Panel):
    """Which skill, for what, and what it did."""

    def __init__(self) -> None:
        super().__init__()
        self._skill = ChipGroups(tr("What I did"))
        low, high = tr("calm"), tr("as strong as it gets")
        self._before = PointRow(tr("Urge or distress before"), low, high)
        self._after = PointRow(tr("Urge or distress after"), low, high)
        self._minutes = NumberField(tr("How long"), tr("minutes"), high=1440)
        self._again = Chips(tr("Would I use it again?"), words.yes_no_words())
        self._place = Chips(tr("Where"), words.place_words())
        self._text = TextField(tr("In a few words"), lines=3)
        self._trigger = EntryPicker(
            tr("For which trigger"),
            none=tr("none in particular"),
            earlier=tr("an earlier trigger"),
        )
        order: tuple[QWidget, ...] = (
            self._skill,
            self._before,
            self._after,
            self._trigger,
            self._minutes,
            self._again,
            self._place,
            self._text,
        )
        for widget in order:
            self.column.addWidget(widget)
        self._wire()

    def focus_first(self) -> None:
        """Put the cursor on the first question."""
        self._skill.focus_first()

    def show_body(self, body: Body, offers: Offers) -> None:
        """Show the answers given so far."""
        assert isinstance(body, Coping)
        self._skill.offer(offers.themed(ChoiceList.SKILL, body.skill))
        self._skill.show_values(() if body.skill is None else (body.skill,))
        self._before.show_value(body.before)
        self._after.show_value(body.after)
        self._minutes.show_value(body.minutes)
        again = {True: ("yes",), False: ("no",), None: ()}[body.again]
        self._again.show_values(again)
        self._place.show_values(() if body.place is None else (body.place.value,))
        self._text.show_text(body.text)
        self._trigger.offer(offers.triggers, body.trigger)

    def body(self) -> Coping:
        """The answers as they stand."""
        skill, place, minutes = self._skill.value, self._place.value, self._minutes.value
        return Coping(
            skill=None if skill is None else ChoiceId(skill),
            trigger=self._trigger.value,
            before=self._before.value,
            after=self._after.value,
            minutes=None if minutes is None else round(minutes),
            again={"yes": True, "no": False, None: None}[self._again.value],
            place=None if place is None else Place(place),
            text=self._text.text,
        )

    def _wire(self) -> None:
        self._trigger.value_changed.connect(self.answers_changed)
        self._skill.value_changed.connect(self.answers_changed)
        self._before.value_changed.connect(self.answers_changed)
        self._after.value_changed.connect(self.answers_changed)
        self._minutes.value_changed.connect(self.answers_changed)
        self._again.value_changed.connect(self.answers_changed)
        self._place.value_changed.connect(self.answers_changed)
        self._text.value_changed.connect(self.answers_changed)
