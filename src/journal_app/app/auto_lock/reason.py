"""Why the journal is locked."""

from enum import StrEnum


class LockReason(StrEnum):
    """What happened; the first is the only one with somebody there to ask."""

    BY_HAND = "by hand"
    HIDE = "quick-hide key"
    IDLE = "nobody there"
    SLEEP = "sleep"
    SCREEN = "screen lock"
    SWITCH = "another user"
