"""The questions of a coping entry."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from journal_app.domain.choice import ChoiceList
from journal_app.domain.coping import Coping, Place
from journal_app.domain.entry import Body
from journal_app.domain.ids import ChoiceId, EntryId
from journal_app.ui import words
from journal_app.ui.screens.entry_form.panels.panel import Panel
from journal_app.ui.screens.entry_form.state import Offers
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.number_field import NumberField
from journal_app.ui.widgets.point_row import PointRow
from journal_app.ui.widgets.text_field import TextField


class CopingPanel(Panel):
    """Which skill, for what, and what it did."""

    def __init__(self) -> None:
        super().__init__()
        self._skill = Chips(self.tr("What I did"))
        low, high = self.tr("calm"), self.tr("as strong as it gets")
        self._before = PointRow(self.tr("Urge or distress before"), low, high)
        self._after = PointRow(self.tr("Urge or distress after"), low, high)
        self._minutes = NumberField(self.tr("How long"), self.tr("minutes"), high=1440)
        self._again = Chips(self.tr("Would I use it again?"), words.yes_no_words())
        self._place = Chips(self.tr("Where"), words.place_words())
        self._text = TextField(self.tr("In a few words"), lines=3)
        self._trigger = QComboBox()
        self._trigger.setAccessibleName(self.tr("The trigger it answered"))
        self._trigger_box = QWidget()
        inner = QVBoxLayout(self._trigger_box)
        inner.setContentsMargins(8, 6, 8, 6)
        inner.addWidget(label(self.tr("For which trigger"), "name"))
        inner.addWidget(self._trigger)
        fields = (self._skill, self._before, self._after)
        for field in (*fields, self._trigger_box, self._minutes):
            self.column.addWidget(field)
        for field in (self._again, self._place, self._text):
            self.column.addWidget(field)
        self._wire()
        self.setFocusProxy(self._before)

    def show_body(self, body: Body, offers: Offers) -> None:
        """Show the answers given so far."""
        assert isinstance(body, Coping)
        self._skill.offer(offers.words(ChoiceList.SKILL, body.skill))
        self._skill.show_values(() if body.skill is None else (body.skill,))
        self._before.show_value(body.before)
        self._after.show_value(body.after)
        self._minutes.show_value(body.minutes)
        again = {True: ("yes",), False: ("no",), None: ()}[body.again]
        self._again.show_values(again)
        self._place.show_values(() if body.place is None else (body.place.value,))
        self._text.show_text(body.text)
        self._show_triggers(body.trigger, offers)

    def body(self) -> Coping:
        """The answers as they stand."""
        skill, place, minutes = self._skill.value, self._place.value, self._minutes.value
        trigger: str | None = self._trigger.currentData()
        return Coping(
            skill=None if skill is None else ChoiceId(skill),
            trigger=None if trigger is None else EntryId(trigger),
            before=self._before.value,
            after=self._after.value,
            minutes=None if minutes is None else round(minutes),
            again={"yes": True, "no": False, None: None}[self._again.value],
            place=None if place is None else Place(place),
            text=self._text.text,
        )

    def _show_triggers(self, chosen: EntryId | None, offers: Offers) -> None:
        with QSignalBlocker(self._trigger):
            self._trigger.clear()
            self._trigger.addItem(self.tr("none in particular"), None)
            for trigger in offers.triggers:
                self._trigger.addItem(trigger.words, trigger.id)
            if chosen is not None and self._trigger.findData(chosen) < 0:
                self._trigger.addItem(self.tr("an earlier trigger"), chosen)
            self._trigger.setCurrentIndex(max(0, self._trigger.findData(chosen)))
        self._trigger_box.setVisible(self._trigger.count() > 1)

    def _wire(self) -> None:
        self._trigger.currentIndexChanged.connect(lambda _: self.answers_changed.emit())
        self._skill.value_changed.connect(self.answers_changed)
        self._before.value_changed.connect(self.answers_changed)
        self._after.value_changed.connect(self.answers_changed)
        self._minutes.value_changed.connect(self.answers_changed)
        self._again.value_changed.connect(self.answers_changed)
        self._place.value_changed.connect(self.answers_changed)
        self._text.value_changed.connect(self.answers_changed)
