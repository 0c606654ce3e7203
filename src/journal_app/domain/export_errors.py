"""Why something cannot be written to a place of the person's own, outside the journal."""

from journal_app.domain.vault_errors import DiskFullError, StorageUnavailableError


class PlaceUnavailableError(StorageUnavailableError):
    """The folder or drive that was chosen refuses; nothing new is left there."""


class PlaceFullError(DiskFullError):
    """There is no room left at the place that was chosen; nothing new is left there."""
