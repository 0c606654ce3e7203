"""The questions of a check-in, in two sizes."""

from collections import deque
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from journal_app.domain.check_in import CheckIn, CheckInSize, Medication, Need, Safety, Span
from journal_app.domain.choice import ChoiceList
from journal_app.domain.entry import Body
from journal_app.domain.ids import ScaleId
from journal_app.domain.rating import Rating
from journal_app.domain.scale import MOOD, URGE, Scale, ScaleKind, ScaleUse
from journal_app.ui import words
from journal_app.ui.screens.entry_form.panels.emotions import EmotionsField
from journal_app.ui.screens.entry_form.panels.panel import Panel
from journal_app.ui.screens.entry_form.state import Offers
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.number_field import NumberField
from journal_app.ui.widgets.point_row import PointRow
from journal_app.ui.widgets.text_field import TextField

_NONE = "none"
_AT_ONCE = 4
"""Questions that are built before the window may answer again."""
Question = PointRow | NumberField | Chips


class CheckInPanel(Panel):
    """Depleted: mood, urge, safety. Standard: the rest as well."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = CheckIn()
        self._offers = Offers()
        self._questions: dict[ScaleId, Question] = {}
        self._as_shown: dict[ScaleId, float | None] = {}
        self._needs_before: tuple[str, ...] = ()
        self._to_ask: deque[tuple[str, Scale]] = deque()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._ask_some)
        self._build()
        self._lay_out()
        self._wire()

    def show_body(self, body: Body, offers: Offers) -> None:
        """Show the answers given so far."""
        assert isinstance(body, CheckIn)
        self._shown = body
        self._ask(offers, body.size)
        self._span.show_values((body.span.value,))
        self._safety.show_values(() if body.safety is None else (body.safety.value,))
        self._acted.show_values({True: ("yes",), False: ("no",), None: ()}[body.acted])
        self._medication.show_values(() if body.medication is None else (body.medication.value,))
        needs = None if body.needs is None else [need.value for need in body.needs]
        self._needs.show_values(() if needs is None else needs or (_NONE,))
        felt = (emotion.emotion for emotion in body.emotions)
        self._emotions.show_value(body.emotions, offers.words(ChoiceList.EMOTION, *felt))
        self._line.show_text(body.line)
        self._show_size(body.size)

    def body(self) -> CheckIn:
        """The answers as they stand; what this form does not ask stays as it was."""
        self.ask_all()
        ratings = tuple(
            Rating(scale, answer)
            for scale in self._questions
            if (answer := self._exact(scale)) is not None
        )
        asked = set(self._questions)
        kept = tuple(r for r in self._shown.ratings if r.scale not in asked)
        safety, medication = self._safety.value, self._medication.value
        return CheckIn(
            size=self._shown.size,
            span=Span(self._span.value or Span.NOW.value),
            ratings=ratings + kept,
            safety=None if safety is None else Safety(safety),
            medication=None if medication is None else Medication(medication),
            needs=self._chosen_needs(),
            acted={"yes": True, "no": False, None: None}[self._acted.value],
            emotions=self._emotions.value,
            skills=self._shown.skills,
            no_skill_reason=self._shown.no_skill_reason,
            line=self._line.text,
            text=self._shown.text,
        )

    def _build(self) -> None:
        self._span = Chips(
            self.tr("What is this about?"),
            [
                (Span.NOW.value, self.tr("Right now")),
                (Span.DAY.value, self.tr("The whole day")),
            ],
        )
        self._safety = Chips(self.tr("Am I safe right now?"), words.safety_words())
        self._acted = Chips(
            self.tr("Did I use, or act on an urge? (asked apart from the urge)"),
            words.yes_no_words(),
        )
        self._medication = Chips(self.tr("Did I take my medication?"), words.medication_words())
        self._needs = Chips(
            self.tr("Am I …"),
            [*words.need_words(), (_NONE, self.tr("None of these"))],
            many=True,
        )
        self._emotions = EmotionsField()
        self._line = TextField(self.tr("One line about it"), self.tr("You can leave this out"))
        self._more = button(self.tr("Answer a few &more questions"), "quiet")
        self._sections = {
            "more": label(self.tr("How it is otherwise"), "section"),
            "signs": label(self.tr("My warning signs"), "section"),
            "own": label(self.tr("What I track myself"), "section"),
            "rest": label(self.tr("Body, needs, feelings"), "section"),
        }

    def _lay_out(self) -> None:
        self._slots = {name: Column() for name in ("first", "more", "signs", "own")}
        self._standard_only: tuple[QWidget, ...] = (
            self._span,
            self._acted,
            *self._sections.values(),
            *(self._slots[name] for name in ("more", "signs", "own")),
            self._medication,
            self._needs,
            self._emotions,
            self._line,
        )
        for section in self._sections.values():
            section.setContentsMargins(8, 16, 0, 0)
        order = (
            self._span,
            self._slots["first"],
            self._acted,
            self._safety,
            self._sections["more"],
            self._slots["more"],
            self._sections["signs"],
            self._slots["signs"],
            self._sections["own"],
            self._slots["own"],
            self._sections["rest"],
            self._medication,
            self._needs,
            self._emotions,
            self._line,
            self._more,
        )
        for widget in order:
            left = Qt.AlignmentFlag.AlignLeft if widget is self._more else Qt.AlignmentFlag(0)
            self.column.addWidget(widget, 0, left)

    def _wire(self) -> None:
        for field in (
            self._span,
            self._acted,
            self._medication,
            self._emotions,
            self._line,
        ):
            field.value_changed.connect(self.answers_changed)
        self._needs.value_changed.connect(self._settle_needs)
        self._safety.value_changed.connect(self._hear_safety)
        self._more.clicked.connect(self._widen)
        self._emotions.rearranged.connect(self.rearranged)

    def _ask(self, offers: Offers, size: CheckInSize) -> None:
        wanted = {
            "first": [s for s in offers.questions(ScaleUse.BASIC) if s.id in {MOOD, URGE}],
            "more": [s for s in offers.questions(ScaleUse.BASIC) if s.id not in {MOOD, URGE}],
            "signs": list(offers.questions(ScaleUse.SIGN)),
            "own": list(offers.questions(ScaleUse.OWN)),
        }
        if size is CheckInSize.DEPLETED:
            wanted = {"first": wanted["first"]}
        self._offers = offers
        for slot in self._slots.values():
            slot.clear()
        self._questions = {}
        self._as_shown = {}
        self._to_ask = deque((name, scale) for name in wanted for scale in wanted[name])
        self._ask_next(len(wanted["first"]))
        self._sections["signs"].setProperty("wanted", bool(wanted.get("signs")))
        self._sections["own"].setProperty("wanted", bool(wanted.get("own")))
        first = next(iter(self._questions.values()), None)
        if first is not None:
            self.setFocusProxy(first)

    def ask_all(self) -> None:
        """Put every question there is; those below the fold come a moment after the first."""
        if self._to_ask:
            self._ask_next(len(self._to_ask))

    def _ask_some(self) -> None:
        self._ask_next(_AT_ONCE)

    def _ask_next(self, count: int) -> None:
        for name, scale in [self._to_ask.popleft() for _ in range(min(count, len(self._to_ask)))]:
            question = self._question(scale)
            _show_answer(question, self._shown.value(scale.id))
            self._questions[scale.id] = question
            self._as_shown[scale.id] = _answer(question)
            self._slots[name].column.addWidget(question)
        if self._to_ask:
            self._later.start()
        else:
            self._later.stop()
            self.rearranged.emit()

    def _question(self, scale: Scale) -> Question:
        question: Question
        if scale.kind is ScaleKind.YES_NO:
            question = Chips(scale.name, words.yes_no_words())
        elif scale.kind is ScaleKind.RATING:
            question = PointRow(scale.name, scale.low, scale.high)
        else:
            hours = scale.kind is ScaleKind.HOURS
            question = NumberField(
                scale.name,
                self.tr("hours") if hours else "",
                high=scale.limits[1],
                step=0.5 if hours else 1.0,
            )
        question.value_changed.connect(self._hear_answer)
        return question

    def _show_size(self, size: CheckInSize) -> None:
        standard = size is not CheckInSize.DEPLETED
        for widget in self._standard_only:
            widget.setVisible(standard and widget.property("wanted") is not False)
        self._more.setVisible(not standard)

    def _widen(self) -> None:
        self.show_body(replace(self.body(), size=CheckInSize.STANDARD), self._offers)
        self.rearranged.emit()
        self.answers_changed.emit()
        self._acted.setFocus()

    def _hear_answer(self) -> None:
        self.answers_changed.emit()
        self._finish_depleted()

    def _hear_safety(self) -> None:
        self.answers_changed.emit()
        if self._safety.value in {Safety.UNSURE.value, Safety.NOT_SAFE.value}:
            self.help_requested.emit()
        self._finish_depleted()

    def _finish_depleted(self) -> None:
        answered = all(_answer(question) is not None for question in self._questions.values())
        depleted = self._shown.size is CheckInSize.DEPLETED
        if depleted and answered and self._safety.value is not None:
            self.done_requested.emit()

    def _settle_needs(self) -> None:
        values = self._needs.values
        if len(values) > 1 and _NONE in values:
            was_none = self._needs_before == (_NONE,)
            self._needs.show_values([v for v in values if v != _NONE] if was_none else (_NONE,))
        self._needs_before = self._needs.values
        self.answers_changed.emit()

    def _exact(self, scale: ScaleId) -> float | None:
        """The answer; one that was shown rounded and not changed stays as exact as it was."""
        answer, before = _answer(self._questions[scale]), self._shown.value(scale)
        if before is not None and answer == self._as_shown[scale]:
            return before
        return None if answer is None else float(answer)

    def _chosen_needs(self) -> frozenset[Need] | None:
        values = self._needs.values
        if not values:
            return None
        return frozenset(Need(value) for value in values if value != _NONE)


def _answer(question: Question) -> float | None:
    if isinstance(question, Chips):
        return {"yes": 1.0, "no": 0.0, None: None}[question.value]
    return question.value


def _show_answer(question: Question, value: float | None) -> None:
    if isinstance(question, Chips):
        question.show_values(() if value is None else ("yes" if value else "no",))
    else:
        question.show_value(value)
