"""What a day came to, in words."""

from collections.abc import Mapping

from journal_app.domain.ids import ScaleId
from journal_app.domain.scale import MOOD, URGE
from journal_app.translation import tr_n
from journal_app.ui.names import Names
from journal_app.usecases.read_day_values import DayValue


def day_value_words(values: Mapping[ScaleId, DayValue], names: Names) -> str:
    """Mood and urge of a day that several check-ins speak of; nothing where one does."""
    several = {scale: values[scale] for scale in (MOOD, URGE) if scale in values}
    most = max((value.n for value in several.values()), default=0)
    if most < 2:
        return ""
    parts = (f"{names.scale(s)} {names.answer(s, value.value)}" for s, value in several.items())
    return tr_n(
        "{answers} over the day, from %n entry", "{answers} over the day, from %n entries", most
    ).format(answers=" · ".join(parts))
