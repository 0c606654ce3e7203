"""When a backup is due, and when a copy of one should go to another place."""

from collections.abc import Collection
from datetime import date, timedelta
from typing import Final

COPY_EVERY: Final = timedelta(days=30)
"""A copy in another place that is older than this is worth a word."""


def backup_is_due(made_on: Collection[date], today: date, *, changed: bool) -> bool:
    """Whether the day's first unlock should make a backup.

    Args:
        made_on: Days on which the backups that are there were made; any order. Days that
            have not come yet (the clock was wrong once) count for nothing.
        today: The day that counts now.
        changed: Whether the journal is other than in its newest backup.
    """
    return today not in made_on and (changed or not made_on)


def copy_is_due(copied_on: date | None, today: date) -> bool:
    """Whether to suggest a copy to a stick: there never was one, or it is over 30 days old."""
    return copied_on is None or today - copied_on > COPY_EVERY
