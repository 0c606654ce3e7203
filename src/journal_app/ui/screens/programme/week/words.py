"""A piece of a week as a screen reader says it."""

from journal_app.domain.programme import Attendance, Session
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.programme_words import clock_words, what_words
from journal_app.usecases.read_week import WeekPiece


def spoken_piece(piece: WeekPiece) -> str:
    """Day, hours, what it is, and how it went where that was said."""
    said = tr("{day}, {begins} to {ends}: {what}").format(
        day=words.long_day(piece.day),
        begins=clock_words(piece.begins),
        ends=clock_words(piece.ends),
        what=what_words(piece.what),
    )
    if isinstance(piece.what, Session) and piece.what.attendance is not Attendance.PLANNED:
        return f"{said}, {words.attendance_words(piece.what.attendance)}"
    return said
