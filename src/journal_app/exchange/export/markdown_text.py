"""Typed text inside Markdown: it reads as it was typed, and does nothing.

Every sign that CommonMark, GFM or a note program (Obsidian, Joplin) could take for more than
itself has a backslash before it, which CommonMark takes away again (0.31, 2.4). So a text is no
heading, no link, no picture, no HTML, no comment and no formula.
"""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

_ANYWHERE: Final = re.compile(
    r"[\\`*_\[\]<>{}|~^$#&]|(?<=:)//|==|%%|\+\+|\bwww(?=\.)", re.IGNORECASE
)
_AT_START: Final = re.compile(r"[-+=:]|[0-9]{1,9}(?=[.)](?:[ \t]|$))")
_INDENT: Final = re.compile(r"[ \t]+")
_IN_YAML: Final = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")

Property = str | int | date | Sequence[str]
Front = Mapping[str, Property]
"""Names of properties with what they are."""


def escaped(text: str) -> str:
    """A text of any number of lines; its line ends stay line ends."""
    return "  \n".join(_line(line) for line in text.strip("\n").split("\n"))


def one_line(text: str) -> str:
    """A text as part of a line."""
    return escaped(" ".join(text.split()))


def heading(level: int, text: str) -> str:
    """A heading of a level from 1 to 6."""
    return f"{'#' * level} {one_line(text)}"


def front_matter(front: Front) -> str:
    """Properties at the head of a file, as YAML that reads the same in versions 1.1 and 1.2.

    Texts stand in double quotes on one line, with every sign escaped that YAML takes for a
    line end or does not take at all.
    """
    rows = [f"{name}: {_yaml(value)}" for name, value in front.items()]
    return "\n".join(("---", *rows, "---")) + "\n"


def tag_of(words: str) -> str:
    """A tag as note programs take one: letters, digits, ``-`` and ``_``; empty where none is left.

    Obsidian's help, "Tags": no spaces, and at least one sign that is no digit.
    """
    plain = re.sub(r"[^\w-]+", "-", words.strip()).strip("-")
    return "" if plain.isdecimal() else plain


def _line(line: str) -> str:
    said = _INDENT.match(line)
    indent = said[0] if said else ""
    wide = indent.replace("\t", "    ").replace(" ", "\u00a0")
    rest = _ANYWHERE.sub(_with_backslash, line[len(indent) :])
    return wide + (rest if wide else _begun(rest))


def _with_backslash(found: re.Match[str]) -> str:
    sign = found[0]
    if sign[0] in "wW":
        return f"{sign}\\"
    return "".join(f"\\{one}" for one in sign)


def _begun(rest: str) -> str:
    """Without what makes a list, a rule or a heading of a line."""
    found = _AT_START.match(rest)
    if found is None:
        return rest
    at = found.end() if found[0].isdecimal() else 0
    return f"{rest[:at]}\\{rest[at:]}"


def _yaml(value: Property) -> str:
    if isinstance(value, int | date):
        return str(value)
    if isinstance(value, str):
        quoted = json.dumps(value, ensure_ascii=False)
        return _IN_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
    return "[" + ", ".join(_yaml(one) for one in value) + "]"
