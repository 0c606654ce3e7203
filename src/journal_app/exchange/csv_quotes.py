"""A line whose cells hold quotation marks that were not doubled."""

import re
from typing import Final

QUOTE: Final = '"'


def mended_cells(line: str, delimiter: str) -> list[str] | None:
    """The cells; a mark ends one only where a delimiter or the end of the line follows it.

    None where the line cannot be read so either.
    """
    rest, cells = line.rstrip("\r\n"), []
    ending = re.compile(rf'"[ ]*(?={re.escape(delimiter)}|$)')
    while True:
        rest = rest.lstrip(" ") if delimiter != " " else rest
        if rest.startswith(QUOTE):
            end = _end(ending, rest)
            if end is None:
                return None
            cells.append(rest[1 : end.start()].replace(QUOTE * 2, QUOTE))
            rest = rest[end.end() :]
        else:
            place = rest.find(delimiter)
            place = len(rest) if place < 0 else place
            cells.append(rest[:place])
            rest = rest[place:]
        if not rest:
            return cells
        rest = rest[len(delimiter) :]


def _end(ending: "re.Pattern[str]", rest: str) -> "re.Match[str] | None":
    """The first mark that ends the cell; two marks in a row inside it are one, if they can be."""
    ends = list(ending.finditer(rest, 1))
    for found in ends:
        before = len(rest[1 : found.start()]) - len(rest[1 : found.start()].rstrip(QUOTE))
        if before % 2 == 0:
            return found
    return ends[0] if ends else None
