"""Map the columns of a file to scales of the journal."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import isfinite

from journal_app.domain.errors import JournalError
from journal_app.domain.ids import ScaleId
from journal_app.domain.import_errors import MappingError, MappingProblem
from journal_app.domain.import_row import RefusedReason
from journal_app.domain.scale import Better, Scale, ScaleKind, ScaleUse
from journal_app.domain.text import tidy
from journal_app.usecases.ports import NewId

_POINTS = (ScaleKind.RATING, ScaleKind.YES_NO)


@dataclass(frozen=True, slots=True)
class NamedScale:
    """A scale of the person's own, by its use and name; made where it is missing."""

    use: ScaleUse
    name: str = field(repr=False)
    kind: ScaleKind | None = None
    """For a new scale; a rating unless it is said."""


@dataclass(frozen=True, slots=True)
class ScaleMapping:
    """Where the answers of one column go, and what they mean in the file."""

    target: ScaleId | NamedScale
    span: tuple[float, float] | None = None
    """Lowest and highest answer in the file, brought to 0-10."""
    better: Better = Better.NEITHER
    """Which end is better in the file."""


class AnswerError(Exception):
    """An answer does not fit its scale."""

    def __init__(self, reason: RefusedReason) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Fitting:
    """A mapping that fits the journal: from answers in the file to answers on a scale."""

    scale: Scale
    new: bool
    span: tuple[float, float] | None
    reversed: bool

    def convert(self, answer: float | bool) -> float:  # noqa: FBT001 - an answer, no switch
        """An answer on the scale. Raises AnswerError."""
        if isinstance(answer, bool) and self.scale.kind is not ScaleKind.YES_NO:
            raise AnswerError(RefusedReason.BAD_NUMBER)
        value, (bottom, top) = float(answer), self.scale.limits
        if self.span is not None:
            low, high = self.span
            if not low <= value <= high:
                raise AnswerError(RefusedReason.OUT_OF_RANGE)
            value = round(top * (value - low) / (high - low), 6)
        if not bottom <= value <= top:
            raise AnswerError(RefusedReason.OUT_OF_RANGE)
        if self.scale.kind is ScaleKind.YES_NO and value not in (bottom, top):
            raise AnswerError(RefusedReason.BAD_NUMBER)
        return top - value if self.reversed else value


def fit_scales(
    mappings: Sequence[ScaleMapping], scales: Sequence[Scale], new_id: NewId
) -> tuple[Fitting, ...]:
    """Find or make the scale of each mapping; nothing is kept yet.

    Raises MappingError.
    """
    fittings: list[Fitting] = []
    for number, mapping in enumerate(mappings, 1):
        known = [*scales, *(fitting.scale for fitting in fittings)]
        try:
            fitting = _fit(mapping, known, new_id)
        except _UnfitError as error:
            raise MappingError(error.problem, number) from None
        if any(fitting.scale.id == other.scale.id for other in fittings):
            raise MappingError(MappingProblem.SAME_SCALE_TWICE, number)
        fittings.append(fitting)
    return tuple(fittings)


class _UnfitError(Exception):
    def __init__(self, problem: MappingProblem) -> None:
        super().__init__(problem)
        self.problem = problem


def _fit(mapping: ScaleMapping, known: Sequence[Scale], new_id: NewId) -> Fitting:
    found = _find(mapping.target, known)
    if isinstance(mapping.target, NamedScale):
        scale = found or _make(mapping.target, mapping.better, len(known), new_id)
        if mapping.target.kind not in (None, scale.kind):
            raise _UnfitError(MappingProblem.KIND)
    elif found is None:
        raise _UnfitError(MappingProblem.NO_SUCH_SCALE)
    else:
        scale = found
    return Fitting(
        scale=scale,
        new=found is None,
        span=_checked(mapping.span, scale),
        reversed=_opposed(mapping.better, scale),
    )


def _find(target: ScaleId | NamedScale, known: Sequence[Scale]) -> Scale | None:
    if isinstance(target, NamedScale):
        name = _plain(target.name)
        return next((s for s in known if s.use is target.use and _plain(s.name) == name), None)
    return next((scale for scale in known if scale.id == target), None)


def _make(target: NamedScale, better: Better, position: int, new_id: NewId) -> Scale:
    if better is Better.NEITHER and target.use is ScaleUse.SIGN:
        better = Better.LOWER
    try:
        return Scale(
            id=ScaleId(new_id()),
            name=tidy(target.name).strip(),
            kind=target.kind or ScaleKind.RATING,
            better=better,
            use=target.use,
            position=200 + position,
        )
    except JournalError:
        raise _UnfitError(MappingProblem.NAME) from None


def _checked(span: tuple[float, float] | None, scale: Scale) -> tuple[float, float] | None:
    if span is not None:
        low, high = span
        if scale.kind is not ScaleKind.RATING or not (isfinite(high - low) and low < high):
            raise _UnfitError(MappingProblem.RANGE)
    return span


def _opposed(better: Better, scale: Scale) -> bool:
    if Better.NEITHER in (better, scale.better) or better is scale.better:
        return False
    if scale.kind not in _POINTS:
        raise _UnfitError(MappingProblem.DIRECTION)
    return True


def _plain(name: str) -> str:
    return tidy(name).strip().casefold()
