"""Days on the command line."""

from argparse import ArgumentTypeError
from datetime import date


def a_day(text: str) -> date:
    """A day written as YYYY-MM-DD."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError("a day is written as YYYY-MM-DD") from None
