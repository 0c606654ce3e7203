"""Writes the JSON Schema of an exported journal, from the tables and from the kinds of entry.

python packaging/export_schema.py          writes docs/formats/journal.schema.json
python packaging/export_schema.py check    says by its status whether it is as it would be written
"""

import dataclasses
import json
import sys
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from sqlcipher3 import dbapi2

from journal_app.domain.entry import BODIES
from journal_app.storage.database import Database
from journal_app.storage.migrate import apply_migrations, shipped_migrations
from journal_app.storage.versions.row_kind import Child, Column, Day, Flag, Json, RowKind, Time
from journal_app.storage.versions.row_kinds import ROW_KINDS
from journal_app.usecases.whole_journal import FORMAT, MAJOR, PURGED

SCHEMA: Final = Path("docs/formats/journal.schema.json")
_TEXT: Final = {"type": "string"}
_TIME: Final = {"$ref": "#/$defs/time"}
_DAY: Final = {"$ref": "#/$defs/day"}
_SQL: Final = {"TEXT": "string", "INTEGER": "integer", "REAL": "number"}

Schema = dict[str, Any]
Types = dict[str, tuple[str, bool]]
"""By column: its type in the database, and whether it always has a value."""


def journal_schema() -> Schema:
    """The whole schema (JSON Schema 2020-12); fields that it does not name are allowed."""
    database = _database()
    sections = {kind.section: _array(_row(kind, database)) for kind in ROW_KINDS}
    sections["entries"] = _array({"$ref": "#/$defs/entry"})
    sections[PURGED] = _array(
        _object({"kind": _TEXT, "id": _TEXT, "purged_at": _TIME}, ("kind", "id", "purged_at"))
    )
    head = {"format": {"const": FORMAT}, "version": _TEXT | {"pattern": rf"^{MAJOR}\.[0-9]+$"}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A journal of Even Keel, version 1",
        **_object(head | sections, (*head, *sections)),
        "$defs": _definitions(),
    }


def text() -> str:
    """The schema as its file has it."""
    return json.dumps(journal_schema(), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def _definitions() -> dict[str, Schema]:
    wording = {
        "id": _TEXT,
        "occurred_at": _TIME,
        "recorded_at": _TIME,
        "zone": _TEXT,
        "day": _DAY,
        "recorded_day": _DAY,
        "bring": {"type": "boolean"},
        "private": {"type": "boolean"},
        "tags": _array(_TEXT),
        "import_id": {"type": ["string", "null"]},
        "deleted_at": _or_null(_TIME),
        "updated_at": _TIME,
        "kind": {"enum": [kind.value for kind in BODIES]},
        "content": {"type": "object"},
    }
    of_kinds = [
        {
            "if": {"properties": {"kind": {"const": kind.value}}},
            "then": {"properties": {"content": _of_class(body)}},
        }
        for kind, body in BODIES.items()
    ]
    others = {"$ref": "#/$defs/wording"}
    return {
        "time": {
            "type": "string",
            "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$",
        },
        "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        "wording": _object(wording, tuple(wording)) | {"allOf": of_kinds},
        "entry": {
            "$ref": "#/$defs/wording",
            "properties": {"earlier": _array(others), "beside": _array(others)},
        },
    }


def _row(kind: RowKind, database: Database) -> Schema:
    types = _column_types(kind.name, database)
    fields = {column.name: _column(column, types) for column in kind.all_columns}
    fields |= {child.name: _array(_child(child, database)) for child in kind.children}
    fields["updated_at"] = _TIME
    return _object(fields, tuple(fields))


def _child(child: Child, database: Database) -> Schema:
    types = _column_types(child.table, database)
    fields = {column.name: _column(column, types) for column in child.columns}
    return _object(fields, tuple(fields))


def _column(column: Column, types: Types) -> Schema:
    kind, required = types[column.name]
    match column:
        case Flag():
            return {"type": "boolean"}
        case Json():
            return {}
        case Day():
            return _DAY if required else _or_null(_DAY)
        case Time():
            return _TIME if required else _or_null(_TIME)
        case _:
            return {"type": _SQL[kind] if required else [_SQL[kind], "null"]}


def _column_types(table: str, database: Database) -> Types:
    rows = database.rows('SELECT name, type, "notnull" OR pk FROM pragma_table_info(?)', (table,))
    return {name: (kind, bool(required)) for name, kind, required in rows}


def _database() -> Database:
    database = Database(dbapi2.connect(":memory:", isolation_level=None))
    apply_migrations(database, shipped_migrations())
    return database


def _of_class(kind: type) -> Schema:
    hints = get_type_hints(kind)
    fields = {name: _of_type(hints[name]) for name in (f.name for f in dataclasses.fields(kind))}
    return _object(fields, tuple(fields))


def _of_type(hint: Any) -> Schema:
    if get_origin(hint) in {Union, UnionType}:
        options = [one for one in get_args(hint) if one is not NoneType]
        return _or_null(_of_type(options[0]))
    if get_origin(hint) in {tuple, frozenset}:
        return _array(_of_type(get_args(hint)[0]))
    plain = getattr(hint, "__supertype__", hint)
    if isinstance(plain, type) and dataclasses.is_dataclass(plain):
        return _of_class(plain)
    if issubclass(plain, Enum):
        return {"enum": [one.value for one in plain]}
    return {"type": {str: "string", bool: "boolean", int: "integer", float: "number"}[plain]}


def _object(fields: Schema, required: tuple[str, ...]) -> Schema:
    return {"type": "object", "properties": fields, "required": sorted(required)}


def _array(of: Schema) -> Schema:
    return {"type": "array", "items": of}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def main() -> int:
    """Write it, or check it."""
    if sys.argv[1:] == ["check"]:
        return 0 if SCHEMA.read_text(encoding="utf-8") == text() else 1
    SCHEMA.write_text(text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
