"""Rows of any table beside the entries, read as documents and written from them."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from journal_app.storage.database import Database, Row
from journal_app.storage.versions.row_kind import ONLY, Child, RowKind, document_of, values_of
from journal_app.storage.versions.stated_row import Gone, StatedRow
from journal_app.usecases.documents import Document


def read_rows(
    database: Database, kind: RowKind, ids: Sequence[str] | None = None
) -> Iterator[StatedRow]:
    """Rows of a kind by their ids, or those of ``ids`` alone."""
    wanted, values = "", list[str]()
    if ids is not None:
        wanted = f"AND {kind.row_id} IN (SELECT value FROM json_each(?))"  # noqa: S608
        values = [json.dumps(list(ids))]
    gone = "deleted_at IS NOT NULL" if kind.deletes else "0"
    columns = ", ".join(each.name for each in kind.all_columns)
    found = database.rows(
        f"SELECT {kind.row_id}, {kind.purged}, {gone}, updated_at, {columns}"  # noqa: S608
        f" FROM {kind.name} WHERE NOT {kind.unnamed} {wanted} ORDER BY 1",
        values,
    )
    lines = [_lines(database, child) for child in kind.children]
    for row in found:
        state = Gone.PURGED if row[1] else Gone.DELETED if row[2] else Gone.NO
        document = {} if state is Gone.PURGED else document_of(kind.all_columns, row[4:])
        if document:
            for child, by_parent in zip(kind.children, lines, strict=True):
                document[child.name] = by_parent[row[0] if child.parent else ONLY]
        yield StatedRow(row[0], state, row[3], document)


def write_rows(database: Database, kind: RowKind, rows: Iterable[tuple[Document, int]]) -> None:
    """Put rows in place of what stood there; each with the time at which it was changed."""
    columns = [each.name for each in kind.all_columns] + ["updated_at"]
    keys = ", ".join(each.name for each in kind.keys) or "only_row"
    if not kind.keys:
        columns.append("only_row")
    only = [] if kind.keys else [1]
    put = ", ".join(f"{name} = excluded.{name}" for name in columns)
    given = list(rows)
    database.write_many(
        f"INSERT INTO {kind.name} ({', '.join(columns)}) VALUES ({_marks(columns)})"  # noqa: S608
        f" ON CONFLICT ({keys}) DO UPDATE SET {put}",
        [[*values_of(kind.all_columns, document), at, *only] for document, at in given],
    )
    for child in kind.children:
        for document, _ in given:
            _put_lines(database, kind, child, document)


def _lines(database: Database, child: Child) -> defaultdict[str, list[Document]]:
    columns = ", ".join(each.name for each in child.columns)
    parent = child.parent or f"'{ONLY}'"
    found: defaultdict[str, list[Document]] = defaultdict(list)
    rows: list[Row] = database.rows(
        f"SELECT {parent}, {columns} FROM {child.table} ORDER BY {parent}, position"  # noqa: S608
    )
    for row in rows:
        found[row[0]].append(document_of(child.columns, row[1:]))
    return found


def _put_lines(database: Database, kind: RowKind, child: Child, document: Document) -> None:
    parent = [] if child.parent is None else [document[kind.keys[0].name]]
    where = "" if child.parent is None else f" WHERE {child.parent} = ?"
    database.write(f"DELETE FROM {child.table}{where}", parent)  # noqa: S608
    names = [each.name for each in child.columns]
    columns = ([] if child.parent is None else [child.parent]) + ["position", *names]
    database.write_many(
        f"INSERT INTO {child.table} ({', '.join(columns)}) VALUES ({_marks(columns)})",  # noqa: S608
        [
            [*parent, number, *values_of(child.columns, line)]
            for number, line in enumerate(document[child.name])
        ],
    )


def _marks(columns: Sequence[str]) -> str:
    return ", ".join("?" * len(columns))
