"""Rows of a journal as JSON documents: the one canonical form, the same row the same text."""

import json
from datetime import UTC, datetime
from typing import Any

Document = dict[str, Any]
"""Only what JSON has; times are RFC 3339 with milliseconds and ``Z``, days are dates."""


def document_text(document: Document) -> str:
    """The canonical text of a document."""
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def time_to_text(moment: datetime) -> str:
    """A time as documents say it."""
    return (
        moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"
    )


def time_from_text(text: str) -> datetime:
    """The time that a document says, aware. Raises ValueError."""
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError
    return found
