"""The machine's clock."""

from datetime import UTC, datetime

import tzlocal


class SystemClock:
    """The machine's clock and time zone."""

    def now(self) -> datetime:
        """The current time, aware, UTC."""
        return datetime.now(UTC)

    def zone(self) -> str:
        """IANA name of the time zone in force; UTC where the machine does not say."""
        try:
            return tzlocal.get_localzone_name() or "UTC"
        except (LookupError, ValueError, OSError):
            return "UTC"
