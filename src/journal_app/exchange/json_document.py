"""A JSON document of another program, and what its fields say."""

import json
from typing import Any, Final

from journal_app.domain.import_errors import FileProblem, InputFileError

_MARK: Final = b"\xef\xbb\xbf"
Fields = dict[str, Any]
"""One object of a document; what is in it is looked at before it is believed."""


def json_of(content: bytes) -> Any:
    """What the document says. Raises InputFileError."""
    try:
        return json.loads(content.removeprefix(_MARK).decode("utf-8"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise InputFileError(FileProblem.OTHER_FORMAT) from error


def objects_of(document: Any, name: str) -> list[Any]:
    """The list under a name. Raises InputFileError where there is none."""
    found = document.get(name) if isinstance(document, dict) else None
    if not isinstance(found, list):
        raise InputFileError(FileProblem.OTHER_FORMAT)
    return found


def text_of(fields: Fields, name: str) -> str:
    """A text; empty where there is none."""
    found = fields.get(name)
    return found if isinstance(found, str) else ""


def texts_of(fields: Fields, name: str) -> tuple[str, ...]:
    """A list of texts; what is no text is left out."""
    found = fields.get(name)
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()


def number_of(fields: Fields, name: str) -> float | None:
    """A number; None where there is none."""
    found = fields.get(name)
    if isinstance(found, bool) or not isinstance(found, int | float):
        return None
    try:
        return float(found)
    except OverflowError:
        return None


def _no_number(name: str) -> None:
    raise ValueError(name)
