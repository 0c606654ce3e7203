"""What is said beside the heading of a day."""

from collections.abc import Mapping
from datetime import date

from journal_app.domain.ids import ScaleId
from journal_app.domain.scale import MOOD, URGE
from journal_app.translation import tr_n
from journal_app.ui.names import Names
from journal_app.usecases.read_day_values import DayValue

DayValues = Mapping[date, Mapping[ScaleId, DayValue]]


def day_notes(values: DayValues, names: Names) -> dict[date, str]:
    """What mood came to on the days with several answers, or the urge where only that was asked."""
    notes: dict[date, str] = {}
    for day, of_day in values.items():
        for scale in (MOOD, URGE):
            value = of_day.get(scale)
            if value is not None and value.n > 1:
                notes[day] = tr_n(
                    "{scale} {value} from %n entry", "{scale} {value} from %n entries", value.n
                ).format(scale=names.scale(scale), value=names.answer(scale, value.value))
                break
    return notes
