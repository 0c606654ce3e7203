"""Put one session into the programme that no schedule gives."""

from dataclasses import dataclass
from datetime import UTC, datetime

from journal_app.domain.ids import SessionId
from journal_app.domain.moment import zone_named
from journal_app.domain.programme import Session, SessionKind
from journal_app.usecases.ports import Clock, NewId
from journal_app.usecases.programme_ports import ProgrammeBook


@dataclass(frozen=True, slots=True)
class AddSession:
    """A session at an hour of this place."""

    book: ProgrammeBook
    clock: Clock
    new_id: NewId

    def __call__(self, start: datetime, kind: SessionKind, minutes: int, title: str) -> None:
        """Keep it; ``start`` is on the wall clock, without a zone. Raises as ``Session``."""
        local = start.replace(tzinfo=zone_named(self.clock.zone()))
        self.book.save_session(
            Session(
                id=SessionId(self.new_id()),
                starts_at=local.astimezone(UTC),
                day=local.date(),
                kind=kind,
                planned_minutes=minutes,
                title=title,
            )
        )
