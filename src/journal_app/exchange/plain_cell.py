"""A cell as a person means it: its digits, its spaces, without what a spreadsheet put round it."""

import re
import unicodedata
from typing import Final

_WRAPPED: Final = re.compile(r'="([^"]*)"')
_SIGNS: Final = {"\u2212": "-", "\u066b": ".", "\u066c": ","}
"""The minus sign, and the Arabic signs of decimals and thousands."""


def plain_cell(cell: str) -> str:
    """The cell in ASCII digits and spaces; ``="5"`` and ``'5`` are 5."""
    text = cell.strip()
    if found := _WRAPPED.fullmatch(text):
        text = found[1].strip()
    text = text.removeprefix("'")
    return text if text.isascii() else " ".join("".join(map(_plain, text)).split(" "))


def _plain(sign: str) -> str:
    if sign in _SIGNS:
        return _SIGNS[sign]
    if unicodedata.category(sign) == "Nd":
        return str(unicodedata.decimal(sign))
    return " " if unicodedata.category(sign) == "Zs" else sign
