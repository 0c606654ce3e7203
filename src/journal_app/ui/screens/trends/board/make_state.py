"""The board of warning signs, in words."""

from collections.abc import Iterable
from datetime import date

from journal_app.analysis.board import SeriesResult
from journal_app.analysis.chart_day import State
from journal_app.analysis.flag_messages import FlagMessage
from journal_app.domain.plan.if_then import IfThen
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.screens.trends.board.state import BoardRow, BoardState
from journal_app.ui.signs_words import (
    apart_words,
    flag_names,
    learning_words,
    series_name,
    signs_summary,
    standing_words,
)
from journal_app.usecases.watch_signs import SignsReport

PAST_SHOWN = 6


def board_state(report: SignsReport, cards: Iterable[IfThen] = ()) -> BoardState:
    """Put a report into words."""
    board = report.board
    summary = signs_summary(report)
    series = [*([] if board.overall is None else [board.overall]), *board.signs]
    over = [message for message in board.messages if message.closed is not None]
    return BoardState(
        message=summary.text,
        raised=summary.raised,
        apart=apart_words(report),
        flags=tuple((one.id, one.openings[-1].opened) for one in series if _flagged(one)),
        rows=tuple(_row(report, one) for one in series),
        cards=tuple(_card(card) for card in cards),
        past=tuple(_past(report, message) for message in reversed(over[-PAST_SHOWN:])),
        events=report.events,
        sensitivity=board.sensitivity,
    )


def _card(card: IfThen) -> str:
    text = tr("If {when}, then {then}").format(when=card.when.strip(), then=card.then.strip())
    return " · ".join(part for part in (text, card.who.strip(), card.place.strip()) if part)


def _flagged(one: SeriesResult) -> bool:
    return one.now.state is State.FLAG


def _row(report: SignsReport, one: SeriesResult) -> BoardRow:
    now = one.now
    if now.state is State.LEARNING:
        said = learning_words(one)
        if now.newest is not None and now.silent:
            day = words.short_day(date.fromordinal(now.newest))
            said += " " + tr("Not rated since {day}.").format(day=day)
        return BoardRow(one.id, series_name(report, one.id), now.state, said, "")
    figures = tr_n(
        "{level}, usual {usual} (%n entry)", "{level}, usual {usual} (%n entries)", now.entries
    ).format(level=words.points(now.level), usual=words.points(now.usual))
    name = series_name(report, one.id)
    return BoardRow(one.id, name, now.state, standing_words(now), figures)


def _past(report: SignsReport, message: FlagMessage) -> str:
    assert message.closed is not None
    days = tr("{first} to {last}").format(first=_dated(message.opened), last=_dated(message.closed))
    text = tr("{days}: {names}").format(days=days, names=flag_names(report, message))
    return tr("{text} (a known event)").format(text=text) if message.known_event else text


def _dated(ordinal: int) -> str:
    day = date.fromordinal(ordinal)
    return f"{words.short_day(day)} {day.year}"
