"""What a search finds, as rows with a marked excerpt each."""

from collections.abc import Iterable
from typing import Final

from journal_app.domain.search import EntryFilter, ExcerptPiece, SearchQuery, Term
from journal_app.storage.database import Database, Row
from journal_app.storage.repositories.entry_filter import filter_condition
from journal_app.storage.repositories.entry_rows import COLUMNS
from journal_app.storage.repositories.timeline import Stretch

_BEGIN: Final = "\ufdd0"
_END: Final = "\ufdd1"
"""No characters: the index leaves them out of every text."""
_WORDS: Final = 30


def find_rows(database: Database, limit: int, wanted: EntryFilter, part: Stretch) -> list[Row]:
    """Rows of ``COLUMNS`` with an excerpt at the end, newest first."""
    condition, values = filter_condition(wanted)
    return database.rows(
        f"SELECT {COLUMNS}, snippet(entry_search, 0, ?, ?, '…', ?)"  # noqa: S608
        " FROM entry_search CROSS JOIN entry ON entry.timeline = entry_search.rowid"
        " WHERE entry_search MATCH ? AND entry_search.rowid BETWEEN ? AND ?"
        f" AND deleted_at IS NULL {condition} ORDER BY entry_search.rowid DESC LIMIT ?",
        (
            _BEGIN,
            _END,
            _WORDS,
            _match(wanted.query),
            part.first,
            part.last,
            *values,
            limit,
        ),
    )


def pieces(excerpt: str) -> tuple[ExcerptPiece, ...]:
    """An excerpt in parts; white space of any kind is one space."""
    found: list[ExcerptPiece] = []
    for n, part in enumerate(excerpt.strip().split(_BEGIN)):
        hit, _, rest = part.partition(_END) if n else ("", "", part)
        found += (ExcerptPiece(hit, hit=True), ExcerptPiece(rest, hit=False))
    return tuple(_spaced(found))


def _spaced(parts: Iterable[ExcerptPiece]) -> Iterable[ExcerptPiece]:
    """Parts with white space settled and empty ones left out."""
    for part in parts:
        words = " ".join(part.text.split())
        before = " " if part.text[:1].isspace() and words else ""
        after = " " if part.text[-1:].isspace() else ""
        if text := f"{before}{words}{after}":
            yield ExcerptPiece(text, part.hit)


def _match(query: SearchQuery) -> str:
    """The query in the words of FTS5; whatever was typed stands in quotation marks."""
    wanted = " AND ".join(_quoted(term) for term in query.wanted)
    unwanted = "".join(f" NOT {_quoted(term)}" for term in query.unwanted)
    return f"({wanted}){unwanted}"


def _quoted(term: Term) -> str:
    text = term.text.replace('"', '""')
    asked = f'"{text}" *' if term.prefix else f'"{text}"'
    also = (phrase.replace('"', '""') for phrase in term.also)
    ways = [asked, *(f'"{phrase}"' for phrase in also)]
    return f"({' OR '.join(ways)})" if term.also else asked
