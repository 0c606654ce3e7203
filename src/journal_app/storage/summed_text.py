"""Small text files that tell when they have decayed: one JSON object and a sum over it."""

import hashlib
import json
from typing import Any, Final

_SUM_BYTES: Final = 16


def summed_text(body: dict[str, Any]) -> bytes:
    """The text of the file; the sum comes last."""
    return plain_text(body | {"sum": _sum(body)})


def plain_text(body: dict[str, Any]) -> bytes:
    """The text without a sum: what is signed or sealed along with something."""
    return (json.dumps(body, indent=1) + "\n").encode("ascii")


def read_summed(content: bytes, *, form: str, largest: int) -> dict[str, Any]:
    """The object in a file of this form, without its sum. Raises ValueError: it is none."""
    if len(content) > largest:
        raise ValueError
    try:
        body = json.loads(content.decode("ascii"))
    except RecursionError:
        raise ValueError from None
    if not isinstance(body, dict) or body.get("format") != form:
        raise ValueError
    body.pop("sum", None)
    if summed_text(body) != content:  # every byte is as it was written, the sum's too
        raise ValueError
    return body


def whole_number(value: object) -> int:
    """A number as JSON has it; true and 1.0 are none. Raises TypeError."""
    if type(value) is not int:
        raise TypeError
    return value


def _sum(body: dict[str, Any]) -> str:
    return hashlib.sha256(plain_text(body)).digest()[:_SUM_BYTES].hex()
