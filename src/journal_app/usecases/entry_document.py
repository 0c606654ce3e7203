"""An entry as one JSON text, and back: for drafts, earlier versions and export."""

import json
from typing import Any, get_origin

import cattrs
from cattrs.preconf.json import JsonConverter, make_converter

from journal_app.domain.draft import DocumentError
from journal_app.domain.entry import BODIES, Body, Entry, EntryKind, kind_of
from journal_app.domain.moment import Moment
from journal_app.usecases.documents import (
    Document,
    day_from_text,
    time_from_text,
    time_to_text,
)


def body_to_text(body: Body) -> str:
    """The JSON form of an entry's content: same content, same text."""
    return json.dumps(_body_document(body), ensure_ascii=False, sort_keys=True)


def body_from_text(text: str) -> Body:
    """The content that a JSON text says. Raises DocumentError."""
    document = _loaded(text)
    try:
        return _body_hook(document, Body)
    except (cattrs.BaseValidationError, KeyError, ValueError) as error:
        raise DocumentError from error


def entry_to_text(entry: Entry) -> str:
    """The JSON form of a whole entry: same entry, same text."""
    return json.dumps(_CONVERTER.unstructure(entry), ensure_ascii=False, sort_keys=True)


def entry_from_text(text: str) -> Entry:
    """The entry that a JSON text says. Raises DocumentError."""
    try:
        return _CONVERTER.structure(_loaded(text), Entry)
    except (cattrs.BaseValidationError, KeyError, ValueError) as error:
        raise DocumentError from error


def entry_document(entry: Entry) -> Document:
    """The canonical form of a whole entry: same entry, same document."""
    moment = entry.moment
    return {
        "id": entry.id,
        "kind": entry.kind.value,
        "occurred_at": time_to_text(moment.occurred_at),
        "recorded_at": time_to_text(moment.recorded_at),
        "zone": moment.zone,
        "day": moment.day.isoformat(),
        "recorded_day": moment.recorded_day.isoformat(),
        "bring": entry.bring,
        "private": entry.private,
        "tags": list(entry.tags),
        "import_id": entry.imported,
        "content": _CONVERTER.unstructure(entry.body),
    }


def entry_of(document: Document) -> Entry:
    """The entry that a canonical document says. Raises DocumentError."""
    try:
        return Entry(
            id=document["id"],
            moment=_moment_of(document),
            body=_body_hook(document, Body),
            bring=document["bring"],
            private=document["private"],
            tags=tuple(document["tags"]),
            imported=document["import_id"],
        )
    except (cattrs.BaseValidationError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise DocumentError from error


def _moment_of(document: Document) -> Moment:
    return Moment(
        occurred_at=time_from_text(document["occurred_at"]),
        recorded_at=time_from_text(document["recorded_at"]),
        zone=document["zone"],
        day=day_from_text(document["day"]),
        recorded_day=day_from_text(document["recorded_day"]),
    )


def _loaded(text: str) -> dict[str, Any]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DocumentError from error
    if not isinstance(document, dict):
        raise DocumentError
    return document


def _body_hook(document: dict[str, Any], _: object) -> Body:
    if not isinstance(document["content"], dict):
        raise DocumentError
    return _CONVERTER.structure(document["content"], BODIES[EntryKind(document["kind"])])


def _body_document(body: Body) -> dict[str, Any]:
    return {"kind": kind_of(body).value, "content": _CONVERTER.unstructure(body)}


def _is_frozenset(kind: Any) -> bool:
    return get_origin(kind) is frozenset


def _make_converter() -> JsonConverter:
    converter = make_converter()
    converter.register_unstructure_hook_func(
        _is_frozenset, lambda values: sorted(v.value for v in values)
    )
    converter.register_unstructure_hook(float, float)
    converter.register_unstructure_hook(Body, _body_document)
    converter.register_structure_hook(Body, _body_hook)
    return converter


_CONVERTER = _make_converter()
