"""A heading speaks only where several answers make it worth a word."""

from datetime import date

import pytest

from journal_app.domain.scale import Scale
from journal_app.ui.names import Names
from journal_app.ui.screens.journal.day_notes import day_notes
from journal_app.usecases.read_day_values import DayValue

DAY = date(2026, 3, 5)
NAMES = Names(scales={"mood": Scale("mood", "How I am"), "urge": Scale("urge", "Urge")})


@pytest.mark.parametrize(
    ("values", "note"),
    [
        ({"mood": DayValue(5.0, 3), "urge": DayValue(2.0, 3)}, "How I am 5 from 3 entries"),
        ({"mood": DayValue(4.333, 3)}, "How I am 4.3 from 3 entries"),
        ({"mood": DayValue(5.0, 1), "urge": DayValue(2.5, 2)}, "Urge 2.5 from 2 entries"),
        ({"mood": DayValue(5.0, 1)}, None),
        ({"stress": DayValue(5.0, 9)}, None),
        ({}, None),
    ],
)
def test_what_a_day_came_to(qapp, values, note):
    assert day_notes({DAY: values}, NAMES).get(DAY) == note
