"""The machine's clock."""

import importlib
from datetime import UTC, datetime


class SystemClock:
    """The machine's clock and time zone."""

    def now(self) -> datetime:
        """The current time, aware, UTC."""
        return datetime.now(UTC)

    def zone(self) -> str:
        """IANA name of the time zone in force; UTC where the machine does not say."""
        tzlocal = importlib.import_module("tzlocal")
        try:
            return str(tzlocal.get_localzone_name() or "UTC")
        except (LookupError, ValueError, OSError):
            return "UTC"
