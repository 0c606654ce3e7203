"""A FHIR R4 ``Questionnaire`` as the domain knows it; what is read is in docs/formats."""

from collections.abc import Iterator
from itertools import count
from typing import Final

from journal_app.domain.questionnaire.answer import Coded
from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.domain.questionnaire.item import Item, ItemKind, Option, Unread
from journal_app.domain.questionnaire.questionnaire import DEEPEST, MOST_ITEMS, Questionnaire
from journal_app.exchange.fhir_conditions import conditions_of
from journal_app.exchange.fhir_document import (
    MOST_SIGNS,
    Json,
    extensions,
    flag,
    must_not_change_meaning,
    objects,
    resource_in,
    token,
    words,
)
from journal_app.exchange.fhir_limits import limits_of, unread_limits
from journal_app.exchange.fhir_options import OptionSets
from journal_app.exchange.fhir_rules import CALCULATED, sum_rule, unread_rules
from journal_app.exchange.fhir_units import unit_of, units_of

_CORE: Final = "http://hl7.org/fhir/StructureDefinition/"
_TRANSLATION: Final = f"{_CORE}translation"
_ON_PAPER: Final = frozenset({"url", "attachment", "reference"})
"""Kinds of R4 that cannot be answered here."""
_PICKED: Final = frozenset({ItemKind.CHOICE, ItemKind.OPEN_CHOICE})
_DATED: Final = frozenset({ItemKind.DATE, ItemKind.TIME, ItemKind.DATE_TIME})
_FROM_A_LIST: Final = frozenset(
    {ItemKind.INTEGER, ItemKind.STRING, ItemKind.TEXT, ItemKind.DATE, ItemKind.TIME}
)
"""Kinds whose answers may be listed."""
_NEVER_SEVERAL: Final = _PICKED | {ItemKind.DISPLAY}
"""Kinds of which several answers are taken, or none."""
_ONCE_ON_PAPER: Final = _DATED | {ItemKind.OPEN_CHOICE, ItemKind.QUANTITY}
"""Kinds that were left to paper: what is odd in one leaves it there, and refuses nothing."""
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
        kind, unread = _kind(node, number)
        rule = sum_rule(node, number) if kind in _NUMBERS else None
        total = rule is not None
        withheld = not total and _is_withheld(node, number)
        asked = not (total or withheld)
        options = self._options(node, kind, number) if Unread.PAPER not in unread else ()
        units = self._units(node, number) if kind is ItemKind.QUANTITY and asked else ()
        if asked and (units is None or not _can_answer(node, kind, options)):
            kind, unread = ItemKind.DISPLAY, unread | _on_paper(kind)
        elif options and kind in _FROM_A_LIST:
            kind = ItemKind.CHOICE
        elif options and kind not in _PICKED:
            raise FormRefusedError(FormProblem.SHAPE, number)
        conditions, all_of_them = conditions_of(node, number)
        link_id = _link_id(node, number)
        if asked and kind not in _NEVER_SEVERAL and flag(node, "repeats", number):
            unread |= {Unread.SEVERAL}
        return Item(
            link_id=link_id,
            kind=kind,
            text=_text(node, kind, number),
            prefix=words(node, "prefix", number),
            required=flag(node, "required", number) and Unread.PAPER not in unread,
            several=flag(node, "repeats", number) and kind in _PICKED,
            total=total,
            sum_of=rule.of if rule else None,
            sum_without=rule.without if rule else frozenset(),
            unread=unread | unread_rules(node, rule, number) | unread_limits(node, kind, number),
            withheld=withheld,
            also=_also(node),
            marked=_is_marked(node, link_id, number),
            limits=limits_of(node, kind, number),
            unit=unit_of(node, number),
            units=units or (),
            options=options,
            conditions=conditions,
            all_conditions=all_of_them,
            items=tuple(self.of(node, depth + 1, number)),
        )

    def _options(self, node: Json, kind: ItemKind, number: int) -> tuple[Option, ...]:
        """What can be picked; nothing where it stands outside the file."""
        try:
            return self._sets.options_of(node, number)
        except FormRefusedError as error:
            elsewhere = error.problem in {FormProblem.OPTIONS_ELSEWHERE, FormProblem.UNKNOWN_KIND}
            if not (elsewhere or kind in _ONCE_ON_PAPER or _lists_dates(node)):
                raise
            return ()

    def _units(self, node: Json, number: int) -> tuple[Coded, ...] | None:
        """The units of an amount; None where they stand outside the file."""
        try:
            return units_of(node, self._sets, number)
        except FormRefusedError:
            return None


def _can_answer(node: Json, kind: ItemKind, options: tuple[Option, ...]) -> bool:
    """Whether there is something to pick where that is asked for, and not where it is not."""
    listed = bool(node.get("answerOption") or node.get("answerValueSet"))
    if kind is ItemKind.CHOICE:
        return bool(options)
    if kind in {ItemKind.QUANTITY, ItemKind.DATE_TIME}:
        return not listed
    return kind not in _ONCE_ON_PAPER or bool(options) or not listed


def _lists_dates(node: Json) -> bool:
    """Whether options are days or times, which once left a question to paper."""
    listed = _dicts(node, "answerOption")
    return any("valueDate" in one or "valueTime" in one for one in listed)


def _on_paper(kind: ItemKind) -> frozenset[Unread]:
    """What could have weighed something leaves a sum unknown as well."""
    return frozenset({Unread.PAPER} | ({Unread.SUM} if kind in _PICKED else set()))


def _link_id(node: Json, number: int) -> str:
    link_id = token(node, "linkId", number)
    if not link_id.strip():
        raise FormRefusedError(FormProblem.NO_NAME, number)
    return link_id


def _kind(node: Json, number: int) -> tuple[ItemKind, frozenset[Unread]]:
    """The kind of an item; one that R4 has and this program has not is a text."""
    kind = token(node, "type", number)
    if kind in _ON_PAPER:
        return ItemKind.DISPLAY, _on_paper(ItemKind.TEXT)
    if kind not in set(ItemKind):
        raise FormRefusedError(FormProblem.UNKNOWN_KIND, number)
    return ItemKind(kind), frozenset()


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


def _is_withheld(node: Json, number: int) -> bool:
    hidden = extensions(node, f"{_CORE}questionnaire-hidden", number=number)
    return (
        flag(node, "readOnly", number)
        or any(flag(one, "valueBoolean", number) for one in hidden)
        or any(True for _ in extensions(node, CALCULATED, number=number))
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
