"""Rows of a journal as JSON documents: the one canonical form, the same row the same text."""

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from journal_app.domain.moment import EARLIEST, LATEST

Document = dict[str, Any]
"""Only what JSON has; times are RFC 3339 with milliseconds and ``Z``, days are dates."""


def document_text(document: Document) -> str:
    """The canonical text of a document. Raises ValueError for what JSON does not have."""
    return json.dumps(
        document, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def time_to_text(moment: datetime) -> str:
    """A time as documents say it."""
    return (
        moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"
    )


def time_from_text(text: str) -> datetime:
    """The time that a document says, aware and in the calendar. Raises ValueError."""
    found = datetime.fromisoformat(text)
    if found.tzinfo is None or not EARLIEST <= found < LATEST:
        raise ValueError
    return found


def day_from_text(text: str) -> date:
    """The day that a document says, in the calendar. Raises ValueError."""
    found = date.fromisoformat(text)
    if not _FIRST <= found <= _LAST or found.isoformat() != text:
        raise ValueError
    return found


_FIRST: Final = EARLIEST.date() - timedelta(days=1)
_LAST: Final = LATEST.date()
"""A moment may count for the day before it, and elsewhere be on the day after it."""
