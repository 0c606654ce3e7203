"""How the characters of a text file are written."""

import codecs
from pathlib import Path
from typing import Final

from journal_app.domain.import_errors import FileProblem, InputFileError, LettersUnknownError
from journal_app.exchange.chosen_file import open_chosen
from journal_app.exchange.letter_readings import readings_of

_CHUNK: Final = 1 << 20
_SAMPLE: Final = 4096
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def encoding_of(path: Path, said: str | None = None) -> str:
    """The encoding of a file: what was said, else its mark, else UTF-8 where all of it fits.

    Raises LettersUnknownError, and InputFileError where what was said does not fit.
    """
    if said is not None:
        if not _fits(path, said):
            raise InputFileError(FileProblem.OTHER_LETTERS)
        return said
    with open_chosen(path) as file:
        start = file.read(_SAMPLE)
        for mark, encoding in _MARKS:
            if start.startswith(mark):
                return encoding
        if unmarked := _unmarked_utf16(start):
            return unmarked
    if _fits(path, "utf-8"):
        return "utf-8"
    raise LettersUnknownError(readings_of(path))


def _fits(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    with open_chosen(path) as file:
        try:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeError:
            return False
    return True


def _unmarked_utf16(start: bytes) -> str | None:
    """Western text in UTF-16 has a zero in every second byte, and no text has so otherwise."""
    half = len(start) // 2
    if half and start[1::2].count(0) > 0.8 * half and start[0::2].count(0) < 0.2 * half:
        return "utf-16-le"
    if half and start[0::2].count(0) > 0.8 * half and start[1::2].count(0) < 0.2 * half:
        return "utf-16-be"
    return None
