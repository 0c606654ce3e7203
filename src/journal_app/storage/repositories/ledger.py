"""The ledger of what was shared."""

import json
from typing import Final

from journal_app.domain.ids import CopyId
from journal_app.domain.sharing.shared_copy import Paperwork, SharedCopy, Way
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database, Row
from journal_app.storage.timestamps import from_milliseconds, to_milliseconds
from journal_app.storage.weekday_lists import from_date, to_date
from journal_app.usecases.ports import Changed, Clock

_COLUMNS: Final = (
    "id, made_at, zone, paperwork, recipient, first_day, last_day, blocks, sha256, way, locked,"
    " choices"
)


class LedgerRepository:
    """Only ever written to at its end; a deleted line keeps no words."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def all(self) -> list[SharedCopy]:
        """Every line that was not deleted, the newest first."""
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM shared_copy WHERE deleted_at IS NULL"  # noqa: S608
            " ORDER BY made_at DESC, id DESC"
        )
        return [_copy(row) for row in rows]

    def add(self, copy: SharedCopy) -> None:
        """Write a line, or bring one back that was taken out."""
        with self._changes.transaction(Changed.SHARING):
            self._database.write(
                f"INSERT INTO shared_copy ({_COLUMNS}, updated_at)"  # noqa: S608
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                " recipient = excluded.recipient, blocks = excluded.blocks,"
                " choices = excluded.choices, updated_at = excluded.updated_at,"
                " deleted_at = NULL",
                (
                    copy.id,
                    to_milliseconds(copy.made_at),
                    copy.zone,
                    copy.paperwork,
                    copy.recipient,
                    from_date(copy.first),
                    from_date(copy.last),
                    json.dumps(copy.blocks, ensure_ascii=False),
                    copy.sha256,
                    copy.way,
                    copy.locked,
                    copy.choices,
                    to_milliseconds(self._clock.now()),
                ),
            )

    def delete(self, copy: CopyId) -> None:
        """Leave a tombstone without words."""
        with self._changes.transaction(Changed.SHARING):
            self._database.write(
                "UPDATE shared_copy SET recipient = '', blocks = '[]', choices = '',"
                " deleted_at = ?1, updated_at = ?1 WHERE id = ?2 AND deleted_at IS NULL",
                (to_milliseconds(self._clock.now()), copy),
            )


def _copy(row: Row) -> SharedCopy:
    copy, made_at, zone, paperwork, recipient, first, last, *rest = row
    blocks, sha256, way, locked, choices = rest
    return SharedCopy(
        id=CopyId(copy),
        made_at=from_milliseconds(made_at),
        zone=zone,
        paperwork=Paperwork(paperwork),
        sha256=sha256,
        recipient=recipient,
        first=to_date(first),
        last=to_date(last),
        blocks=tuple(json.loads(blocks)),
        way=Way(way),
        locked=bool(locked),
        choices=choices,
    )
