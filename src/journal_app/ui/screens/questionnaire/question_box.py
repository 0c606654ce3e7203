"""One question: where it stands, what it asks, and the field for its answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from journal_app.domain.questionnaire.answer import Answer, TextAnswer
from journal_app.domain.questionnaire.item import ItemKind
from journal_app.translation import tr, tr_n
from journal_app.ui.screens.questionnaire.choice_field import ChoiceField
from journal_app.ui.screens.questionnaire.own_words_row import OwnWordsRow
from journal_app.ui.screens.questionnaire.state import NumberedQuestion, picks_of
from journal_app.ui.screens.questionnaire.typed_answer import TYPED
from journal_app.ui.screens.questionnaire.typed_field import TypedField
from journal_app.ui.screens.questionnaire.typed_fields import typed_field
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.text_field import TextField

_LINES = 5


class QuestionBox(QGroupBox):
    """A group with a name, so that a screen reader says which question it is in."""

    answered = Signal(object)
    """Answers that were picked."""
    typed = Signal(str)
    settled = Signal()
    """Words beside the options are written for now."""

    def __init__(self, question: NumberedQuestion) -> None:
        super().__init__()
        self._item = question.item
        self.setProperty("look", "question")
        self.setFlat(True)
        self._place = label("", "small")
        self._text = label(question.name, "words")
        self._optional = label(tr("Your clinic asks for an answer here."), "small")
        self._optional.setVisible(question.item.required)
        self._field = self._make_field(question.name)
        self._lay_out()
        self.show_place(question)

    def show_place(self, question: NumberedQuestion) -> None:
        """Say the number of the question."""
        place = tr("Question {n} of {all}").format(n=question.number, all=question.of)
        self._place.setText(place)
        self.setAccessibleName(f"{place}: {question.name}")
        self.setAccessibleDescription(" ".join(question.groups))

    def show_answer(self, answers: tuple[Answer, ...], typed: str) -> None:
        """Show what is answered without announcing it."""
        field = self._field
        if isinstance(field, ChoiceField):
            field.show_answers(answers, typed)
        elif isinstance(field, TypedField):
            field.show_typed(answers, typed)
        else:
            field.show_text(_text_of(answers))

    def focus_first(self) -> None:
        """Put the cursor where the answer begins."""
        if isinstance(self._field, TextField):
            self._field.setFocus()
        else:
            self._field.focus_first()

    def _make_field(self, name: str) -> ChoiceField | TypedField | TextField:
        item = self._item
        if item.picked or item.kind is ItemKind.BOOLEAN:
            return self._choice(name)
        if item.kind in TYPED:
            field = typed_field(item, name)
            field.typed.connect(self.typed)
            return field
        lines = _LINES if item.kind is ItemKind.TEXT else 1
        text = TextField("", self._room(), lines=lines, spoken=name)
        text.value_changed.connect(lambda: self.typed.emit(text.text))
        return text

    def _choice(self, name: str) -> ChoiceField:
        item = self._item
        picks = picks_of(item, tr("Yes"), tr("No"))
        own = None
        if item.kind is ItemKind.OPEN_CHOICE:
            own = OwnWordsRow(name, self._room(), several=item.several)
            own.worded.connect(self.typed)
            own.settled.connect(self.settled)
        choice = ChoiceField(picks, name, several=item.several, own=own)
        choice.answered.connect(self.answered)
        return choice

    def _room(self) -> str:
        signs = self._item.limits.signs
        return "" if signs is None else tr_n("%n character at most", "%n characters at most", signs)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        widgets: tuple[QWidget, ...] = (self._place, self._text, self._optional, self._field)
        for widget in widgets:
            column.addWidget(widget)


def _text_of(answers: tuple[Answer, ...]) -> str:
    return "".join(answer.text for answer in answers if isinstance(answer, TextAnswer))
