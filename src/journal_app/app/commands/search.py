"""Look for words in everything that was written."""

import importlib
from argparse import ArgumentParser, Namespace
from typing import Any

from journal_app import translation
from journal_app.app.console import Console
from journal_app.app.languages import LANGUAGE
from journal_app.app.session import add_journal, opened
from journal_app.domain.entry import EntryKind
from journal_app.domain.search import EntryFilter, Found, parse_search
from journal_app.translation import tr

_MOST = 50


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, and the words."""
    add_journal(parser)
    parser.add_argument(
        "words",
        nargs="+",
        metavar="WORDS",
        help=tr('words that may go on, "phrases"; after -- also -word for what is not wanted'),
    )
    parser.add_argument(
        "--most",
        type=int,
        default=_MOST,
        metavar="N",
        help=tr("that many of the newest ({n})").format(n=_MOST),
    )
    parser.add_argument("--json", action="store_true", help=tr("one JSON document"))


def run(arguments: Namespace, console: Console) -> int:
    """Say which entries have the words, the newest first."""
    wanted = EntryFilter(query=parse_search(" ".join(arguments.words)))
    with opened(arguments, console) as journal:
        found = [] if wanted.query.empty else journal.entries.search(arguments.most, wanted)
    if arguments.json:
        console.answer_json({"entries": [_document(one) for one in found]})
        return 0
    for one in found:
        console.answer(_line(one))
    if not found:
        console.answer(tr("Nothing was found."))
    return 0


def _document(found: Found) -> dict[str, Any]:
    entry = found.entry
    return {
        "id": entry.id,
        "kind": entry.kind.value,
        "day": entry.moment.day.isoformat(),
        "occurred_at": entry.moment.occurred_at.isoformat(),
        "late": entry.moment.entered_later,
        "private": entry.private,
        "tags": list(entry.tags),
        "excerpt": [{"text": piece.text, "hit": piece.hit} for piece in found.excerpt],
    }


def _line(found: Found) -> str:
    entry = found.entry
    text = "".join(piece.text for piece in found.excerpt)
    return f"{entry.moment.day} {_kind(entry.kind)}: {text}"


def _kind(kind: EntryKind) -> str:
    """Its name; Qt, which the names of the window need, is there already in another language."""
    if translation.language() == LANGUAGE:
        return kind.value.replace("_", "-")
    name: str = importlib.import_module("journal_app.ui.entry_kinds.kinds").kind_words(kind)
    return name
