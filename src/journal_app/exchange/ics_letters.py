"""The letters of a calendar file, however they are written, as UTF-8."""

import quopri
import re
from typing import Final

from journal_app.domain.calendar_file import LettersRead
from journal_app.exchange.letter_readings import every_reading, readings

_MARKS: Final = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_QUOTED: Final = re.compile(
    r"^([A-Z-]+)((?:;[^:\r\n]*)?;(?:ENCODING=)?QUOTED-PRINTABLE[^:\r\n]*):((?:[^\r\n]*=\r?\n)*[^\r\n]*)",
    re.MULTILINE | re.IGNORECASE,
)
"""A value of vCalendar 1.0, with the lines it goes on in."""
_CHARSET: Final = re.compile(r";CHARSET=\"?([^;:\"]+)", re.IGNORECASE)


def utf8_calendar(content: bytes, said: str | None = None) -> tuple[bytes, LettersRead | None]:
    """The file in UTF-8 without quoted-printable, and how its letters were read.

    ``said`` is the encoding that a person chose for what is no Unicode.
    """
    letters = _Letters(said)
    text = letters.read(content)

    def plain(found: re.Match[str]) -> str:
        named = _CHARSET.search(found[2])
        raw = quopri.decodestring(found[3].encode("utf-8"))
        value = letters.read(raw, None if named is None else named[1])
        return f"{found[1]}:" + re.sub(r"\r\n?|\n", r"\\n", value)

    return _QUOTED.sub(plain, text).encode("utf-8", "replace"), letters.found


class _Letters:
    """Reads the parts of a file; what has to be guessed is guessed once for all of them."""

    def __init__(self, said: str | None) -> None:
        self._taken = said
        self._odd: list[bytes] = []

    @property
    def found(self) -> LettersRead | None:
        """How what is no Unicode was read; None where there is no such part."""
        if self._taken is None or not self._odd:
            return None
        return LettersRead(self._taken, every_reading(tuple(self._odd), self._taken))

    def read(self, content: bytes, named: str | None = None) -> str:
        """The text: as it says itself, else in Unicode, else as was said or is likeliest."""
        marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)
        for encoding in filter(None, (named, marked, "utf-8-sig")):
            try:
                return content.decode(encoding)
            except (LookupError, ValueError):
                continue
        self._odd.append(content)
        if self._taken is None:
            likely = readings(content)
            self._taken = likely[0].encoding if likely else "cp1252"
        return content.decode(self._taken, "replace")
