"""Days on the command line."""

from argparse import ArgumentTypeError
from datetime import date

from journal_app.translation import tr


def a_day(text: str) -> date:
    """A day written as YYYY-MM-DD."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(tr("a day is written as YYYY-MM-DD")) from None
