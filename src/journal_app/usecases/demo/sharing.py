"""What the made-up person took to sessions, and what they shared."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from journal_app.domain.ids import CopyId, SheetId
from journal_app.domain.moment import zone_named
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.domain.sharing.shared_copy import Paperwork, SharedCopy, Way
from journal_app.domain.talk.sheet import TalkPoint, TalkSheet
from journal_app.usecases.ports import Journal
from journal_app.usecases.sharing_document import ShareChoices, choices_to_text, shared_lines
from journal_app.usecases.talk.propose import ProposeTalk


@dataclass(frozen=True, slots=True)
class CopyTexts:
    """One line of the ledger."""

    paperwork: Paperwork
    made: timedelta
    """Before the last day."""
    recipient: str = field(repr=False)
    days: int = 0
    """Days of a report; 0 for papers without a period."""
    way: Way = Way.SAVED
    locked: bool = False


@dataclass(frozen=True, slots=True)
class SharingTexts:
    """What was talked about, what is next, what was shared."""

    earlier: timedelta
    """Before the last day."""
    earlier_points: tuple[TalkPoint, ...] = field(repr=False)
    said: str = field(repr=False)
    next_points: tuple[str, ...] = field(repr=False)
    own: str = field(repr=False)
    copies: tuple[CopyTexts, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoSharing:
    """Writes lists for sessions and the ledger."""

    journal: Journal
    texts: SharingTexts
    make_id: Callable[[datetime], str]
    zone: str

    def __call__(self, first_day: date, last_day: date) -> None:
        """A list that was talked about, one for what is next, and what was shared."""
        with self.journal.transaction():
            self._earlier(first_day, last_day)
            self._next(last_day)
            for copy in self.texts.copies:
                if last_day - copy.made >= first_day:
                    self.journal.ledger.add(self._copy(copy, last_day))

    def _earlier(self, first_day: date, last_day: date) -> None:
        day = last_day - self.texts.earlier
        sessions = self.journal.programme.sessions(day - timedelta(days=6), day)
        if sessions and day >= first_day:
            session = sessions[-1]
            self.journal.talk_sheets.save(
                TalkSheet(
                    SheetId(session.id),
                    session.day,
                    session.id,
                    self.texts.earlier_points,
                    self.texts.said,
                )
            )

    def _next(self, last_day: date) -> None:
        """The first of what is proposed, what was flagged last, and words of one's own."""
        found = ProposeTalk(self.journal)(last_day - timedelta(days=13), last_day)
        points = [
            TalkPoint(words, day=one.day)
            for one, words in zip(reversed(found.days), self.texts.next_points, strict=False)
        ]
        points += [TalkPoint(day=one.day, entry=one.entry) for one in found.flagged[-1:]]
        points.append(TalkPoint(self.texts.own))
        self.journal.talk_sheets.save(
            TalkSheet(SheetId(self.make_id(self._at(last_day))), last_day, None, tuple(points))
        )

    def _copy(self, copy: CopyTexts, last_day: date) -> SharedCopy:
        day = last_day - copy.made
        made_at = self._at(day)
        report = copy.paperwork is Paperwork.REPORT
        return SharedCopy(
            id=CopyId(self.make_id(made_at)),
            made_at=made_at,
            zone=self.zone,
            paperwork=copy.paperwork,
            sha256=hashlib.sha256(f"a made-up file of {day}".encode()).hexdigest(),
            recipient=copy.recipient,
            first=day - timedelta(days=copy.days - 1) if report else None,
            last=day if report else None,
            blocks=shared_lines(ReportConsent()) if report else (),
            way=copy.way,
            locked=copy.locked,
            choices=choices_to_text(ShareChoices()),
        )

    def _at(self, day: date) -> datetime:
        return datetime.combine(day, time(17, 30), zone_named(self.zone))
