"""Warning signs: state, level, usual, entries, and flags with their dates."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from datetime import date
from math import isnan
from typing import Any

from journal_app.analysis.board import Board, SeriesResult, Standing
from journal_app.analysis.chart_day import State
from journal_app.analysis.flag_messages import OVERALL, FlagMessage
from journal_app.app.console import Console
from journal_app.app.days import a_day
from journal_app.app.session import add_journal, opened, today
from journal_app.translation import Figure, tr, tr_n
from journal_app.usecases.watch_signs import SignsReport, WatchSigns


def add_arguments(parser: ArgumentParser) -> None:
    """The journal and the day."""
    add_journal(parser)
    parser.add_argument(
        "--as-of",
        type=a_day,
        metavar="D",
        help=tr("as it stood at the end of this day (YYYY-MM-DD), without what was entered later"),
    )
    parser.add_argument("--json", action="store_true", help=tr("one JSON document"))


def run(arguments: Namespace, console: Console) -> int:
    """Say what the board says."""
    with opened(arguments, console) as journal:
        watch, day = WatchSigns(journal), arguments.as_of
        report = watch(today(journal, console)) if day is None else watch.at_end_of(day)
    if arguments.json:
        console.answer_json(signs_document(report))
    else:
        for line in _lines(report):
            console.answer(line)
        console.say(
            tr(
                "This check misses things, and some flags come by chance: "
                "trust your own sense and your people first."
            )
        )
    return 0


def signs_document(report: SignsReport) -> dict[str, Any]:
    """The stable shape of ``signs --json``; null where there is no number yet."""
    board, names = report.board, _names(report)
    return {
        "as_of": _iso(board.as_of),
        "overall": None if board.overall is None else _series(board.overall, names),
        "signs": [_series(sign, names) for sign in board.signs],
        "flags": [_flag(message) for message in _told(board)],
        "signs_chosen": len(board.signs),
        "signs_judged": board.judged,
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
        "last_entry": _iso(now.newest),
        "days_without_entry": None if now.newest is None else now.silent_days,
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
        return [tr("No warning signs are chosen in this journal.")]
    return [
        *(_series_line(series, names) for series in every),
        *_judged_lines(report),
        *(_flag_line(message, names) for message in _told(board)),
    ]


def _judged_lines(report: SignsReport) -> list[str]:
    board = report.board
    judged = tr("{judged} of {signs} signs can be judged on {day}.")
    day = _iso(board.as_of)
    lines = [judged.format(judged=board.judged, signs=len(board.signs), day=day)]
    if report.apart and board.overall is not None:
        names = ", ".join(scale.name for scale in report.apart)
        apart = tr(
            "Not part of the overall level, since they are not ratings from 0 to 10: {names}."
        )
        lines.append(apart.format(names=names))
    return lines


def _series_line(series: SeriesResult, names: Mapping[str, str]) -> str:
    now, name = series.now, names[series.id]
    if isnan(now.level):
        learning = tr("{name}: still learning your usual ({how_far})")
        return learning.format(name=name, how_far=_learnt(now)) + _silence(now)
    said = tr_n(
        "{name}: {state}; recent level {level:.1f}, usual {usual:.1f}, limit {limit:.1f}, "
        "%n entry, since {since}",
        "{name}: {state}; recent level {level:.1f}, usual {usual:.1f}, limit {limit:.1f}, "
        "%n entries, since {since}",
        now.entries,
    ).format(
        name=name,
        state=_state(now),
        level=Figure(now.level),
        usual=Figure(now.usual),
        limit=Figure(now.limit),
        since=_iso(now.since),
    )
    return said + _silence(now)


def _state(now: Standing) -> str:
    if now.silent and not now.raised:
        return tr("cannot be judged")
    return {
        State.LEARNING: tr("learning"),
        State.QUIET: tr("quiet"),
        State.NOTICE: tr("notice"),
        State.FLAG: tr("flag"),
    }[now.state]


def _learnt(now: Standing) -> str:
    """Say how far the learning is, and what it waits for."""
    progress = now.progress
    if progress.entries >= progress.entries_needed:
        ready = tr("day {day}; ready on day {ready_day} at the earliest")
        return ready.format(day=progress.day, ready_day=progress.ready_day)
    said = tr("{n} of {needed} days with a rating of it so far")
    return said.format(n=progress.entries, needed=progress.entries_needed)


def _silence(now: Standing) -> str:
    if now.newest is None or not now.silent:
        return ""
    said = tr_n("no entry since {day} (%n day)", "no entry since {day} (%n days)", now.silent_days)
    return "; " + said.format(day=_iso(now.newest))


def _flag_line(message: FlagMessage, names: Mapping[str, str]) -> str:
    closed = _iso(message.closed)
    until = tr("open") if closed is None else tr("to {day}").format(day=closed)
    raised = ", ".join(names.get(series, series) for series in message.series)
    return tr_n(
        "Flag from {day} ({until}): {raised}; level {level:.1f}, usual {usual:.1f}, %n entry",
        "Flag from {day} ({until}): {raised}; level {level:.1f}, usual {usual:.1f}, %n entries",
        message.entries,
    ).format(
        day=_iso(message.opened),
        until=until,
        raised=raised,
        level=Figure(message.level),
        usual=Figure(message.usual),
    )


def _names(report: SignsReport) -> dict[str, str]:
    return {OVERALL: tr("Overall level")} | {
        one: scale.name for one, scale in report.scales.items()
    }


def _number(value: float) -> float | None:
    return None if isnan(value) else round(float(value), 6)


def _iso(day: int | None) -> str | None:
    return None if day is None else date.fromordinal(int(day)).isoformat()
