"""The low-cost program whose clock is as many days ahead as a file says."""

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from journal_app.app import clock, resources

DAYS = Path(os.environ["EVEN_KEEL_TEST_DAYS"])
"""Holds how many days have passed."""


def _now(_: object) -> datetime:
    return datetime.now(UTC) + timedelta(days=int(DAYS.read_text() or 0))


clock.SystemClock.now = _now  # before anything reads it
OTHER = os.environ.get("EVEN_KEEL_TEST_RESOURCES")
if OTHER:
    resources.resources_folder = lambda: Path(OTHER)

from journal_app.storage.keys import cost  # noqa: E402 - the clock first

cost.calibrate = lambda limits: limits.least

from journal_app.app.main import main  # noqa: E402 - the cost first

sys.exit(main())
