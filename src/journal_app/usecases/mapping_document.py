"""A mapping as one JSON text, and back."""

import json
from typing import Any

from journal_app.domain.column_use import ColumnUse
from journal_app.domain.draft import DocumentError
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.scale import Better, ScaleKind, ScaleUse
from journal_app.usecases.file_mapping import FileMapping, WordTarget, WordUse
from journal_app.usecases.map_scales import NamedScale, ScaleMapping


def mapping_to_text(mapping: FileMapping) -> str:
    """The JSON form: same mapping, same text."""
    document = {
        "columns": {name: _column(one) for name, one in mapping.columns.items()},
        "levels": {name: dict(words) for name, words in mapping.levels.items()},
        "words": {
            name: {"use": one.use.value, "choice": one.choice}
            for name, one in mapping.words.items()
        },
        "uses": {name: use.value for name, use in mapping.uses.items()},
    }
    return json.dumps(document, ensure_ascii=False, sort_keys=True)


def mapping_from_text(text: str) -> FileMapping:
    """The mapping that a JSON text says. Raises DocumentError."""
    try:
        found = json.loads(text)
        return FileMapping(
            columns={name: _mapping(one) for name, one in found["columns"].items()},
            levels={
                name: {word: float(value) for word, value in words.items()}
                for name, words in found["levels"].items()
            },
            words={
                name: WordTarget(
                    WordUse(one["use"]), None if one["choice"] is None else ChoiceId(one["choice"])
                )
                for name, one in found["words"].items()
            },
            uses={name: ColumnUse(use) for name, use in found["uses"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DocumentError from error


def _column(mapping: ScaleMapping) -> dict[str, Any]:
    target = mapping.target
    named = isinstance(target, NamedScale)
    return {
        "scale": None if isinstance(target, NamedScale) else target,
        "named": {
            "use": target.use.value,
            "name": target.name,
            "kind": None if target.kind is None else target.kind.value,
        }
        if isinstance(target, NamedScale) and named
        else None,
        "span": None if mapping.span is None else list(mapping.span),
        "better": mapping.better.value,
    }


def _mapping(found: dict[str, Any]) -> ScaleMapping:
    named, span = found["named"], found["span"]
    target: ScaleId | NamedScale = ScaleId(str(found["scale"]))
    if named is not None:
        kind = None if named["kind"] is None else ScaleKind(named["kind"])
        target = NamedScale(ScaleUse(named["use"]), str(named["name"]), kind)
    return ScaleMapping(
        target=target,
        span=None if span is None else (float(span[0]), float(span[1])),
        better=Better(found["better"]),
    )
