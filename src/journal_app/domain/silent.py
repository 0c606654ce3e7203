"""Objects that never show what the person wrote."""


class Silent:
    """Base of everything that holds the person's words: ``repr`` names the type only.

    No log line, traceback, crash dialog or failing test can then print a diary.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        """Name the type and nothing else."""
        return f"<{type(self).__name__}>"
