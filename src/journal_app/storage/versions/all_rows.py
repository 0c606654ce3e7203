"""Rows of every kind, read and written alike."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from typing import Final

from journal_app.domain.entry import BODIES, EntryKind
from journal_app.storage.database import Database
from journal_app.storage.repositories.questionnaire_bin import remove_words
from journal_app.storage.versions.entry_rows import (
    ENTRY_FIELDS,
    purge_entries,
    read_entries,
    write_entries,
)
from journal_app.storage.versions.plain_rows import read_rows, write_rows
from journal_app.storage.versions.row_kinds import ROW_KINDS
from journal_app.storage.versions.stated_row import ENTRY, StatedRow
from journal_app.usecases.documents import Document, document_text

_BY_NAME: Final = {kind.name: kind for kind in ROW_KINDS}
KINDS: Final = (*_BY_NAME, ENTRY)
"""Every kind, each after what it names."""


def stated(database: Database, kind: str, ids: Sequence[str] | None = None) -> Iterator[StatedRow]:
    """Rows of a kind as they stand, or those of ``ids`` alone."""
    rows = (
        read_entries(database, ids) if kind == ENTRY else read_rows(database, _BY_NAME[kind], ids)
    )
    extras: dict[str, str] = dict(
        database.rows("SELECT row_id, body FROM row_extra WHERE kind = ?", (kind,))
    )
    if not extras:
        return rows
    return (
        replace(row, document=_joined(row.document, json.loads(extras[row.row_id])))
        if row.row_id in extras and row.document
        else row
        for row in rows
    )


def put_rows(database: Database, kind: str, rows: Iterable[tuple[Document, int]]) -> None:
    """Put rows in place of what stood there; each with the time at which it was changed.

    Fields that this program does not know are kept beside the tables.
    """
    given = list(rows)
    if kind == ENTRY:
        write_entries(database, given)
    else:
        write_rows(database, _BY_NAME[kind], given)
    extras = [(row_id_of(kind, document), _unknown(kind, document)) for document, _ in given]
    _forget_extras(database, kind, [row_id for row_id, extra in extras if not extra])
    for row_id, extra in extras:
        if extra:
            database.write(
                "INSERT INTO row_extra (kind, row_id, body) VALUES (?, ?, ?)"
                " ON CONFLICT (kind, row_id) DO UPDATE SET body = excluded.body",
                (kind, row_id, document_text(extra)),
            )


def row_id_of(kind: str, document: Document) -> str:
    """What versions call the row that a document says."""
    return str(document["id"]) if kind == ENTRY else _BY_NAME[kind].name_of(document)


def purge_rows(database: Database, kind: str, ids: Sequence[str], now: int) -> None:
    """Remove what rows of a kind said. Those that are not there stay so."""
    if kind == ENTRY:
        purge_entries(database, ids, now)
    elif kind == "questionnaire":
        remove_words(database, ids, (), now)
    else:
        assert kind == "questionnaire_response"
        remove_words(database, (), ids, now)
    _forget_extras(database, kind, ids)


def _forget_extras(database: Database, kind: str, ids: Sequence[str]) -> None:
    database.write(
        "DELETE FROM row_extra WHERE kind = ? AND row_id IN (SELECT value FROM json_each(?))",
        (kind, json.dumps(list(ids))),
    )


def _joined(document: Document, extra: Document) -> Document:
    content = extra.get("content")
    inner = {"content": document["content"] | content} if content else {}
    return document | extra | inner


def _unknown(kind: str, document: Document) -> Document:
    known = ENTRY_FIELDS if kind == ENTRY else _BY_NAME[kind].field_names
    extra = {name: said for name, said in document.items() if name not in known}
    if kind != ENTRY:
        return extra
    answers = {field.name for field in fields(BODIES[EntryKind(document["kind"])])}
    content = {name: said for name, said in document["content"].items() if name not in answers}
    return extra | ({"content": content} if content else {})
