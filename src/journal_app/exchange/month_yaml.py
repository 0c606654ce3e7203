"""The part of YAML that RedNotebook writes its months in: mappings, texts and nothing.

No anchors, no types, no second document: what is not of this part is refused, never guessed.
"""

import re
from typing import Final

from journal_app.exchange.yaml_scalars import YamlError, block, folded, quoted

Node = dict[str, object] | list[object] | str | None

_WHITE: Final = " \t\n"
_DEPTH: Final = 8
_KEY: Final = re.compile(
    r"[^ \t\n\"'\[\]{}#&*!|>%@`,?][^\n]*?(?=:(?:[ \t]|\n|$))|\?(?! )[^\n]*?(?=:(?:[ \t]|\n|$))"
)
_TAG: Final = re.compile(r"!!(?:python/unicode|python/str|str|map|null)(?:[ \t]+|(?=\n))")
_BLOCK: Final = re.compile(r"[|>][0-9]?[+-]?[0-9]?[ \t]*(?:\n|$)")
_PLAIN_END: Final = re.compile(r"[ \t]#")
_NOTHING: Final = frozenset({"", "~", "null", "Null", "NULL"})


def read_month(text: str) -> dict[str, object]:
    """The mapping of a document; keys as they are written. Raises YamlError."""
    try:
        return _Document(text.replace("\r\n", "\n").replace("\r", "\n")).whole()
    except (RecursionError, IndexError):
        raise YamlError from None


