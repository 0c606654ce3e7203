"""Texts in YAML: quoted in two ways, plain, or as a block; only what a diary is written with."""

import re
from typing import Final

_LINE: Final = re.compile(r"[ \t]*\n[ \t]*")
_BREAKS: Final = re.compile(r"[ \t]*(?:[\n\x85\u2028\u2029][ \t]*)+")
_SHORT: Final = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f",
    "r": "\r", "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0",
    "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_LONG: Final = {"x": 2, "u": 4, "U": 8}


class YamlError(Exception):
    """A text is not of the part of YAML that is read here."""


def quoted(text: str, start: int) -> tuple[str, int]:
    """The scalar whose quotation mark stands at ``start``, and where it ends."""
    return _single(text, start + 1) if text[start] == "'" else _double(text, start + 1)


def folded(text: str) -> str:
    """Line breaks of a scalar: one is a space, each further one a line end.

    The separators of lines and paragraphs that Unicode has stay as they are.
    """
    return _BREAKS.sub(_fold, text)


def _fold(found: "re.Match[str]") -> str:
    breaks = found[0].replace("\x85", "\n").replace(" ", "").replace("\t", "")
    return breaks if breaks[0] != "\n" else breaks[1:] or " "


def block(lines: list[str], style: str, indent: int) -> str:
    """A block of lines after ``|`` or ``>``; ``-`` and ``+`` say what becomes of the last break."""
    body = "\n".join(line[indent:] if len(line) >= indent else "" for line in lines)
    if style.startswith(">"):
        body = _fold_block(body)
    if "+" in style:
        return body + "\n"
    return body.rstrip("\n") + ("" if "-" in style else "\n" * bool(body.strip(" \t\n")))


def _fold_block(body: str) -> str:
    return re.sub(r"(?<=[^ \t\n])\n(?=[^ \t\n])", " ", body)


def _single(text: str, at: int) -> tuple[str, int]:
    parts = []
    while True:
        end = text.find("'", at)
        if end < 0:
            raise YamlError
        parts.append(text[at:end])
        if text[end + 1 : end + 2] != "'":
            return folded("'".join(parts)), end + 1
        at = end + 2


def _double(text: str, at: int) -> tuple[str, int]:
    parts: list[str] = []
    plain = re.compile(r'[^"\\]*')
    while True:
        found = plain.match(text, at)
        assert found is not None
        parts.append(folded(found[0]))
        at = found.end()
        if at >= len(text):
            raise YamlError
        if text[at] == '"':
            return "".join(parts), at + 1
        escaped, at = _escape(text, at + 1)
        parts.append(escaped)


def _escape(text: str, at: int) -> tuple[str, int]:
    sign = text[at : at + 1]
    if sign == "\n":
        found = _LINE.match(text, at)
        return "", at + 1 if found is None else found.end()
    if sign in _SHORT:
        return _SHORT[sign], at + 1
    digits = text[at + 1 : at + 1 + _LONG.get(sign, 0)]
    try:
        return chr(int(digits, 16)), at + 1 + len(digits)
    except (ValueError, OverflowError):
        raise YamlError from None
