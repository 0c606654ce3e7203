"""FHIR JSON read with suspicion: bounded, strict about types, never evaluated."""

import json
from collections.abc import Iterator
from math import isfinite
from pathlib import Path
from typing import Any, Final

from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.domain.text import tidy
from journal_app.exchange.chosen_file import bytes_of

MOST_BYTES: Final = 2 * 1024 * 1024
MOST_SIGNS: Final = 20_000
"""Characters of one text."""
MOST_NAME_SIGNS: Final = 500
"""Characters of a code, an address, or the name of an item."""

Json = dict[str, Any]


def text_of_file(path: Path) -> str:
    """The text of a file.

    Raises:
        InputFileError: The system does not hand it out.
        FormRefusedError: It is too large, or not UTF-8.
    """
    content = bytes_of(path, MOST_BYTES)
    if len(content) > MOST_BYTES:
        raise FormRefusedError(FormProblem.TOO_LARGE)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormRefusedError(FormProblem.NOT_JSON) from error


def resource_in(text: str, kind: str, *, most: int | None = MOST_BYTES) -> Json:
    """The resource of this type that a text of at most so many bytes is.

    Raises FormRefusedError.
    """
    try:
        if most is not None and len(text.encode()) > most:
            raise FormRefusedError(FormProblem.TOO_LARGE)
        found = json.loads(
            text, parse_constant=_refuse, parse_float=_finite, object_pairs_hook=_without_twins
        )
    except RecursionError as error:
        raise FormRefusedError(FormProblem.TOO_DEEP) from error
    except ValueError as error:
        raise FormRefusedError(FormProblem.NOT_JSON) from error
    if not isinstance(found, dict) or found.get("resourceType") != kind:
        raise FormRefusedError(FormProblem.OTHER_RESOURCE)
    must_not_change_meaning(found)
    if "implicitRules" in found:
        raise FormRefusedError(FormProblem.MODIFIED)
    return found


def must_not_change_meaning(node: Json, number: int = 0) -> None:
    """Refuse what FHIR forbids to pass over when it is not understood."""
    if "modifierExtension" in node:
        raise FormRefusedError(FormProblem.MODIFIED, number)


def objects(node: Json, key: str, number: int = 0) -> list[Json]:
    """A list of objects; empty where there is none."""
    found = node.get(key, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise FormRefusedError(FormProblem.SHAPE, number)
    return found


def child(node: Json, key: str, number: int = 0) -> Json:
    """An object; empty where there is none."""
    found = node.get(key, {})
    if not isinstance(found, dict):
        raise FormRefusedError(FormProblem.SHAPE, number)
    return found


def words(node: Json, key: str, number: int = 0) -> str:
    """A text for people; empty where there is none."""
    found = node.get(key, "")
    if not isinstance(found, str):
        raise FormRefusedError(FormProblem.SHAPE, number)
    if len(found) > MOST_SIGNS:
        raise FormRefusedError(FormProblem.TOO_LONG, number)
    return tidy(found).strip()


def token(node: Json, key: str, number: int = 0) -> str:
    """A text for machines: one line, as it stands; empty where there is none."""
    found = node.get(key, "")
    if not isinstance(found, str) or len(found) > MOST_NAME_SIGNS:
        raise FormRefusedError(FormProblem.SHAPE, number)
    if tidy(found) != found or "\n" in found:
        raise FormRefusedError(FormProblem.SHAPE, number)
    return found


def flag(node: Json, key: str, number: int = 0) -> bool:
    """Yes or no; no where nothing is said."""
    found = node.get(key, False)
    if not isinstance(found, bool):
        raise FormRefusedError(FormProblem.SHAPE, number)
    return found


def decimal(node: Json, key: str, number: int = 0) -> float | None:
    """A number, or None where there is none; a text of digits is refused."""
    found = node.get(key)
    if found is None and key not in node:
        return None
    if isinstance(found, bool) or not isinstance(found, int | float) or abs(found) > 1e15:
        raise FormRefusedError(FormProblem.SHAPE, number)
    return float(found)


def integer(node: Json, key: str, number: int = 0) -> int | None:
    """A whole number of 32 bits, or None where there is none."""
    found = node.get(key)
    if found is None and key not in node:
        return None
    if isinstance(found, bool) or not isinstance(found, int) or not -(2**31) <= found < 2**31:
        raise FormRefusedError(FormProblem.SHAPE, number)
    return found


def extensions(node: Json, *urls: str, number: int = 0) -> Iterator[Json]:
    """The extensions with one of these addresses."""
    return (one for one in objects(node, "extension", number) if one.get("url") in urls)


def _refuse(_: str) -> float:
    """Refuse NaN and the infinities, which JSON does not have."""
    raise ValueError


def _finite(text: str) -> float:
    value = float(text)
    if not isfinite(value):
        raise ValueError
    return value


def _without_twins(pairs: list[tuple[str, Any]]) -> Json:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found
