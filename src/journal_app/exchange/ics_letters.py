"""The letters of a calendar file, however they are written, as UTF-8."""

import quopri
import re
from typing import Final

from journal_app.exchange.letter_readings import readings

_MARKS: Final = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_QUOTED: Final = re.compile(
    r"^([A-Z-]+)((?:;[^:\r\n]*)?;(?:ENCODING=)?QUOTED-PRINTABLE[^:\r\n]*):((?:[^\r\n]*=\r?\n)*[^\r\n]*)",
    re.MULTILINE | re.IGNORECASE,
)
"""A value of vCalendar 1.0, with the lines it goes on in."""
_CHARSET: Final = re.compile(r";CHARSET=\"?([^;:\"]+)", re.IGNORECASE)


def utf8_calendar(content: bytes) -> tuple[bytes, bool]:
    """The file in UTF-8 without quoted-printable, and whether its letters had to be guessed."""
    letters = _Letters()
    text = letters.read(content)

    def plain(found: re.Match[str]) -> str:
        named = _CHARSET.search(found[2])
        raw = quopri.decodestring(found[3].encode("utf-8"))
        value = letters.read(raw, None if named is None else named[1])
        return f"{found[1]}:" + re.sub(r"\r\n?|\n", r"\\n", value)

    return _QUOTED.sub(plain, text).encode("utf-8", "replace"), letters.guessed is not None


class _Letters:
    """Reads the parts of a file; what has to be guessed is guessed once for all of them."""

    def __init__(self) -> None:
        self.guessed: str | None = None

    def read(self, content: bytes, named: str | None = None) -> str:
        """The text: as it says itself, else in Unicode, else in the likeliest encoding."""
        marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)
        for encoding in filter(None, (named, marked, "utf-8-sig")):
            try:
                return content.decode(encoding)
            except (LookupError, ValueError):
                continue
        if self.guessed is None:
            likely = readings(content)
            self.guessed = likely[0].encoding if likely else "cp1252"
        return content.decode(self.guessed, "replace")
