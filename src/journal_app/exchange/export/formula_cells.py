"""Keeps a spreadsheet from running what somebody typed.

A spreadsheet takes a cell for a formula that begins with one of a few signs (OWASP, "CSV
Injection"). Where it splits rows at another sign than the comma, a cell also begins after a
semicolon, a tab or a line break inside a text. There an apostrophe is set before the sign,
which ``plain_cell`` of this program and the person's eye both read past.
"""

import re
from typing import Final

_SIGNS: Final = "=+\\-@\uff1d\uff0b\uff0d\uff20"
"""ASCII and the wide forms that East Asian spreadsheets read alike."""
_RUNS: Final = re.compile(rf"(?<![^;\t\r\n])(?=['\"\s]*[{_SIGNS}])")
_GUARDED: Final = re.compile(rf"(?<![^;\t\r\n])'(?=['\"\s]*[{_SIGNS}])")


def guarded(text: str) -> str:
    """The text as a cell that no spreadsheet runs; ``unguarded`` gives it back."""
    return _RUNS.sub("'", text)


def unguarded(cell: str) -> str:
    """The text that ``guarded`` was given."""
    return _GUARDED.sub("", cell)
