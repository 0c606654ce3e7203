"""What the screen shows on which a questionnaire is filled in."""

from dataclasses import dataclass, field

from journal_app.domain.questionnaire.answer import Answer, Answers, Truth
from journal_app.domain.questionnaire.filled import KeptForm
from journal_app.domain.questionnaire.fit import fits
from journal_app.domain.questionnaire.item import Item, ItemKind, Unread
from journal_app.domain.questionnaire.questionnaire import PlacedItem, Questionnaire
from journal_app.domain.silent import Silent
from journal_app.ui.questionnaire_words import on_paper, option_words
from journal_app.usecases.questionnaire_draft import Begun

MOST_ON_A_PAGE = 100
"""Questions; more of them are shown one at a time only."""


@dataclass(frozen=True, slots=True, repr=False)
class Line(Silent):
    """A text between two questions."""

    text: str
    heading: bool
    """Whether a group begins with it."""
    paper: bool = False
    """Whether it is a question that is answered on paper."""


@dataclass(frozen=True, slots=True, repr=False)
class NumberedQuestion(Silent):
    """One question with what stands above it."""

    item: Item
    number: int
    """Among the questions that are asked, from 1."""
    of: int
    groups: tuple[str, ...] = ()
    """What the groups say that it stands in, outermost first."""
    lines: tuple[Line, ...] = ()
    """What stands between the question before and this one."""

    @property
    def lines_alone(self) -> tuple[Line, ...]:
        """What stands above it where the questions before are not shown."""
        new = {line.text for line in self.lines if line.heading}
        begun = (Line(text, heading=True) for text in self.groups if text not in new)
        return (*begun, *self.lines)

    @property
    def name(self) -> str:
        """Its text, with what the clinic numbers it by."""
        return f"{self.item.prefix} {self.item.text}".strip()


@dataclass(frozen=True, slots=True, repr=False)
class QuestionSheet(Silent):
    """The questions that are asked now, and what is said after the last."""

    questions: tuple[NumberedQuestion, ...] = ()
    closing: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class FillState(Silent):
    """One questionnaire as far as it was filled in."""

    kept: KeptForm
    form: Questionnaire
    begun: Begun = field(default_factory=Begun)
    alone: bool = True
    """Whether the person wants one question at a time."""
    from_draft: bool = False
    saving: bool = False
    unfinished: bool = False
    """Whether saving without what the clinic asks for is offered."""
    problem: str = ""

    @property
    def sheet(self) -> QuestionSheet:
        """What is asked, by the answers so far."""
        return sheet_of(self.form, self.begun.answers)

    @property
    def fits_a_page(self) -> bool:
        """Whether all of them can stand on one page."""
        return len(self.sheet.questions) <= MOST_ON_A_PAGE

    @property
    def one_by_one(self) -> bool:
        """Whether one question is shown at a time."""
        return self.alone or not self.fits_a_page

    @property
    def unread(self) -> tuple[str, ...]:
        """Link ids of the questions in which something stands that is no answer yet."""
        begun = self.begun
        return tuple(
            item.link_id
            for item in (question.item for question in self.sheet.questions)
            if not fits(item, begun.answers.get(item.link_id, ()))
            or (
                item.kind is not ItemKind.OPEN_CHOICE  # its words are an answer only if picked
                and begun.typed.get(item.link_id, "").strip()
                and item.link_id not in begun.answers
            )
        )


def sheet_of(form: Questionnaire, answers: Answers) -> QuestionSheet:
    """The questions that are asked by these answers, numbered, with the texts between them."""
    asked = {placed.item.link_id for placed in form.asked(answers)}
    enabled = form.enabled(answers)
    found: list[NumberedQuestion] = []
    waiting: list[PlacedItem] = []
    for placed in form.walk():
        if placed.item.link_id in asked:
            lines = _lines(waiting, placed)
            found.append(_question(placed, len(found) + 1, len(asked), lines))
            waiting = []
        elif placed.item.link_id in enabled and not placed.item.withheld:
            waiting.append(placed)
    closing = (_line(one.item) for one in waiting if one.item.kind is ItemKind.DISPLAY)
    return QuestionSheet(tuple(found), tuple(closing))


def _lines(waiting: list[PlacedItem], question: PlacedItem) -> tuple[Line, ...]:
    """Texts, and the groups that the question stands in, in the order of the file."""
    return tuple(
        _line(one.item)
        for one in waiting
        if one.item.kind is ItemKind.DISPLAY
        or (one.item.kind is ItemKind.GROUP and one.item.text and one.item in question.above)
    )


def _line(item: Item) -> Line:
    paper = Unread.PAPER in item.unread
    text = on_paper(item.text) if paper else item.text
    return Line(text, heading=item.kind is ItemKind.GROUP, paper=paper)


def _question(
    placed: PlacedItem, number: int, of: int, lines: tuple[Line, ...]
) -> NumberedQuestion:
    groups = (group for group in placed.above if group.kind is ItemKind.GROUP and group.text)
    return NumberedQuestion(placed.item, number, of, tuple(group.text for group in groups), lines)


def place_of(sheet: QuestionSheet, link_id: str) -> int:
    """Where a question stands among those asked, from 0; the first where it is not asked."""
    names = [question.item.link_id for question in sheet.questions]
    return names.index(link_id) if link_id in names else 0


@dataclass(frozen=True, slots=True, repr=False)
class Pick(Silent):
    """One answer to pick, with the digit that picks it; empty for none."""

    answer: Answer
    text: str
    digit: str


def picks_of(item: Item, yes: str, no: str) -> tuple[Pick, ...]:
    """The answers to pick: their digits are their weights where these are digits, else places."""
    if item.kind is ItemKind.BOOLEAN:
        return Pick(Truth(yes=True), yes, "1"), Pick(Truth(yes=False), no, "0")
    weights = [option.weight for option in item.options]
    digits = [str(n) if n < 10 else "" for n in range(1, len(weights) + 1)]
    known = [weight for weight in weights if weight is not None]
    single = all(weight in range(10) for weight in known)
    if len(known) == len(weights) == len(set(known)) and single:
        digits = [str(int(weight)) for weight in known]
    return tuple(
        Pick(option.answer, option_words(option), digit)
        for option, digit in zip(item.options, digits, strict=True)
    )
