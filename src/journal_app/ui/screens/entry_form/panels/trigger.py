"""The questions of a trigger."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from journal_app.domain.choice import ChoiceList
from journal_app.domain.entry import Body
from journal_app.domain.ids import ChoiceId
from journal_app.domain.trigger import Outcome, Trigger
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.screens.entry_form.panels.panel import Panel
from journal_app.ui.screens.entry_form.state import Offers
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.point_row import PointRow
from journal_app.ui.widgets.text_field import TextField


class TriggerPanel(Panel):
    """What set it off, how strong it was, and how it went."""

    def __init__(self) -> None:
        super().__init__()
        self._kind = Chips(tr("What kind of trigger was it?"))
        self._situation = TextField(tr("What happened"), lines=3)
        self._who_where = TextField(tr("Where, and who was there"))
        self._intensity = PointRow(
            tr("How strong was the trigger?"), tr("barely there"), tr("overwhelming")
        )
        self._urge = PointRow(
            tr("The urge at its strongest"),
            tr("no urge"),
            tr("as strong as it gets"),
        )
        self._did = TextField(tr("What I did"), lines=2)
        self._outcome = Chips(tr("How did it go?"), words.outcome_words())
        self._plan = TextField(tr("The plan I used, if any"))
        self._cards = ChoiceBox()
        self._cards.setAccessibleName(tr("One of my if-then cards"))
        self._cards.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        fields: tuple[QWidget, ...] = (
            self._kind,
            self._situation,
            self._who_where,
            self._intensity,
            self._urge,
            self._did,
            self._outcome,
            self._plan,
        )
        for field in fields:
            self.column.addWidget(field)
            field.value_changed.connect(self.answers_changed)  # type: ignore[attr-defined]
        self._cards.activated.connect(self._take_card)
        inset = QHBoxLayout()
        inset.setContentsMargins(8, 0, 8, 0)
        inset.addWidget(self._cards)
        self.column.addLayout(inset)

    def focus_first(self) -> None:
        """Put the cursor on the first question."""
        self._kind.focus_first()

    def show_body(self, body: Body, offers: Offers) -> None:
        """Show the answers given so far."""
        assert isinstance(body, Trigger)
        self._kind.offer(offers.words(ChoiceList.TRIGGER_KIND, body.kind))
        self._kind.show_values(() if body.kind is None else (body.kind,))
        self._situation.show_text(body.situation)
        self._who_where.show_text(body.who_where)
        self._intensity.show_value(body.intensity)
        self._urge.show_value(body.urge_peak)
        self._did.show_text(body.did)
        self._outcome.show_values(() if body.outcome is None else (body.outcome.value,))
        self._plan.show_text(body.plan)
        self._cards.clear()
        self._cards.addItems([tr("or one of my if-then cards …"), *offers.plans])
        self._cards.setVisible(bool(offers.plans))

    def body(self) -> Trigger:
        """The answers as they stand."""
        kind, outcome = self._kind.value, self._outcome.value
        return Trigger(
            kind=None if kind is None else ChoiceId(kind),
            situation=self._situation.text,
            who_where=self._who_where.text,
            intensity=self._intensity.value,
            urge_peak=self._urge.value,
            did=self._did.text,
            outcome=None if outcome is None else Outcome(outcome),
            plan=self._plan.text,
        )

    def _take_card(self, place: int) -> None:
        if place == 0:
            return
        self._plan.show_text(self._cards.itemText(place))
        self._cards.setCurrentIndex(0)
        self._plan.setFocus()
        self.answers_changed.emit()
