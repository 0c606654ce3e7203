"""The questions that are answered with a number, built a few at a time."""

from collections import deque
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from journal_app.domain.check_in import CheckIn
from journal_app.domain.ids import ScaleId
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.number_field import NumberField
from journal_app.ui.widgets.point_row import PointRow

_AT_ONCE = 4
"""Questions that are built before the window may answer again."""
Question = PointRow | NumberField | Chips


class ScaleQuestions(QObject):
    """Puts questions into columns; those below the fold come a moment after the first."""

    answered = Signal()
    complete = Signal()
    """The last question stands."""

    def __init__(self, parent: QObject, slots: Mapping[str, Column]) -> None:
        super().__init__(parent)
        self._slots = slots
        self._shown = CheckIn()
        self._questions: dict[ScaleId, Question] = {}
        self._as_shown: dict[ScaleId, float | None] = {}
        self._to_ask: deque[tuple[str, Scale]] = deque()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self._ask_next(_AT_ONCE))

    @property
    def first(self) -> Question | None:
        """The question at the top."""
        return next(iter(self._questions.values()), None)

    @property
    def all_answered(self) -> bool:
        """Whether none is open."""
        return all(_answer(question) is not None for question in self._questions.values())

    def ask(self, wanted: Mapping[str, Sequence[Scale]], shown: CheckIn, at_once: int) -> None:
        """Put these questions into the columns, with the answers given so far."""
        for slot in self._slots.values():
            slot.clear()
        self._shown, self._questions, self._as_shown = shown, {}, {}
        self._to_ask = deque((name, scale) for name in wanted for scale in wanted[name])
        self._ask_next(at_once)

    def also(self, name: str, scales: Sequence[Scale]) -> None:
        """Put further questions into a column, behind those that are asked."""
        self._to_ask.extend((name, scale) for scale in scales)
        self.ask_all()

    @property
    def tally(self) -> tuple[int, int]:
        """How many are answered, and how many are asked, those below the fold too."""
        given = sum(_answer(question) is not None for question in self._questions.values())
        waiting = sum(self._shown.value(scale.id) is not None for _, scale in self._to_ask)
        return given + waiting, len(self._questions) + len(self._to_ask)

    def ask_all(self) -> None:
        """Put every question there is."""
        if self._to_ask:
            self._ask_next(len(self._to_ask))

    def ratings(self) -> tuple[Rating, ...]:
        """The answers; ratings that are not asked here stay as they were."""
        self.ask_all()
        given = tuple(
            Rating(scale, answer)
            for scale in self._questions
            if (answer := self._exact(scale)) is not None
        )
        return given + tuple(r for r in self._shown.ratings if r.scale not in self._questions)

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
            self.complete.emit()

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
                tr("hours") if hours else "",
                high=scale.limits[1],
                step=0.5 if hours else 1.0,
            )
        question.value_changed.connect(self.answered)
        return question

    def _exact(self, scale: ScaleId) -> float | None:
        """The answer; one that was shown rounded and not changed stays as exact as it was."""
        answer, before = _answer(self._questions[scale]), self._shown.value(scale)
        if before is not None and answer == self._as_shown[scale]:
            return before
        return None if answer is None else float(answer)


def _answer(question: Question) -> float | None:
    if isinstance(question, Chips):
        return {"yes": 1.0, "no": 0.0, None: None}[question.value]
    return question.value


def _show_answer(question: Question, value: float | None) -> None:
    if isinstance(question, Chips):
        question.show_values(() if value is None else ("yes" if value else "no",))
    else:
        question.show_value(value)
