"""The answers to pick: listed in the question, or in a contained value set; with their weights."""

from collections.abc import Iterator
from typing import Final

from journal_app.domain.questionnaire.answer import Coded, TextAnswer, Whole
from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.domain.questionnaire.item import Option
from journal_app.domain.questionnaire.when import AnsweredTime, OnDate
from journal_app.exchange.fhir_document import (
    Json,
    child,
    flag,
    integer,
    must_not_change_meaning,
    objects,
    token,
    words,
)
from journal_app.exchange.fhir_weights import Weights, flat, weight_beside
from journal_app.exchange.fhir_when import date_in, time_in

MOST_OPTIONS: Final = 200
MOST_CONTAINED: Final = 100


class OptionSets:
    """The value sets that a questionnaire brings along."""

    def __init__(self, document: Json) -> None:
        contained = objects(document, "contained")
        if len(contained) > MOST_CONTAINED:
            raise FormRefusedError(FormProblem.TOO_MANY)
        for resource in contained:
            must_not_change_meaning(resource)
        self._sets = _of_type(contained, "ValueSet")
        self._systems = {token(s, "url"): s for s in _of_type(contained, "CodeSystem").values()}
        self._weights = Weights(contained)
        self._read: dict[str, tuple[Option, ...]] = {}

    def options_of(self, item: Json, number: int) -> tuple[Option, ...]:
        """What can be picked; empty where the item lists nothing."""
        listed = objects(item, "answerOption", number)
        named = token(item, "answerValueSet", number)
        if listed and named:
            raise FormRefusedError(FormProblem.SHAPE, number)
        if len(listed) > MOST_OPTIONS:
            raise FormRefusedError(FormProblem.TOO_MANY, number)
        found = self._named(named, number) if named else tuple(self._listed(listed, number))
        if len({option.answer for option in found}) != len(found):
            raise FormRefusedError(FormProblem.SHAPE, number)
        return found

    def _listed(self, listed: list[Json], number: int) -> Iterator[Option]:
        for one in listed:
            must_not_change_meaning(one, number)
            answer = _answer_to_pick(one, number)
            weight = weight_beside(one, number)
            if weight is None and isinstance(answer, Coded):
                weight = weight_beside(child(one, "valueCoding", number), number)
                if weight is None:
                    weight = self._weights.of(answer.system, answer.code)
            yield Option(answer, weight)

    def _named(self, name: str, number: int) -> tuple[Option, ...]:
        if name not in self._read:
            resource = self._sets.get(name.removeprefix("#")) if name.startswith("#") else None
            if resource is None:
                raise FormRefusedError(FormProblem.OPTIONS_ELSEWHERE, number)
            self._read[name] = tuple(self._concepts(resource, number))
        return self._read[name]

    def _concepts(self, resource: Json, number: int) -> Iterator[Option]:
        """What the definition lists; its expansion where the definition only describes."""
        found = self._composed(child(resource, "compose", number), number)
        if found is None:
            expansion = child(resource, "expansion", number)
            found = [
                (token(one, "system", number), one)
                for one in flat(expansion, "contains", number)
                if not flag(one, "abstract", number)
            ]
            if not found:
                raise FormRefusedError(FormProblem.OPTIONS_ELSEWHERE, number)
        if len(found) > MOST_OPTIONS:
            raise FormRefusedError(FormProblem.TOO_MANY, number)
        for system, concept in found:
            code = token(concept, "code", number)
            if not code:
                raise FormRefusedError(FormProblem.SHAPE, number)
            coded = Coded(system, code, words(concept, "display", number))
            yield Option(coded, self._weights.of(system, code))

    def _composed(self, compose: Json, number: int) -> list[tuple[str, Json]] | None:
        """Concepts with their system, or None where they are not all in this file."""
        includes = objects(compose, "include", number)
        if not includes or objects(compose, "exclude", number):
            return None
        found: list[tuple[str, Json]] = []
        for include in includes:
            if "filter" in include or "valueSet" in include:
                return None
            system = token(include, "system", number)
            concepts = objects(include, "concept", number)
            if not concepts and system in self._systems:
                concepts = list(flat(self._systems[system], "concept", number))
            if not concepts:
                return None
            found += [(system, concept) for concept in concepts]
        return found


def coding(node: Json, number: int) -> Coded:
    """A concept. Raises FormRefusedError where it has no code."""
    code = token(node, "code", number)
    if not code:
        raise FormRefusedError(FormProblem.SHAPE, number)
    return Coded(token(node, "system", number), code, words(node, "display", number))


def _answer_to_pick(
    option: Json, number: int
) -> Coded | Whole | TextAnswer | OnDate | AnsweredTime:
    values = [key for key in option if key.startswith("value")]
    kind = values[0] if len(values) == 1 else ""
    if kind == "valueCoding":
        return coding(child(option, kind, number), number)
    if kind == "valueInteger":
        return Whole(integer(option, kind, number) or 0)
    if kind == "valueString" and (text := words(option, kind, number)):
        return TextAnswer(text)
    if kind == "valueDate":
        return date_in(option, kind, number)
    if kind == "valueTime":
        return time_in(option, kind, number)
    elsewhere = kind == "valueReference"
    raise FormRefusedError(FormProblem.UNKNOWN_KIND if elsewhere else FormProblem.SHAPE, number)


def _of_type(contained: list[Json], kind: str) -> dict[str, Json]:
    return {token(one, "id"): one for one in contained if one.get("resourceType") == kind}
