"""Whether a question is due, by how often it is asked."""

from datetime import date

from journal_app.domain.scale import AskRhythm, Scale

_WEEK = 7
"""Days from one answer to the next of a weekly question."""


def is_due(scale: Scale, last_answered: date | None, today: date) -> bool:
    """Whether a scale is to be asked on ``today``.

    A daily one always is. A weekly one is not when it was answered today or on one of the six
    days before; an answer for a day that is still ahead counts as answered.
    """
    if scale.every is AskRhythm.DAILY or last_answered is None:
        return True
    return (today - last_answered).days >= _WEEK
