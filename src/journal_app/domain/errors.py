"""The base of every expected refusal."""


class JournalError(Exception):
    """Something the person can be told about in words.

    Subclasses carry typed data (field names, limits), never what the person typed,
    and stand beside the noun they are about. ``ui/refusal_words.py`` has the words.
    """

    def __str__(self) -> str:
        """Name the kind of refusal only, so that logs and tracebacks stay silent."""
        return type(self).__name__


class OutOfRangeError(JournalError):
    """A number lies outside its limits."""

    def __init__(self, field: str, *, low: float, high: float) -> None:
        super().__init__(field, low, high)
        self.field = field
        self.low = low
        self.high = high


class TextTooLongError(JournalError):
    """A text is longer than its field holds (``limit`` characters)."""

    def __init__(self, field: str, *, limit: int) -> None:
        super().__init__(field, limit)
        self.field = field
        self.limit = limit


class MissingError(JournalError):
    """A field that an entry cannot stand without is empty."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field
