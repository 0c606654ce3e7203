"""Times and days as the database keeps them."""

from datetime import UTC, datetime, timedelta
from typing import Final

_START: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


def to_milliseconds(moment: datetime) -> int:
    """Milliseconds since 1970 in UTC, whole and rounded down; negative before."""
    return (moment - _START) // _MILLISECOND


def from_milliseconds(milliseconds: int) -> datetime:
    """The aware UTC time of a stored number."""
    return _START + milliseconds * _MILLISECOND
