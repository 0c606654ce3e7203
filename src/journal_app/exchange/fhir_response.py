"""A FHIR R4 ``QuestionnaireResponse``: written for the clinic, and read again."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import count

from journal_app.domain.questionnaire.answer import (
    Answer,
    Number,
    Whole,
)
from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.domain.questionnaire.filled import Filled, FilledStatus
from journal_app.domain.questionnaire.fit import has_shape, is_own_words
from journal_app.domain.questionnaire.item import Item, ItemKind
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.exchange.fhir_answers import answer_in, value_of
from journal_app.exchange.fhir_document import (
    Json,
    must_not_change_meaning,
    objects,
    resource_in,
    token,
)


def write_response(questionnaire: Questionnaire, filled: Filled) -> str:
    """The JSON text of what was filled in: same content, same text."""
    authored = filled.authored.astimezone(UTC).isoformat(timespec="milliseconds")
    document: Json = {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": filled.canonical,
        "status": filled.status.value,
        "authored": authored.replace("+00:00", "Z"),
        "item": list(_Writer(questionnaire, filled).items(questionnaire.items)),
    }
    return json.dumps({key: value for key, value in document.items() if value}, ensure_ascii=False)


def read_response(questionnaire: Questionnaire, text: str) -> Filled:
    """What a JSON text says was filled in. Raises FormRefusedError."""
    document = resource_in(text, "QuestionnaireResponse", most=None)
    canonical = token(document, "questionnaire")
    if canonical and questionnaire.url and canonical.partition("|")[0] != questionnaire.url:
        raise FormRefusedError(FormProblem.OTHER_FORM)
    status = token(document, "status")
    if status not in set(FilledStatus):
        raise FormRefusedError(FormProblem.SHAPE)
    reader = _Reader()
    reader.items(document, questionnaire.items)
    return Filled(reader.answers, _instant(document), FilledStatus(status), canonical)


class _Writer:
    """Writes the items that are asked and have an answer, in the order of the questionnaire."""

    def __init__(self, questionnaire: Questionnaire, filled: Filled) -> None:
        self._answers = filled.answers
        self._enabled = questionnaire.enabled(filled.answers)

    def items(self, items: Iterable[Item]) -> Iterator[Json]:
        for item in items:
            if item.link_id in self._enabled and (written := self._item(item)) is not None:
                yield written

    def _item(self, item: Item) -> Json | None:
        below = list(self.items(item.items))
        answers = [value_of(answer, item.kind) for answer in self._answers.get(item.link_id, ())]
        if not (answers or below):
            return None
        written: Json = {"linkId": item.link_id}
        if item.text:
            written["text"] = item.text
        if answers:
            if below:
                answers[0]["item"] = below
            written["answer"] = answers
        elif below:
            written["item"] = below
        return written


class _Reader:
    """Reads items where the questionnaire has them, and nothing else."""

    def __init__(self) -> None:
        self.answers: dict[str, tuple[Answer, ...]] = {}
        self._seen: set[str] = set()
        self._numbers = count(1)

    def items(self, node: Json, known: Iterable[Item], number: int = 0) -> None:
        by_name = {item.link_id: item for item in known}
        for one in objects(node, "item", number):
            self._item(one, by_name)

    def _item(self, node: Json, known: dict[str, Item]) -> None:
        number = next(self._numbers)
        must_not_change_meaning(node, number)
        item = known.get(token(node, "linkId", number))
        if item is None:
            raise FormRefusedError(FormProblem.NO_NAME, number)
        if item.link_id in self._seen:
            raise FormRefusedError(FormProblem.SAME_NAME, number)
        self._seen.add(item.link_id)
        given = objects(node, "answer", number)
        if (len(given) > 1 and not item.several) or (given and _is_silent(item)):
            raise FormRefusedError(FormProblem.ANSWER, number)
        if given:
            self.answers[item.link_id] = tuple(_answer(one, item, number) for one in given)
        for one in given:
            self.items(one, item.items, number)
        self.items(node, item.items, number)


def _is_silent(item: Item) -> bool:
    return item.kind in {ItemKind.GROUP, ItemKind.DISPLAY}


def _answer(node: Json, item: Item, number: int) -> Answer:
    """The answer in the shape that the kind of question has. Raises FormRefusedError."""
    found = answer_in(node, number)
    if isinstance(found, Whole) and item.kind is ItemKind.DECIMAL:
        found = Number(found.value)
    if found is None or not _fits(found, item):
        raise FormRefusedError(FormProblem.ANSWER, number)
    option = item.option_of(found)
    return found if option is None else option.answer


def _fits(answer: Answer, item: Item) -> bool:
    own_words = is_own_words(item, answer)
    picks = not item.picked or own_words or item.option_of(answer) is not None
    return picks and has_shape(item.kind, answer)


def _instant(document: Json) -> datetime:
    try:
        found = datetime.fromisoformat(token(document, "authored"))
    except ValueError as error:
        raise FormRefusedError(FormProblem.SHAPE) from error
    if found.tzinfo is None:
        raise FormRefusedError(FormProblem.SHAPE)
    return found.astimezone(UTC)
