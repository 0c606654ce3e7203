"""The warning signs by days, with counts now and before."""

from datetime import date
from typing import Any

from journal_app.domain.report_signs import SignGrid, SignMark, SignRow
from journal_app.report.printable_text import PrintableText
from journal_app.report.words import PaperWords

UNKNOWN = "\u2013"
NARROW = 16
"""Days from which on the columns are narrow."""


def sign_table(grid: SignGrid, words: PaperWords, text: PrintableText) -> dict[str, Any] | None:
    """Lay out the grid; nothing known of the time before, no columns for it."""
    if not grid.rows:
        return None
    before = any(row.days_before is not None for row in grid.rows)
    heads = [("signs.now", "right")]
    heads += [("signs.before", "right"), ("signs.compared", "left")] if before else []
    return {
        "heading": words.say("signs"),
        "head": words.say("signs.head"),
        "days": [
            _head(day, words, late=day in grid.late_days, narrow=len(grid.days) > NARROW)
            if grid.stretch == 1
            else _begins(day, grid, words)
            for day in grid.days
        ],
        "dot": grid.stretch == 1,
        "ends": [{"head": words.say(name), "side": side} for name, side in heads],
        "rows": [_row(row, words, text, before=before) for row in grid.rows],
        "legend": _legend(grid, words, before=before),
    }


def _head(day: date, words: PaperWords, *, late: bool, narrow: bool) -> dict[str, str]:
    """Name the day; where columns are narrow the star stands by the letter, which is shorter."""
    letter, number = words.weekday(day, letter=True), str(day.day)
    if late:
        letter, number = (f"{letter}*", number) if narrow else (letter, f"{number}*")
    return {"letter": letter, "number": number}


def _begins(day: date, grid: SignGrid, words: PaperWords) -> dict[str, str]:
    """Name the first day of a stretch; the month where it is another than before."""
    place = grid.days.index(day)
    new = not place or grid.days[place - 1].month != day.month
    month = words.names("months_short")[day.month - 1] if new else ""
    return {"letter": month, "number": str(day.day)}


def _row(row: SignRow, words: PaperWords, text: PrintableText, *, before: bool) -> dict[str, Any]:
    ends = [days_of(row.days_now, row.rated_now, words)]
    if before:
        ends.append(days_of(row.days_before, row.rated_before, words))
        ends.append(words.say(f"compared.{row.compared.value}"))
    return {
        "name": text.line(row.name, 60),
        "marks": [mark.value for mark in row.marks] or [_stretch(n) for n in row.counts],
        "ends": ends,
    }


def days_of(days: int | None, rated: int | None, words: PaperWords) -> str:
    """Say on how many of the rated days; a dash where none was rated."""
    if days is None:
        return UNKNOWN
    return str(days) if rated is None else words.say("signs.of", n=days, rated=rated)


def _stretch(noticed: int | None) -> str:
    if noticed is None:
        return SignMark.NO_ENTRY.value
    return str(noticed) if noticed else SignMark.NOT_NOTICED.value


def _legend(grid: SignGrid, words: PaperWords, *, before: bool) -> str:
    cut = grid.cut
    legend = words.say("signs.legend") if cut is None else words.say("signs.legend.cut", cut=cut)
    if grid.stretch > 1:
        legend = words.say("signs.legend.weeks", cut=cut or 0, n=grid.stretch)
    if grid.late_days & set(grid.days):
        legend += words.say("signs.legend.late")
    return legend + (words.say("signs.legend.before") if before else "")
