"""The plan and its pieces as JSON texts, and back: for the file, for versions and for export."""

import json
from typing import Any, TypeVar

import cattrs
from cattrs.preconf.json import make_converter

from journal_app.domain.draft import DocumentError
from journal_app.domain.errors import JournalError

Thing = TypeVar("Thing")

_CONVERTER = make_converter()
_UNREADABLE = (
    cattrs.BaseValidationError,
    JournalError,
    KeyError,
    RecursionError,
    TypeError,
    ValueError,
)


def piece_to_text(piece: object) -> str:
    """The JSON form of a piece, a sheet or a whole plan: same content, same text."""
    return json.dumps(_CONVERTER.unstructure(piece), ensure_ascii=False, sort_keys=True)


def piece_from_text(kind: type[Thing], text: str) -> Thing:
    """The piece that a JSON text says. Raises DocumentError."""
    try:
        document: Any = json.loads(text)
        return _CONVERTER.structure(document, kind)
    except _UNREADABLE as error:
        raise DocumentError from error
