"""What of a file seems to be what of the journal: to begin with, for a person to correct."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.ids import ScaleId
from journal_app.domain.scale import (
    ANXIETY,
    ENERGY,
    MOOD,
    SLEEP_HOURS,
    SLEEP_QUALITY,
    STRESS,
    Scale,
    ScaleKind,
    ScaleUse,
)
from journal_app.domain.text import LINE_LIMIT
from journal_app.usecases.file_mapping import AS_TAG, FileMapping, WordTarget, WordUse
from journal_app.usecases.map_scales import NamedScale, ScaleMapping
from journal_app.usecases.map_words import plain
from journal_app.usecases.survey_file import ColumnFound, FileSurvey

_CALLED: Final = {
    "mood": MOOD,
    "energy level": ENERGY,
    "anxiety": ANXIETY,
    "stress": STRESS,
    "sleep": SLEEP_HOURS,
    "sleep hours": SLEEP_HOURS,
    "sleep_hours": SLEEP_HOURS,
    "hours slept": SLEEP_HOURS,
    "sleep quality": SLEEP_QUALITY,
    "valence": MOOD,
    "sentiment": MOOD,
}
"""What other programs call what this one brings along."""
_SPANS: Final = {"valence": (-1.0, 1.0), "sentiment": (0.0, 2.0)}
"""Ends of a scale that its program fixes."""
_MOODS: Final = {"rad": 10.0, "good": 7.5, "meh": 5.0, "bad": 2.5, "awful": 0.0}
"""The five moods that Daylio begins with, in English; every other word is asked about."""
_USES: Final = {
    ChoiceList.SKILL: WordUse.SKILL,
    ChoiceList.TRIGGER_KIND: WordUse.TRIGGER,
    ChoiceList.EMOTION: WordUse.EMOTION,
}
MOST_NEW: Final = 100
"""Columns up to which a new scale is proposed; a table of more is no diary of moods."""
_MOST_COUNTED: Final = 100_000.0
NOTHING_KNOWN: Final = FileMapping()


def propose_mapping(
    survey: FileSurvey,
    scales: Iterable[Scale],
    choices: Iterable[Choice],
    known: FileMapping = NOTHING_KNOWN,
) -> FileMapping:
    """What was said the last time stands; the rest by equal names, words without one are tags."""
    columns: dict[str, ScaleMapping] = {}
    levels: dict[str, Mapping[str, float]] = {}
    every = list(scales)
    taken: set[ScaleId | NamedScale] = set()
    for column in survey.columns:
        mapping = _still_there(known.columns.get(column.name), every)
        if mapping is None and column.name not in known.levels:
            mapping = _column(column, every)
        new = mapping is not None and isinstance(mapping.target, NamedScale)
        if new and len(columns) >= MOST_NEW:
            mapping = None
        if mapping is not None and mapping.target not in taken:
            taken.add(mapping.target)
            columns[column.name] = mapping
        if column.words:
            said = known.levels.get(column.name, {})
            levels[column.name] = {
                key: points
                for word, _ in column.words
                if (points := said.get(key := plain(word), _MOODS.get(key))) is not None
            }
        elif column.name not in columns:
            levels[column.name] = {}
    return FileMapping(columns, levels, _words(survey, list(choices), known), known.uses)


def _still_there(mapping: ScaleMapping | None, scales: list[Scale]) -> ScaleMapping | None:
    if mapping is None:
        return None
    if isinstance(mapping.target, NamedScale):
        use, name = mapping.target.use, plain(mapping.target.name)
        made = (one for one in scales if one.use is use and plain(one.name) == name)
        found = next(made, None)
        return mapping if found is None else replace(mapping, target=found.id)
    return mapping if any(scale.id == mapping.target for scale in scales) else None


def _column(column: ColumnFound, scales: list[Scale]) -> ScaleMapping | None:
    """The scale of the same name, else one of the person's own; None where that cannot be said."""
    name = plain(column.name)
    found = next((one for one in scales if plain(one.name) == name), None)
    if found is None and name in _CALLED:
        found = next((one for one in scales if one.id == _CALLED[name]), None)
    if found is not None and _fits(column, found):
        span = _SPANS.get(name) or _hundred(column, found)
        return ScaleMapping(found.id, span)
    if not name or len(column.name) > LINE_LIMIT or column.words:
        return None
    kind = kind_for(column)
    return None if kind is None else ScaleMapping(NamedScale(ScaleUse.OWN, column.name, kind))


def _fits(column: ColumnFound, scale: Scale) -> bool:
    if column.yes_no:
        return scale.kind is ScaleKind.YES_NO
    if column.words:
        return scale.kind is ScaleKind.RATING
    low, high = scale.limits
    inside = column.low is not None and column.high is not None
    spanned = plain(column.name) in _SPANS or _hundred(column, scale) is not None
    return spanned or (inside and low <= (column.low or 0.0) and (column.high or 0.0) <= high)


def _hundred(column: ColumnFound, scale: Scale) -> tuple[float, float] | None:
    """Points of a hundred, where a scale of ten is meant."""
    rated = scale.kind is ScaleKind.RATING and column.low is not None and column.high is not None
    if rated and (column.low or 0.0) >= 0 and 10 < (column.high or 0.0) <= 100:
        return (0.0, 100.0)
    return None


def kind_for(column: ColumnFound) -> ScaleKind | None:
    """The kind of a new scale that holds a column; None where none does."""
    if column.words:
        return ScaleKind.RATING
    if column.yes_no:
        return ScaleKind.YES_NO
    if column.low is None or column.high is None or column.low < 0:
        return None
    if column.high <= 10:
        return ScaleKind.RATING
    return ScaleKind.COUNT if column.high <= _MOST_COUNTED else None


def _words(survey: FileSurvey, choices: list[Choice], known: FileMapping) -> dict[str, WordTarget]:
    ids = {choice.id for choice in choices}
    named: dict[str, WordTarget] = {}
    for choice in choices:
        named.setdefault(plain(choice.name), WordTarget(_USES[choice.list], choice.id))
    words: dict[str, WordTarget] = {}
    for word in survey.words:
        key = plain(word.name)
        said = known.words.get(key)
        gone = said is not None and said.choice is not None and said.choice not in ids
        words[key] = named.get(key, AS_TAG) if said is None or gone else said
    return words
