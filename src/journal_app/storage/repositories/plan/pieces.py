"""Pieces of the plan: things of one kind, and pages of which there is one."""

from typing import Generic, Protocol, TypeVar

from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.timestamps import to_milliseconds
from journal_app.usecases.plan_document import piece_from_text, piece_to_text
from journal_app.usecases.ports import Changed, Clock

_ONLY = "only"


class _Piece(Protocol):
    @property
    def id(self) -> str: ...


PieceT = TypeVar("PieceT", bound=_Piece)
SheetT = TypeVar("SheetT")


class PlanPieceStore:
    """The table in which every piece stands."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def bodies(self, part: str) -> list[str]:
        """The pieces of one part by position, as texts."""
        rows = self._database.rows(
            "SELECT body FROM plan_piece WHERE part = ? AND deleted_at IS NULL"
            " ORDER BY position, id",
            (part,),
        )
        return [body for (body,) in rows]

    def save(self, part: str, name: str, position: int, body: str) -> None:
        """Keep a piece in place of its earlier form."""
        with self._changes.transaction(Changed.PLAN):
            self._database.write(
                "INSERT INTO plan_piece (part, id, position, body, updated_at)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (part, id) DO UPDATE SET"
                " position = excluded.position, body = excluded.body,"
                " updated_at = excluded.updated_at, deleted_at = NULL",
                (part, name, position, body, self._now()),
            )

    def delete(self, part: str, name: str) -> None:
        """Leave a tombstone without words."""
        with self._changes.transaction(Changed.PLAN):
            self._database.write(
                "UPDATE plan_piece SET body = '', position = 0, deleted_at = ?1, updated_at = ?1"
                " WHERE part = ?2 AND id = ?3 AND deleted_at IS NULL",
                (self._now(), part, name),
            )

    def _now(self) -> int:
        return to_milliseconds(self._clock.now())


class PiecesRepository(Generic[PieceT]):
    """Keeps things of one kind."""

    def __init__(self, store: PlanPieceStore, part: str, kind: type[PieceT]) -> None:
        self._store, self._part, self._kind = store, part, kind

    def all(self) -> list[PieceT]:
        """Everything that was not deleted, by position."""
        return [piece_from_text(self._kind, body) for body in self._store.bodies(self._part)]

    def save(self, piece: PieceT) -> None:
        """Keep a new thing or the new form of an old one."""
        position: int = getattr(piece, "position", 0)
        self._store.save(self._part, piece.id, position, piece_to_text(piece))

    def delete(self, piece: PieceT) -> None:
        """Leave a tombstone without words."""
        self._store.delete(self._part, piece.id)

    def put(self, pieces: tuple[PieceT, ...]) -> None:
        """Have exactly these stand there; what stays the same is not touched."""
        before = self.all()
        kept = {piece.id for piece in pieces}
        for piece in before:
            if piece.id not in kept:
                self.delete(piece)
        for piece in pieces:
            if piece not in before:
                self.save(piece)


class SheetRepository(Generic[SheetT]):
    """Keeps one page."""

    def __init__(self, store: PlanPieceStore, part: str, kind: type[SheetT]) -> None:
        self._store, self._part, self._kind = store, part, kind

    def get(self) -> SheetT:
        """The page; blank where nothing was written."""
        found = self._store.bodies(self._part)
        return piece_from_text(self._kind, found[0]) if found else self._kind()

    def save(self, sheet: SheetT) -> None:
        """Keep it in place of the earlier one."""
        self._store.save(self._part, _ONLY, 0, piece_to_text(sheet))

    def put(self, sheet: SheetT) -> None:
        """Keep it, unless it stands there already."""
        if sheet != self.get():
            self.save(sheet)
