"""Read what the session builder shows: sessions to choose, the list, and what could go on it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from journal_app.domain.ids import SessionId, SheetId
from journal_app.domain.moment import zone_named
from journal_app.domain.programme import Attendance, Session, SessionKind
from journal_app.domain.silent import Silent
from journal_app.domain.talk.sheet import TalkSheet
from journal_app.usecases.ports import Clock, Journal
from journal_app.usecases.talk.propose import Proposals, ProposeTalk

AHEAD = timedelta(days=28)
SESSIONS_AHEAD = 3
LISTS_BACK = 6
LONGEST, USUAL = 28, 14
"""Days that are looked at, at most and where no session says how many."""


@dataclass(frozen=True, slots=True, repr=False)
class TalkList(Silent):
    """A list with the session it is for."""

    sheet: TalkSheet
    session: Session | None = None
    starts: datetime | None = None
    """Start of the session on the local clock."""
    over: bool = False
    """Whether the session has begun, so that what was said can be written down."""
    kept: bool = False
    """Whether the list was written to before."""


@dataclass(frozen=True, slots=True, repr=False)
class TalkNow(Silent):
    """Everything around a list."""

    lists: tuple[TalkList, ...]
    """Those that can be chosen: what is ahead first, then earlier ones, the newest first."""
    proposals: Proposals


@dataclass(frozen=True, slots=True)
class ReadTalk:
    """Reads lists for the sessions ahead, earlier lists, and proposals."""

    journal: Journal
    clock: Clock

    def __call__(self, today: date, wanted: SessionId | None = None) -> TalkNow:
        """The lists as they stand today with that of the session wanted, and the days since.

        The list for a session has the session's id, so that two copies of a journal have one.
        """
        now, place = self.clock.now(), zone_named(self.clock.zone())
        kept = self.journal.talk_sheets.newest(4 * LISTS_BACK)
        ahead = [
            one
            for one in self.journal.programme.sessions(today, today + AHEAD)
            if one.ends_at > now and one.attendance is not Attendance.EXCUSED
        ][:SESSIONS_AHEAD]
        by_session = {sheet.session: sheet for sheet in reversed(kept) if sheet.session}
        lists = [
            TalkList(
                by_session.get(one.id, TalkSheet(SheetId(one.id), today, one.id)),
                one,
                one.starts_at.astimezone(place),
                over=one.starts_at <= now,
                kept=one.id in by_session,
            )
            for one in ahead
        ]
        used = {one.sheet.id for one in lists}
        free = [sheet for sheet in kept if sheet.session is None]
        loose = free[0] if free else TalkSheet(SheetId(today.isoformat()), today)
        lists.append(TalkList(loose, over=_told(loose, today), kept=bool(free)))
        used.add(loose.id)
        earlier = [sheet for sheet in kept if sheet.id not in used][:LISTS_BACK]
        lists += [self._earlier(sheet) for sheet in earlier]
        if wanted is not None and all(one.sheet.session != wanted for one in lists):
            lists += self._of(wanted, now)
        return TalkNow(tuple(lists), ProposeTalk(self.journal)(self._since(today, now), today))

    def _of(self, wanted: SessionId, now: datetime) -> list[TalkList]:
        """The list for a session that would not be offered by itself; none where it is gone."""
        session = self.journal.programme.session(wanted)
        if session is None:
            return []
        kept = self.journal.talk_sheets.of_session(wanted)
        sheet = kept or TalkSheet(SheetId(wanted), session.day, wanted)
        starts = session.starts_at.astimezone(zone_named(self.clock.zone()))
        over = session.starts_at <= now
        return [TalkList(sheet, session, starts, over=over, kept=kept is not None)]

    def _earlier(self, sheet: TalkSheet) -> TalkList:
        place = zone_named(self.clock.zone())
        session = None if sheet.session is None else self.journal.programme.session(sheet.session)
        starts = None if session is None else session.starts_at.astimezone(place)
        return TalkList(sheet, session, starts, over=True, kept=True)

    def _since(self, today: date, now: datetime) -> date:
        last = last_session(
            self.journal.programme.sessions(today - timedelta(days=LONGEST), today), now
        )
        if last is None or last.kind is not SessionKind.INDIVIDUAL:
            return today - timedelta(days=USUAL - 1)
        return last.day


def _told(sheet: TalkSheet, today: date) -> bool:
    """Whether a list without a session may have been talked about: made earlier, or answered."""
    said = (sheet.said, *(point.said for point in sheet.points))
    return sheet.made_on < today or any(one.strip() for one in said)


def last_session(sessions: list[Session], now: datetime) -> Session | None:
    """The newest session that has begun and was not missed: an individual one if there was one."""
    begun = [
        one
        for one in sessions
        if one.starts_at <= now and one.attendance in {Attendance.ATTENDED, Attendance.PLANNED}
    ]
    alone = [one for one in begun if one.kind is SessionKind.INDIVIDUAL]
    return next(reversed(alone or begun), None)
