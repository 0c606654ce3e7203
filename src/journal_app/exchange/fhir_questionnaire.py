"""A FHIR R4 ``Questionnaire`` as the domain knows it; what is read is in docs/formats."""

import re
from collections.abc import Iterator
from itertools import count
from typing import Final

from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.domain.questionnaire.item import Item, ItemKind, Limits
from journal_app.domain.questionnaire.questionnaire import DEEPEST, MOST_ITEMS, Questionnaire
from journal_app.exchange.fhir_conditions import conditions_of
from journal_app.exchange.fhir_document import (
    MOST_SIGNS,
    Json,
    child,
    decimal,
    extensions,
    flag,
    integer,
    must_not_change_meaning,
    objects,
    resource_in,
    token,
    words,
)
from journal_app.exchange.fhir_options import OptionSets

_CORE: Final = "http://hl7.org/fhir/StructureDefinition/"
_CALCULATED: Final = (
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
)
_TRANSLATION: Final = f"{_CORE}translation"
_SUMS: Final = re.compile(r"\b(?:weight|ordinal|sum)\(\)|ordinalValue|itemWeight")
"""An expression that adds weights up: looked for as text, never evaluated."""

_NUMBERS: Final = frozenset({ItemKind.DECIMAL, ItemKind.INTEGER, ItemKind.QUANTITY})

MARK: Final = "urn:even-keel:ask-for-help-above-zero"
"""Our own extension, for clinics that want to mark a question in the file."""
_LOINC: Final = "http://loinc.org"
_SELF_HARM: Final = "44260-8"
"""LOINC: thoughts of being better off dead, or of hurting oneself (item 9 of the PHQ-9)."""


def read_questionnaire(text: str) -> Questionnaire:
    """The questionnaire that a text is. Raises FormRefusedError."""
    document = resource_in(text, "Questionnaire")
    items = _Items(OptionSets(document))
    return Questionnaire(
        title=words(document, "title") or words(document, "name"),
        items=tuple(items.of(document)),
        url=token(document, "url"),
        version=token(document, "version"),
    )


class _Items:
    """Reads items from top to bottom and counts them."""

    def __init__(self, sets: OptionSets) -> None:
        self._sets = sets
        self._numbers = count(1)

    def of(self, node: Json, depth: int = 0, number: int = 0) -> Iterator[Item]:
        """The items directly below a node."""
        if depth > DEEPEST:
            raise FormRefusedError(FormProblem.TOO_DEEP, number)
        for inner in objects(node, "item", number):
            yield self._item(inner, depth)

    def _item(self, node: Json, depth: int) -> Item:
        number = next(self._numbers)
        if number > MOST_ITEMS:
            raise FormRefusedError(FormProblem.TOO_MANY)
        must_not_change_meaning(node, number)
        kind = _kind(node, number)
        total = kind in _NUMBERS and _adds_up(node, number)
        withheld = not total and _is_withheld(node, number)
        if kind is ItemKind.QUANTITY and not (total or withheld):
            raise FormRefusedError(FormProblem.UNKNOWN_KIND, number)
        options = self._sets.options_of(node, number)
        if kind is ItemKind.CHOICE and not (options or withheld):
            raise FormRefusedError(FormProblem.NO_OPTIONS, number)
        if kind is not ItemKind.CHOICE and options:
            raise FormRefusedError(FormProblem.SHAPE, number)
        conditions, all_of_them = conditions_of(node, number)
        link_id = _link_id(node, number)
        return Item(
            link_id=link_id,
            kind=kind,
            text=_text(node, kind, number),
            prefix=words(node, "prefix", number),
            required=flag(node, "required", number),
            several=flag(node, "repeats", number) and kind is ItemKind.CHOICE,
            total=total,
            withheld=withheld,
            also=_also(node),
            marked=_is_marked(node, link_id, number),
            limits=_limits(node, number),
            unit=_unit(node, number),
            options=options,
            conditions=conditions,
            all_conditions=all_of_them,
            items=tuple(self.of(node, depth + 1, number)),
        )


def _link_id(node: Json, number: int) -> str:
    link_id = token(node, "linkId", number)
    if not link_id.strip():
        raise FormRefusedError(FormProblem.NO_NAME, number)
    return link_id


def _kind(node: Json, number: int) -> ItemKind:
    kind = token(node, "type", number)
    if kind not in set(ItemKind):
        raise FormRefusedError(FormProblem.UNKNOWN_KIND, number)
    return ItemKind(kind)


def _text(node: Json, kind: ItemKind, number: int) -> str:
    """What the item says; only a group may be silent."""
    text = words(node, "text", number)
    if not text:
        codes = (words(code, "display", number) for code in objects(node, "code", number))
        text = next((display for display in codes if display), "")
    if not text and kind is not ItemKind.GROUP:
        raise FormRefusedError(FormProblem.NO_TEXT, number)
    return text


def _also(node: Json) -> tuple[str, ...]:
    """Translations of the text, and what the codes of the item are called; refuses nothing."""
    translated = (
        inner.get(name)
        for one in _dicts(node.get("_text"), "extension")
        if one.get("url") == _TRANSLATION
        for inner in _dicts(one, "extension")
        if inner.get("url") == "content"
        for name in ("valueString", "valueMarkdown")
    )
    named = (code.get("display") for code in _dicts(node, "code"))
    found = (*translated, *named)
    return tuple(text[:MOST_SIGNS] for text in found if isinstance(text, str) and text)


def _dicts(node: object, key: str) -> list[Json]:
    found = node.get(key) if isinstance(node, dict) else None
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _adds_up(node: Json, number: int) -> bool:
    return any(
        _SUMS.search(words(child(one, "valueExpression", number), "expression", number))
        for one in extensions(node, _CALCULATED, number=number)
    )


def _is_withheld(node: Json, number: int) -> bool:
    hidden = extensions(node, f"{_CORE}questionnaire-hidden", number=number)
    return (
        flag(node, "readOnly", number)
        or any(flag(one, "valueBoolean", number) for one in hidden)
        or any(True for _ in extensions(node, _CALCULATED, number=number))
    )


def _is_marked(node: Json, link_id: str, number: int) -> bool:
    """By code or by extension; by words a question is only proposed to the person."""
    codes = {
        (token(code, "system", number), token(code, "code", number))
        for code in objects(node, "code", number)
    }
    said = extensions(node, MARK, number=number)
    return (
        (_LOINC, _SELF_HARM) in codes
        or link_id.rpartition("/")[2] == _SELF_HARM
        or any(flag(one, "valueBoolean", number) for one in said)
    )


def _limits(node: Json, number: int) -> Limits:
    signs = integer(node, "maxLength", number)
    low, high = (_limit(node, name, number) for name in ("minValue", "maxValue"))
    if (low is not None and high is not None and low > high) or (signs is not None and signs < 1):
        raise FormRefusedError(FormProblem.SHAPE, number)
    return Limits(low, high, signs)


def _limit(node: Json, name: str, number: int) -> float | None:
    for one in extensions(node, f"{_CORE}{name}", number=number):
        found = decimal(one, "valueInteger", number)
        return decimal(one, "valueDecimal", number) if found is None else found
    return None


def _unit(node: Json, number: int) -> str:
    for one in extensions(node, f"{_CORE}questionnaire-unit", number=number):
        unit = child(one, "valueCoding", number)
        return words(unit, "display", number) or token(unit, "code", number)
    return ""
