"""What an answer has to keep to: how long, how much, how early or late."""

from collections.abc import Callable
from typing import Final

from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.domain.questionnaire.item import ItemKind, Limits, Unread
from journal_app.domain.questionnaire.when import When, order
from journal_app.exchange.fhir_document import Json, decimal, extensions, integer
from journal_app.exchange.fhir_when import date_in, date_time_in, time_in

_CORE: Final = "http://hl7.org/fhir/StructureDefinition/"
_LOW: Final = f"{_CORE}minValue"
_HIGH: Final = f"{_CORE}maxValue"
_DATED: Final[dict[ItemKind, tuple[str, Callable[[Json, str, int], When]]]] = {
    ItemKind.DATE: ("valueDate", date_in),
    ItemKind.TIME: ("valueTime", time_in),
    ItemKind.DATE_TIME: ("valueDateTime", date_time_in),
}


def limits_of(node: Json, kind: ItemKind, number: int) -> Limits:
    """The limits of an item. Raises FormRefusedError."""
    signs = integer(node, "maxLength", number)
    low, high = (_limit(node, url, number) for url in (_LOW, _HIGH))
    if (low is not None and high is not None and low > high) or (signs is not None and signs < 1):
        raise FormRefusedError(FormProblem.SHAPE, number)
    if kind not in _DATED or unread_limits(node, kind, number):
        return Limits(low, high, signs)
    earliest, latest = (_when(node, kind, url, number) for url in (_LOW, _HIGH))
    return Limits(low, high, signs, earliest, latest)


def unread_limits(node: Json, kind: ItemKind, number: int) -> frozenset[Unread]:
    """That the earliest or the latest of a day or a time cannot be read, so that any is taken."""
    if kind not in _DATED:
        return frozenset()
    try:
        ends = [_when(node, kind, url, number) for url in (_LOW, _HIGH)]
    except FormRefusedError:
        return frozenset({Unread.RULE})
    first, last = ends
    crossed = first is not None and last is not None and order(first, last) == 1
    return frozenset({Unread.RULE} if crossed else ())


def _limit(node: Json, url: str, number: int) -> float | None:
    for one in extensions(node, url, number=number):
        found = decimal(one, "valueInteger", number)
        return decimal(one, "valueDecimal", number) if found is None else found
    return None


def _when(node: Json, kind: ItemKind, url: str, number: int) -> When | None:
    key, read = _DATED[kind]
    for one in extensions(node, url, number=number):
        return read(one, key, number)
    return None
