"""How ``--map`` and ``--where`` are written.

``COLUMN=TARGET[:LOW-HIGH][:worse|better][:rating|hours|count|yes_no]``; TARGET is the id of a
scale, ``sign:NAME``, ``own:NAME``, ``note`` or ``leave``.
"""

import re
from argparse import ArgumentTypeError
from dataclasses import dataclass
from typing import Final

from journal_app.domain.ids import ScaleId
from journal_app.domain.scale import Better, ScaleKind, ScaleUse
from journal_app.translation import tr
from journal_app.usecases.map_scales import NamedScale, ScaleMapping

FORM: Final = "COLUMN=SCALE[:LOW-HIGH][:worse|:better][:hours|:count|:yes_no]"
_SPAN: Final = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?)-(-?[0-9]+(?:\.[0-9]+)?)")
_SENSES: Final = {"worse": Better.LOWER, "better": Better.HIGHER}
_KINDS: Final = {kind.value: kind for kind in ScaleKind}
_USES: Final = {"sign": ScaleUse.SIGN, "own": ScaleUse.OWN}


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """One ``--map``; no scale means the text of a note, or that it is left out."""

    column: str
    scale: ScaleMapping | None
    leave: bool = False


def column_mapping(text: str) -> ColumnMapping:
    """Read one ``--map``."""
    column, equals, rest = text.rpartition("=")
    if not (equals and column.strip() and rest.strip()):
        raise ArgumentTypeError(tr("a mapping is written as {form}").format(form=FORM))
    if rest in {"note", "leave"}:
        return ColumnMapping(column, None, leave=rest == "leave")
    parts = rest.split(":")
    fixed = 2 if parts[0] in _USES and len(parts) > 1 else 1
    options: dict[str, str] = {}
    while len(parts) > fixed and (kind := _option(parts[-1])) and kind not in options:
        options[kind] = parts.pop()
    return ColumnMapping(column, _mapping(parts, options))


def condition(text: str) -> tuple[str, str]:
    """Read one ``--where``."""
    column, equals, value = text.partition("=")
    if not (equals and column.strip()):
        raise ArgumentTypeError(tr("a condition is written as COLUMN=TEXT"))
    return column, value


def _option(part: str) -> str | None:
    if part in _SENSES:
        return "better"
    if part in _KINDS:
        return "kind"
    return "span" if _SPAN.fullmatch(part) else None


def _mapping(parts: list[str], options: dict[str, str]) -> ScaleMapping:
    kind = _KINDS.get(options.get("kind", ""))
    target: ScaleId | NamedScale
    if parts[0] in _USES and len(parts) > 1:
        target = NamedScale(_USES[parts[0]], ":".join(parts[1:]), kind)
    elif len(parts) == 1 and kind is None:
        target = ScaleId(parts[0])
    else:
        raise ArgumentTypeError(tr("a mapping is written as {form}").format(form=FORM))
    span = _SPAN.fullmatch(options.get("span", ""))
    return ScaleMapping(
        target=target,
        span=None if span is None else (float(span[1]), float(span[2])),
        better=_SENSES.get(options.get("better", ""), Better.NEITHER),
    )
