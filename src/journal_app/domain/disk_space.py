"""Whether the disk has room for the journal to grow and for a backup of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DiskSpace:
    """DiskSpace on the disk of the journal, in bytes."""

    free: int
    needed: int
    """For a backup while it is being made, and for what will be written."""

    @property
    def enough(self) -> bool:
        """Whether there is."""
        return self.free >= self.needed
