"""Tags: the person's own words on an entry."""

from collections.abc import Iterable
from typing import Final

from journal_app.domain.errors import JournalError
from journal_app.domain.text import LINE_LIMIT, check_length, tidy

MOST_TAGS: Final = 40


class TooManyTagsError(JournalError):
    """An entry was given more tags than it holds (``MOST_TAGS``)."""


def tidy_tag(tag: str) -> str:
    """A tag as it is kept: one line, no spaces around it, no longer than a line; may be empty."""
    return " ".join(tidy(tag).split())[:LINE_LIMIT].strip()


def tidy_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are kept: none empty, none twice, in their order."""
    kept = (tidy_tag(tag) for tag in tags)
    return tuple(dict.fromkeys(tag for tag in kept if tag))


def check_tags(tags: Iterable[str]) -> None:
    """Refuse tags that somebody gives an entry; what is kept already is never refused.

    Raises:
        TextTooLongError: A tag is longer than a line holds.
        TooManyTagsError: There are more than ``MOST_TAGS``.
    """
    given = tuple(tags)
    for tag in given:
        check_length("tags", tag, limit=LINE_LIMIT)
    if len(tidy_tags(given)) > MOST_TAGS:
        raise TooManyTagsError
