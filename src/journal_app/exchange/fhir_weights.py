"""What an answer weighs: beside it, in a contained code system, or in an expansion."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from journal_app.exchange.fhir_document import Json, child, decimal, extensions, objects, token

_BESIDE: Final = (
    "http://hl7.org/fhir/StructureDefinition/ordinalValue",
    "http://hl7.org/fhir/StructureDefinition/itemWeight",
)
_PROPERTY: Final = "http://hl7.org/fhir/concept-properties#itemWeight"
_IN_EXPANSION: Final = (
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-ValueSet.expansion.contains.property"
)
_ITEM_WEIGHT: Final = "itemWeight"


def weight_beside(node: Json, number: int = 0) -> float | None:
    """The weight in an extension of an option or a concept."""
    for extension in extensions(node, *_BESIDE, number=number):
        return _number_in(extension, number)
    return None


class Weights:
    """Weights of concepts by system and code.

    Where no code is exactly the same, one that differs in capitals alone is taken: a code system
    that is not in the file does not say whether capitals matter, and files mix them.
    """

    def __init__(self, contained: list[Json]) -> None:
        self._exact: dict[tuple[str, str], float] = {}
        self._loose: dict[tuple[str, str], set[float]] = defaultdict(set)
        for resource in contained:
            for system, code, weight in _found_in(resource):
                self._exact.setdefault((system, code), weight)
                self._loose[system, code.casefold()].add(weight)

    def of(self, system: str, code: str) -> float | None:
        """What a concept weighs, or None where the file does not say or says two things."""
        if (system, code) in self._exact:
            return self._exact[system, code]
        loose = self._loose.get((system, code.casefold()), set())
        return next(iter(loose)) if len(loose) == 1 else None


def _found_in(resource: Json) -> Iterator[tuple[str, str, float]]:
    if resource.get("resourceType") == "CodeSystem":
        names = {_ITEM_WEIGHT} | {
            token(one, "code") for one in objects(resource, "property") if _is_weight(one)
        }
        for concept in flat(resource, "concept"):
            yield from _named(token(resource, "url"), concept, _in_properties(concept, names))
    elif resource.get("resourceType") == "ValueSet":
        for include in objects(child(resource, "compose"), "include"):
            for concept in objects(include, "concept"):
                yield from _named(token(include, "system"), concept, None)
        for concept in flat(child(resource, "expansion"), "contains"):
            yield from _named(token(concept, "system"), concept, _in_expansion(concept))


def flat(node: Json, key: str, number: int = 0) -> Iterator[Json]:
    """Objects and those inside them, from top to bottom, however deep."""
    waiting = list(reversed(objects(node, key, number)))
    while waiting:
        one = waiting.pop()
        yield one
        waiting += reversed(objects(one, key, number))


def _named(system: str, concept: Json, weight: float | None) -> Iterator[tuple[str, str, float]]:
    beside = weight_beside(concept)
    found = weight if beside is None else beside
    if found is not None:
        yield system, token(concept, "code"), found


def _in_properties(concept: Json, names: set[str]) -> float | None:
    for one in objects(concept, "property"):
        if one.get("code") in names:
            return _number_in(one)
    return None


def _in_expansion(concept: Json) -> float | None:
    """The weight as R4 writes a property that expansions have since R5."""
    for extension in extensions(concept, _IN_EXPANSION):
        parts = {token(part, "url"): part for part in objects(extension, "extension")}
        value = parts.get("value", parts.get("value[x]"))
        if parts.get("code", {}).get("valueCode") == _ITEM_WEIGHT and value is not None:
            return _number_in(value)
    return None


def _is_weight(declared: Json) -> bool:
    return declared.get("uri") == _PROPERTY


def _number_in(node: Json, number: int = 0) -> float | None:
    found = decimal(node, "valueDecimal", number)
    return decimal(node, "valueInteger", number) if found is None else found
