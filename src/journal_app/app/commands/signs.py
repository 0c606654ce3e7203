"""Warning signs: state, level, usual, entries, and flags with their dates."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from datetime import date
from math import isnan
from typing import Any

from journal_app.analysis.board import Board, SeriesResult
from journal_app.analysis.flag_messages import OVERALL, FlagMessage
from journal_app.app.days import a_day
from journal_app.app.outside import Outside
from journal_app.app.session import add_journal, opened, today
from journal_app.usecases.watch_signs import SignsReport, WatchSigns

_FORBEARANCE = (
    "This check misses things, and some flags come by chance: "
    "trust your own sense and your people first."
)


def add_arguments(parser: ArgumentParser) -> None:
    """The journal and the day."""
    add_journal(parser)
    parser.add_argument(
        "--as-of", type=a_day, metavar="D", help="as it stood at the end of this day (YYYY-MM-DD)"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document")


def run(arguments: Namespace, outside: Outside) -> int:
    """Say what the board says."""
    with opened(arguments, outside) as journal:
        report = WatchSigns(journal)(arguments.as_of or today(journal, outside))
    if arguments.json:
        outside.answer_json(signs_document(report))
    else:
        for line in _lines(report):
            outside.answer(line)
        outside.say(_FORBEARANCE)
    return 0


def signs_document(report: SignsReport) -> dict[str, Any]:
    """The stable shape of ``signs --json``; null where there is no number yet."""
    board, names = report.board, _names(report)
    return {
        "as_of": _iso(board.as_of),
        "overall": None if board.overall is None else _series(board.overall, names),
        "signs": [_series(sign, names) for sign in board.signs],
        "flags": [_flag(message) for message in _told(board)],
    }


def _series(series: SeriesResult, names: Mapping[str, str]) -> dict[str, Any]:
    now = series.now
    return {
        "id": series.id,
        "name": names[series.id],
        "state": now.state.word,
        "level": _number(now.level),
        "usual": _number(now.usual),
        "limit": _number(now.limit),
        "entries": now.entries,
        "since": _iso(now.since),
    }


def _flag(message: FlagMessage) -> dict[str, Any]:
    return {
        "opened": _iso(message.opened),
        "closed": _iso(message.closed),
        "series": list(message.series),
        "level": _number(message.level),
        "usual": _number(message.usual),
        "entries": message.entries,
    }


def _told(board: Board) -> list[FlagMessage]:
    """A flag inside a known event is no message, here as on the screen."""
    return [message for message in board.messages if not message.known_event]


def _lines(report: SignsReport) -> list[str]:
    board, names = report.board, _names(report)
    every = [*([] if board.overall is None else [board.overall]), *board.signs]
    if not every:
        return ["No warning signs are chosen in this journal."]
    return [
        *(_series_line(series, names) for series in every),
        *(_flag_line(message, names) for message in _told(board)),
    ]


def _series_line(series: SeriesResult, names: Mapping[str, str]) -> str:
    now, name = series.now, names[series.id]
    if isnan(now.level):
        return f"{name}: still learning your usual ({now.entries} entries so far)"
    return (
        f"{name}: {now.state.word}; recent level {now.level:.1f}, usual {now.usual:.1f}, "
        f"limit {now.limit:.1f}, {now.entries} entries, since {_iso(now.since)}"
    )


def _flag_line(message: FlagMessage, names: Mapping[str, str]) -> str:
    until = "open" if message.closed is None else f"to {_iso(message.closed)}"
    raised = ", ".join(names.get(series, series) for series in message.series)
    return (
        f"Flag from {_iso(message.opened)} ({until}): {raised}; "
        f"level {message.level:.1f}, usual {message.usual:.1f}, {message.entries} entries"
    )


def _names(report: SignsReport) -> dict[str, str]:
    return {OVERALL: "Overall level"} | {one: scale.name for one, scale in report.scales.items()}


def _number(value: float) -> float | None:
    return None if isnan(value) else round(float(value), 6)


def _iso(day: int | None) -> str | None:
    return None if day is None else date.fromordinal(int(day)).isoformat()
