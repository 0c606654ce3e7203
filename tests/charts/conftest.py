from datetime import date
from pathlib import Path

import numpy as np
import pytest

from journal_app.analysis.early_warning import SignRecord, early_warning
from journal_app.charts.fonts import register_fonts

FIRST = date(2026, 7, 13).toordinal()
FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"


@pytest.fixture(scope="session", autouse=True)
def inter():
    register_fonts(FONTS)


@pytest.fixture
def first_day():
    return FIRST


@pytest.fixture
def charted():
    """A function from day values (None: no entry) to the result of one sign among some."""

    def chart(values, *, protective=False, signs=1):
        points = np.array([np.nan if v is None else v for v in values], float)
        days = np.arange(points.size) + FIRST
        record = SignRecord("sign", days, points, protective)
        return early_warning([record] * signs, as_of=FIRST + points.size - 1).signs[0]

    return chart


@pytest.fixture
def risen(charted):
    """Thirty quiet days with gaps, then ten high ones: a flag is open."""
    quiet = [2.0, 3.0, 2.0, None, 3.0] * 6
    return charted([*quiet, *[8.0] * 10])
