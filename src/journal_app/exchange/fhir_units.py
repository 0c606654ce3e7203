"""The units that a number is given in."""

from collections.abc import Iterator
from typing import Final

from journal_app.domain.questionnaire.answer import Coded
from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.exchange.fhir_document import Json, child, extensions, token, words
from journal_app.exchange.fhir_options import MOST_OPTIONS, OptionSets

_CORE: Final = "http://hl7.org/fhir/StructureDefinition/questionnaire-"


def unit_of(node: Json, number: int) -> str:
    """The unit that the file gives a number; empty where it gives none."""
    for one in extensions(node, f"{_CORE}unit", number=number):
        unit = child(one, "valueCoding", number)
        return words(unit, "display", number) or token(unit, "code", number)
    return ""


def units_of(node: Json, sets: OptionSets, number: int) -> tuple[Coded, ...]:
    """The units to choose from: those listed, those of a contained set, or the one given.

    Raises FormRefusedError where they stand outside the file, or cannot be read.
    """
    found = [
        _unit(child(one, "valueCoding", number), number)
        for one in extensions(node, f"{_CORE}unitOption", number=number)
    ]
    for one in extensions(node, f"{_CORE}unitValueSet", number=number):
        found += _listed(sets, token(one, "valueCanonical", number), number)
    if not found:
        single = extensions(node, f"{_CORE}unit", number=number)
        found = [_unit(child(one, "valueCoding", number), number) for one in single][:1]
    if len(found) > MOST_OPTIONS:
        raise FormRefusedError(FormProblem.TOO_MANY, number)
    return tuple(dict.fromkeys(found))


def _listed(sets: OptionSets, name: str, number: int) -> Iterator[Coded]:
    for option in sets.options_of({"answerValueSet": name}, number):
        if isinstance(option.answer, Coded):
            yield option.answer


def _unit(coding: Json, number: int) -> Coded:
    code = token(coding, "code", number)
    display = words(coding, "display", number) or code
    if not display:
        raise FormRefusedError(FormProblem.SHAPE, number)
    return Coded(token(coding, "system", number), code, display)
