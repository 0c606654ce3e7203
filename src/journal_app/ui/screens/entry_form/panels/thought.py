"""The questions of a thought record."""

from PySide6.QtWidgets import QWidget

from journal_app.domain.check_in import MOST_EMOTIONS
from journal_app.domain.choice import ChoiceList
from journal_app.domain.entry import Body
from journal_app.domain.ids import ChoiceId
from journal_app.domain.thought import FeltEmotion, Thought
from journal_app.translation import tr
from journal_app.ui.screens.entry_form.panels.panel import Panel
from journal_app.ui.screens.entry_form.state import Offers
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.point_row import PointRow
from journal_app.ui.widgets.rated_words import PointRows, RatedWords, WordStrength
from journal_app.ui.widgets.text_field import TextField


class ThoughtPanel(Panel):
    """What went through my mind, what speaks for and against it, and what fits better."""

    def __init__(self) -> None:
        super().__init__()
        strength = WordStrength(tr("hardly"), tr("as strong as can be"), step=10)
        self._texts = {
            "situation": TextField(tr("What was happening"), lines=2),
            "automatic_thought": TextField(tr("What went through my mind"), lines=2),
            "evidence_for": TextField(tr("What speaks for it: facts only"), lines=3),
            "evidence_against": TextField(tr("What does not fit with it"), lines=3),
            "balanced_thought": TextField(tr("A thought that fits all of that"), lines=3),
        }
        self._before = self._belief(tr("How much I believed it then"))
        self._after = self._belief(tr("How much I believe the new thought"))
        self._emotions = RatedWords(
            tr("What I felt then (up to five)"), strength, most=MOST_EMOTIONS
        )
        self._felt_title = label(tr("And how strong is it now?"), "name")
        self._felt_title.setContentsMargins(8, 8, 8, 0)
        self._felt = PointRows(strength)
        self._lay_out()
        self._wire()
        self.inner = self._texts["situation"]

    def show_body(self, body: Body, offers: Offers) -> None:
        """Show the answers given so far."""
        assert isinstance(body, Thought)
        for name, field in self._texts.items():
            field.show_text(getattr(body, name))
        self._before.show_value(body.belief_before)
        self._after.show_value(body.belief_after)
        before: dict[str, int | None] = {felt.emotion: felt.before for felt in body.emotions}
        self._emotions.show_values(before, offers.themed(ChoiceList.EMOTION, *before))
        after: dict[str, int | None] = {felt.emotion: felt.after for felt in body.emotions}
        self._felt.show_rows(self._emotions.picked, after)
        self._felt_title.setVisible(bool(before))

    def body(self) -> Thought:
        """The answers as they stand."""
        after = self._felt.values
        return Thought(
            **{name: field.text for name, field in self._texts.items()},
            belief_before=_whole(self._before.exact),
            belief_after=_whole(self._after.exact),
            emotions=tuple(
                FeltEmotion(ChoiceId(name), points, after.get(name))
                for name, points in self._emotions.values.items()
            ),
        )

    def _belief(self, name: str) -> PointRow:
        return PointRow(name, tr("not at all"), tr("completely"), step=10)

    def _lay_out(self) -> None:
        texts = self._texts
        order: tuple[QWidget, ...] = (
            texts["situation"],
            texts["automatic_thought"],
            self._before,
            self._emotions,
            texts["evidence_for"],
            texts["evidence_against"],
            texts["balanced_thought"],
            self._after,
            self._felt_title,
            self._felt,
        )
        for widget in order:
            self.column.addWidget(widget)

    def _wire(self) -> None:
        for text in self._texts.values():
            text.value_changed.connect(self.answers_changed)
        for row in (self._before, self._after):
            row.value_changed.connect(self.answers_changed)
        self._emotions.value_changed.connect(self.answers_changed)
        self._felt.value_changed.connect(self.answers_changed)
        self._emotions.rearranged.connect(self._ask_again)

    def _ask_again(self) -> None:
        self._felt.show_rows(self._emotions.picked)
        self._felt_title.setVisible(bool(self._emotions.picked))
        self.rearranged.emit()


def _whole(value: float | None) -> int | None:
    return None if value is None else round(value)
