"""A mapping as rows to choose in, and what a choice changes; no Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.column_use import ColumnUse
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.scale import Better, Scale, ScaleKind, ScaleUse
from journal_app.domain.silent import Silent
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.screens.importing import state as shown
from journal_app.ui.screens.importing.words import column_title, column_words
from journal_app.usecases.file_mapping import AS_TAG, FileMapping, WordTarget, WordUse
from journal_app.usecases.map_scales import NamedScale, ScaleMapping
from journal_app.usecases.map_words import plain
from journal_app.usecases.propose_mapping import kind_for
from journal_app.usecases.survey_file import ColumnFound, FileSurvey, WordSource

LEAVE: Final = ""
NEW: Final = "new"
_TAG: Final = WordUse.TAG.value
_MOST_WORDS: Final = 60
_MOST_COLUMNS: Final = 100
_MOST_LEVELS: Final = 30
_SPANS: Final = (
    (0.0, 3.0), (0.0, 4.0), (0.0, 5.0), (1.0, 5.0), (1.0, 7.0), (1.0, 10.0), (0.0, 100.0),
    (-1.0, 1.0), (0.0, 2.0),
)  # fmt: skip
_LISTS: Final = (
    (WordUse.SKILL, ChoiceList.SKILL),
    (WordUse.TRIGGER, ChoiceList.TRIGGER_KIND),
    (WordUse.EMOTION, ChoiceList.EMOTION),
)
_FITTING: Final = (ScaleKind.RATING, ScaleKind.HOURS, ScaleKind.COUNT)


@dataclass(frozen=True, slots=True, repr=False)
class MappingChoices(Silent):
    """What was found in the file, and what the journal has."""

    form: str
    survey: FileSurvey
    scales: Sequence[Scale]
    choices: Sequence[Choice]

    def state(self, mapping: FileMapping, uses: dict[str, ColumnUse]) -> shown.MappingState:
        """The rows of a mapping."""
        asked = [one for one in self.survey.words if one.source is not WordSource.TAG]
        rows = tuple(
            shown.WordRow(
                plain(one.name),
                tr_n("{name}, %n time", "{name}, %n times", one.times).format(name=one.name),
                _word_code(mapping.words.get(plain(one.name), AS_TAG)),
            )
            for one in asked[:_MOST_WORDS]
        )
        return shown.MappingState(
            uses=tuple(shown.UseRow(*one) for one in list(uses.items())[:_MOST_COLUMNS]),
            columns=tuple(
                self._row(column, mapping) for column in self.survey.columns[:_MOST_COLUMNS]
            ),
            more_columns=max(0, max(len(uses), len(self.survey.columns)) - _MOST_COLUMNS),
            words=rows,
            word_targets=self._word_targets(),
            more_words=len(self.survey.words) - len(rows),
        )

    def with_target(self, mapping: FileMapping, name: str, code: str) -> FileMapping:
        """Send a column to a scale; the column that went there before is left out."""
        columns = {other: one for other, one in mapping.columns.items() if other != name}
        levels = {name: {}, **mapping.levels}
        if code != LEAVE:
            target = self._target(name, code)
            columns = {other: one for other, one in columns.items() if one.target != target}
            columns[name] = ScaleMapping(target)
        in_order = {
            column.name: columns[column.name]
            for column in self.survey.columns
            if column.name in columns
        }
        return replace(mapping, columns=in_order, levels=levels)

    def _target(self, name: str, code: str) -> ScaleId | NamedScale:
        if code != NEW:
            return ScaleId(code)
        column = next(one for one in self.survey.columns if one.name == name)
        return NamedScale(ScaleUse.OWN, name, kind_for(column))

    def _row(self, column: ColumnFound, mapping: FileMapping) -> shown.ColumnRow:
        chosen = mapping.columns.get(column.name)
        scale = self._scale(chosen)
        rated = scale is None or scale.kind is ScaleKind.RATING
        numbers = column.low is not None and not column.words
        spanned = chosen is not None and numbers and rated and _new_kind(chosen) in _RATED
        points = mapping.levels.get(column.name, {})
        return shown.ColumnRow(
            name=column.name,
            title=column_title(self.form, column.name),
            said=column_words(column),
            targets=self._targets(column),
            target=_column_code(chosen),
            spans=_spans(column) if spanned else (),
            span=None if chosen is None else chosen.span,
            turnable=scale is not None and scale.better is not Better.NEITHER and not column.words,
            turned=_is_turned(chosen, scale),
            levels=()
            if chosen is None
            else tuple(
                shown.LevelRow(
                    word,
                    tr_n("{name}, %n time", "{name}, %n times", times).format(name=word),
                    points.get(plain(word)),
                )
                for word, times in column.words[:_MOST_LEVELS]
            ),
        )

    def _scale(self, mapping: ScaleMapping | None) -> Scale | None:
        return next(
            (one for one in self.scales if mapping is not None and one.id == mapping.target), None
        )

    def _targets(self, column: ColumnFound) -> tuple[shown.Choice, ...]:
        kinds: tuple[ScaleKind, ...] = _FITTING
        if column.yes_no:
            kinds = (ScaleKind.YES_NO,)
        elif column.words:
            kinds = (ScaleKind.RATING,)
        fitting = [one for one in self.scales if one.kind in kinds and not one.hidden]
        new = () if kind_for(column) is None else ((tr("A new scale of my own"), NEW),)
        return (
            (tr("Leave it out"), LEAVE),
            *new,
            *((one.name, str(one.id)) for one in fitting),
        )

    def _word_targets(self) -> tuple[shown.Choice, ...]:
        said = {
            WordUse.SKILL: tr("Skill: {name}"),
            WordUse.TRIGGER: tr("Trigger: {name}"),
            WordUse.EMOTION: tr("Feeling: {name}"),
        }
        return (
            (tr("A tag"), _TAG),
            (tr("Leave it out"), WordUse.LEAVE.value),
            *(
                (said[use].format(name=choice.name), f"{use.value}:{choice.id}")
                for use, which in _LISTS
                for choice in self.choices
                if choice.list is which and not choice.hidden
            ),
        )

    def turned(self, mapping: FileMapping, name: str, *, turned: bool) -> FileMapping:
        """Read a column the other way round, or as it stands."""
        scale = self._scale(mapping.columns[name])
        better = Better.NEITHER
        if turned and scale is not None:
            better = Better.LOWER if scale.better is Better.HIGHER else Better.HIGHER
        return _with_column(mapping, name, replace(mapping.columns[name], better=better))


def with_span(mapping: FileMapping, name: str, span: tuple[float, float] | None) -> FileMapping:
    """Say from where to where a column goes."""
    return _with_column(mapping, name, replace(mapping.columns[name], span=span))


def with_level(mapping: FileMapping, name: str, word: str, points: float | None) -> FileMapping:
    """Say how many points a word is; None leaves it out."""
    words_of = {key: one for key, one in mapping.levels.get(name, {}).items() if key != plain(word)}
    if points is not None:
        words_of[plain(word)] = points
    return replace(mapping, levels={**mapping.levels, name: words_of})


def with_word(mapping: FileMapping, key: str, code: str) -> FileMapping:
    """Say what a word becomes."""
    use, _, choice = code.partition(":")
    target = WordTarget(WordUse(use), ChoiceId(choice) if choice else None)
    return replace(mapping, words={**mapping.words, key: target})


_RATED: Final = (None, ScaleKind.RATING)


def _new_kind(mapping: ScaleMapping) -> ScaleKind | None:
    return mapping.target.kind if isinstance(mapping.target, NamedScale) else None


def _with_column(mapping: FileMapping, name: str, column: ScaleMapping) -> FileMapping:
    return replace(mapping, columns={**mapping.columns, name: column})


def _is_turned(mapping: ScaleMapping | None, scale: Scale | None) -> bool:
    if mapping is None or scale is None or Better.NEITHER in (mapping.better, scale.better):
        return False
    return mapping.better is not scale.better


def _column_code(mapping: ScaleMapping | None) -> str:
    if mapping is None:
        return LEAVE
    return NEW if isinstance(mapping.target, NamedScale) else str(mapping.target)


def _word_code(target: WordTarget) -> str:
    return target.use.value if target.choice is None else f"{target.use.value}:{target.choice}"


def _spans(column: ColumnFound) -> tuple[shown.Choice, ...]:
    """Usual ends of scales that hold every number of the column."""
    low, high = column.low or 0.0, column.high or 0.0
    said = tr("{low} to {high} in the file")
    fitting = [span for span in _SPANS if span[0] <= low and high <= span[1]]
    if not fitting and low < high:
        fitting = [(low, high)]
    return (
        *(((tr("0 to 10, as it stands"), None),) if low >= 0 and high <= 10 else ()),
        *(
            (said.format(low=words.exact(one), high=words.exact(other)), (one, other))
            for one, other in fitting
        ),
    )