class _Document:
    def __init__(self, text: str) -> None:
        self._text = text if text.endswith("\n") else text + "\n"
        self._at = 0

    def whole(self) -> dict[str, object]:
        """The mapping at the top."""
        self._skip_blank()
        if self._text.startswith("---", self._at):
            self._at += 3
            self._skip_blank()
        if self._text.startswith("{}", self._at):
            self._at += 2
            found: dict[str, object] = {}
        elif self._at >= len(self._text):
            return {}
        else:
            found = self._mapping(self._column(), 0)
        self._skip_blank()
        if self._at < len(self._text):
            raise YamlError
        return found

    def _mapping(self, indent: int, depth: int) -> dict[str, object]:
        if depth > _DEPTH:
            raise YamlError
        found: dict[str, object] = {}
        while self._at < len(self._text) and self._column() == indent:
            explicit = self._text.startswith("? ", self._at)
            key = self._key(indent)
            if key in found:
                raise YamlError
            found[key] = self._value(indent, depth, explicit=explicit)
            self._skip_blank()
        if self._at < len(self._text) and self._column() > indent:
            raise YamlError
        return found

    def _key(self, indent: int) -> str:
        """A key and its colon; a long one stands behind a question mark on lines of its own."""
        if self._text.startswith("? ", self._at):
            self._at += 2
            key = self._scalar(indent)
            self._skip_blank()
        else:
            self._skip_tag()
            key = self._short_key()
        self._skip_spaces()
        if not self._text.startswith(":", self._at):
            raise YamlError
        self._at += 1
        return key or ""

    def _at_key(self) -> bool:
        """Whether a key and its colon stand here."""
        if self._text.startswith("? ", self._at):
            return True
        if self._text[self._at] in "\"'":
            _, end = quoted(self._text, self._at)
            return self._text.startswith((": ", ":\n"), end)
        return _KEY.match(self._text, self._at) is not None

    def _short_key(self) -> str:
        if self._text[self._at] in "\"'":
            key, self._at = quoted(self._text, self._at)
            return key
        found = _KEY.match(self._text, self._at)
        if found is None:
            raise YamlError
        self._at = found.end()
        return found[0].strip(_WHITE)

    def _value(self, indent: int, depth: int, *, explicit: bool = False) -> Node:
        """What stands behind a colon; behind a key of its own lines a mapping may begin at once."""
        self._skip_spaces()
        self._skip_tag()
        if explicit and self._at_key():
            return self._mapping(self._column(), depth + 1)
        if self._text[self._at] != "\n":
            return self._inline(indent, depth)
        self._skip_blank()
        if self._at >= len(self._text) or self._column() < indent:
            return None
        if self._text.startswith(("- ", "-\n"), self._at):
            return self._list(self._column(), depth + 1)
        return self._mapping(self._column(), depth + 1) if self._column() > indent else None

    def _list(self, indent: int, depth: int) -> list[object]:
        found: list[object] = []
        while self._text.startswith(("- ", "-\n"), self._at) and self._column() == indent:
            self._at += 1
            found.append(self._value(indent, depth))
            self._skip_blank()
        return found

    def _inline(self, indent: int, depth: int) -> Node:
        sign = self._text[self._at]
        if sign in "{[":
            node = self._flow(depth)
            self._end_line()
            return node
        return self._scalar(indent)

    def _scalar(self, indent: int) -> str | None:
        self._skip_tag()
        if self._text[self._at] in "\"'":
            said, self._at = quoted(self._text, self._at)
            self._end_line()
            return said
        if found := _BLOCK.match(self._text, self._at):
            self._at = found.end()
            return self._block(found[0].strip(_WHITE), indent)
        return self._plain(indent)

    def _plain(self, indent: int) -> str | None:
        """A text without marks; lines further in go on with it."""
        if self._text[self._at] in "&*!%@`{}[]|>,":
            raise YamlError
        lines = [self._line()]
        while self._at < len(self._text):
            rest = self._text[self._at :].split("\n", 1)[0]
            if rest.strip(_WHITE) and len(rest) - len(rest.lstrip(" ")) <= indent:
                break
            lines.append(self._line())
        said = folded("\n".join(lines).strip(_WHITE))
        return None if said in _NOTHING else said

    def _line(self) -> str:
        end = self._text.index("\n", self._at)
        line = self._text[self._at : end]
        self._at = end + 1
        return _PLAIN_END.split(line, maxsplit=1)[0]

    def _block(self, style: str, indent: int) -> str:
        lines: list[str] = []
        while self._at < len(self._text):
            end = self._text.index("\n", self._at)
            line = self._text[self._at : end]
            if line.strip(_WHITE) and len(line) - len(line.lstrip(" ")) <= indent:
                break
            lines.append(line)
            self._at = end + 1
        inner = min(
            (len(one) - len(one.lstrip(" ")) for one in lines if one.strip(_WHITE)), default=0
        )
        said = [int(sign) for sign in style if sign.isdigit()]
        return block(lines, style, indent + said[0] if said else inner)

    def _flow(self, depth: int) -> Node:
        """``{a: b, c: null}`` or ``[a, b]``, over several lines if need be."""
        if depth > _DEPTH:
            raise YamlError
        closing = "}" if self._text[self._at] == "{" else "]"
        self._at += 1
        mapping: dict[str, object] = {}
        listed: list[object] = []
        while True:
            self._skip_white()
            if self._text[self._at] == closing:
                self._at += 1
                return mapping if closing == "}" else listed
            if closing == "}" and self._text.startswith(("? ", "?\n"), self._at):
                self._at += 1
                self._skip_white()
            item = self._flow_item(depth)
            self._skip_white()
            if closing == "]":
                listed.append(item)
            else:
                mapping[str(item)] = self._flow_value(depth)
            self._skip_white()
            if self._text[self._at] == ",":
                self._at += 1
            elif self._text[self._at] != closing:
                raise YamlError

    def _flow_value(self, depth: int) -> Node:
        if self._text[self._at] != ":":
            return None
        self._at += 1
        self._skip_white()
        return None if self._text[self._at] in ",}" else self._flow_item(depth)

    def _flow_item(self, depth: int) -> Node:
        self._skip_tag()
        sign = self._text[self._at]
        if sign in "{[":
            return self._flow(depth + 1)
        if sign in "\"'":
            said, self._at = quoted(self._text, self._at)
            return said
        start = self._at
        if sign in "&*!%@`|>":
            raise YamlError
        while not self._ends_flow():
            self._at += 1
        plain = folded(self._text[start : self._at].strip(_WHITE))
        return None if plain in _NOTHING else plain

    def _ends_flow(self) -> bool:
        sign, after = self._text[self._at], self._text[self._at + 1 : self._at + 2]
        return sign in ",{}[]" or (sign == ":" and (not after or after in " \n,}]"))

    def _end_line(self) -> None:
        self._skip_spaces()
        if self._text[self._at] == "#":
            self._at = self._text.index("\n", self._at)
        if self._text[self._at] not in "\n:":
            raise YamlError

    def _column(self) -> int:
        return self._at - (self._text.rfind("\n", 0, self._at) + 1)

    def _skip_tag(self) -> None:
        if found := _TAG.match(self._text, self._at):
            self._at = found.end()

    def _skip_spaces(self) -> None:
        while self._text[self._at] in " \t":
            self._at += 1

    def _skip_white(self) -> None:
        while self._text[self._at] in " \t\n":
            self._at += 1

    def _skip_blank(self) -> None:
        """To the first sign of the next line that says something."""
        while self._at < len(self._text):
            end = self._text.find("\n", self._at)
            rest = self._text[self._at : end].lstrip(" ")
            if rest.strip(_WHITE) and not rest.startswith("#"):
                self._at = end - len(rest)
                return
            self._at = end + 1
