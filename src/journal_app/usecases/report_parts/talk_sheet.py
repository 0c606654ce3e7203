"""The list of what to talk about that a report carries."""

from datetime import date, timedelta

from journal_app.domain.talk.sheet import TalkSheet
from journal_app.usecases.ports import Journal

AHEAD = timedelta(days=14)
_LOOKED_AT = 24
"""Lists that are looked at, the newest ones."""


def sheet_for(journal: Journal, first: date, last: date) -> TalkSheet | None:
    """The list for the next session from the last day on, else the newest made in the period.

    A list without points counts as none.
    """
    ahead = {one.id: one.starts_at for one in journal.programme.sessions(last, last + AHEAD)}
    sheets = [sheet for sheet in journal.talk_sheets.newest(_LOOKED_AT) if sheet.said_points]
    waiting = [sheet for sheet in sheets if sheet.session in ahead]
    if waiting:
        return min(waiting, key=lambda sheet: ahead[sheet.session])  # type: ignore[index]
    loose = (sheet for sheet in sheets if sheet.session is None)
    return next((sheet for sheet in loose if first <= sheet.made_on <= last), None)
