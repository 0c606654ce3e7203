"""How much time is left, in words."""

from math import ceil

from journal_app.translation import tr


def minutes_left(seconds: float) -> str:
    """Minutes and seconds that are left."""
    whole = max(0, ceil(seconds))
    said = tr("{minutes}:{seconds:02} left")
    return said.format(minutes=whole // 60, seconds=whole % 60)
