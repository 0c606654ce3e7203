"""What stands in a questionnaire that was not saved yet."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any, Final

from journal_app.domain.draft import Draft
from journal_app.domain.ids import QuestionnaireId
from journal_app.domain.questionnaire.answer import (
    Amount,
    Answer,
    Coded,
    Number,
    TextAnswer,
    Truth,
    Whole,
)
from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate, When
from journal_app.domain.silent import Silent
from journal_app.usecases.ports import Clock, Drafts
from journal_app.usecases.write_entry import Marks


@dataclass(frozen=True, slots=True, repr=False)
class Begun(Silent):
    """Answers, what was typed and is no answer yet, marks, and where the person stands."""

    answers: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)
    typed: Mapping[str, str] = field(default_factory=dict)
    """What stands in fields that are typed into, by link id; the parts of a field line by line."""
    marks: Marks = field(default_factory=Marks)
    at: str = ""
    """Link id of the question that is shown."""

    @property
    def empty(self) -> bool:
        """Whether nothing was answered, typed or set."""
        return not (self.answers or self.typed) and self.marks == Marks()


def draft_form(form: QuestionnaireId) -> str:
    """The form in which one questionnaire is filled in; one draft each."""
    return f"questionnaire:{form}"


@dataclass(frozen=True, slots=True)
class QuestionnaireDraft:
    """One draft for each questionnaire."""

    drafts: Drafts
    clock: Clock

    def keep(self, form: QuestionnaireId, begun: Begun) -> None:
        """Keep what stands there in place of what stood there; nothing leaves no draft."""
        if begun.empty:
            self.drafts.delete(draft_form(form))
            return
        document = {
            "answers": {
                name: [_plain(one) for one in each] for name, each in begun.answers.items()
            },
            "typed": dict(begun.typed),
            "bring": begun.marks.bring,
            "private": begun.marks.private,
            "at": begun.at,
        }
        text = json.dumps(document, ensure_ascii=False)
        self.drafts.save(Draft(draft_form(form), text, self.clock.now()))

    def load(self, form: QuestionnaireId) -> Begun:
        """What was left; a draft that cannot be read is left alone."""
        draft = self.drafts.get(draft_form(form))
        if draft is None:
            return Begun()
        try:
            return _begun(json.loads(draft.body))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return Begun()


def _begun(document: dict[str, Any]) -> Begun:
    return Begun(
        answers={
            str(name): tuple(_MADE[kind](*parts) for kind, *parts in each)
            for name, each in document["answers"].items()
        },
        typed={str(name): str(text) for name, text in document["typed"].items()},
        marks=Marks(bring=bool(document["bring"]), private=bool(document["private"])),
        at=str(document["at"]),
    )


def _plain(answer: Answer) -> list[object]:
    match answer:
        case Coded(system, code, display):
            return ["coded", system, code, display]
        case Truth(yes):
            return ["truth", yes]
        case Whole(value):
            return ["whole", value]
        case Number(value):
            return ["number", value]
        case Amount(value, unit, system, code):
            return ["amount", value, unit, system, code]
        case _:
            return _dated(answer)


def _dated(answer: TextAnswer | When) -> list[object]:
    match answer:
        case TextAnswer(text):
            return ["words", text]
        case OnDate(year, month, day):
            return ["date", year, month, day]
        case AnsweredTime(at):
            return ["time", at.isoformat()]
        case AtMoment(at):
            return ["moment", at.isoformat()]


_MADE: Final[dict[str, Callable[..., Answer]]] = {
    "coded": lambda system, code, display: Coded(str(system), str(code), str(display)),
    "truth": lambda yes: Truth(bool(yes)),
    "whole": lambda value: Whole(int(value)),
    "number": lambda value: Number(float(value)),
    "amount": lambda value, *unit: Amount(float(value), *(str(part) for part in unit)),
    "date": OnDate,
    "time": lambda at: AnsweredTime(time.fromisoformat(at)),
    "moment": lambda at: AtMoment(datetime.fromisoformat(at)),
    "words": lambda text: TextAnswer(str(text)),
}
