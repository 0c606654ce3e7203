"""Rules that a FHIR file brings along: what is followed of them, by their form alone.

No expression is ever evaluated. One that has exactly the form of a sum of weights is followed;
every other one is named as not understood.
"""

import re
from dataclasses import dataclass
from typing import Final

from journal_app.domain.questionnaire.item import Unread
from journal_app.exchange.fhir_document import Json, child, extensions, words

_SDC: Final = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
CALCULATED: Final = f"{_SDC}calculatedExpression"
_ASKING: Final = f"{_SDC}enableWhenExpression"
_OTHERS: Final = (
    f"{_SDC}answerExpression",
    f"{_SDC}candidateExpression",
    f"{_SDC}minQuantity",
    f"{_SDC}maxQuantity",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint",
    "http://hl7.org/fhir/StructureDefinition/targetConstraint",
    "http://hl7.org/fhir/StructureDefinition/regex",
)
_WEIGHS: Final = re.compile(r"\b(?:weight|ordinal|sum)\(\)|ordinalValue|itemWeight")

_STEP: Final = r"(?:item|answer|repeat\(item\)|descendants\(\))"
_PATH: Final = rf"(?:%(?:resource|context|questionnaire)\.)?(?:{_STEP}\.)*"
_LAST: Final = r"(?:item|repeat\(item\)|descendants\(\))"
_VALUE: Final = (
    r"\.answer\.value(?:Coding)?\."
    r"(?:weight\(\)|ordinal\(\)|extension\('[^']*(?:ordinalValue|itemWeight)'\)\.value(?:Decimal)?)"
)
_WHOLE: Final = re.compile(rf"{_PATH}{_LAST}(?:\.where\(linkId!='([^']+)'\))?{_VALUE}\.sum\(\)")
_GROUP: Final = re.compile(rf"{_PATH}item\.where\(linkId='([^']+)'\)\.item{_VALUE}\.sum\(\)")
_ONE: Final = re.compile(rf"{_PATH}{_LAST}\.where\(linkId='([^']+)'\){_VALUE}(?:\.sum\(\))?")


@dataclass(frozen=True, slots=True)
class SumRule:
    """What a total adds up, as far as its expression has a form that is known."""

    known: bool
    of: frozenset[str] | None = None
    without: frozenset[str] = frozenset()


def sum_rule(node: Json, number: int) -> SumRule | None:
    """The rule of a number that adds weights up; None of one that does not."""
    found = [
        words(child(one, "valueExpression", number), "expression", number)
        for one in extensions(node, CALCULATED, number=number)
    ]
    if not any(_WEIGHS.search(one) for one in found):
        return None
    plain = "".join(found[0].split()).replace('"', "'") if len(found) == 1 else ""
    if whole := _WHOLE.fullmatch(plain):
        return SumRule(known=True, without=frozenset(whole.groups()) - {None})
    if group := _GROUP.fullmatch(plain):
        return SumRule(known=True, of=frozenset(group.groups()))
    single = [_ONE.fullmatch(part) for part in plain.split("+")]
    names = [one.group(1) for one in single if one is not None]
    if len(names) == len(single) == len(set(names)):
        return SumRule(known=True, of=frozenset(names))
    return SumRule(known=False)


def unread_rules(node: Json, rule: SumRule | None, number: int) -> frozenset[Unread]:
    """The rules of an item that are not followed."""
    calculated = any(True for _ in extensions(node, CALCULATED, number=number))
    found = {
        Unread.ASKING: any(True for _ in extensions(node, _ASKING, number=number)),
        Unread.SUM: calculated and (rule is None or not rule.known),
        Unread.RULE: any(True for _ in extensions(node, *_OTHERS, number=number)),
    }
    return frozenset(what for what, there in found.items() if there)
