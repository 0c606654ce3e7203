"""The plain text of what a program wrote in HTML."""

import re
from html.parser import HTMLParser
from typing import Final

_BREAKS: Final = frozenset({"br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"})
_PLAIN: Final = frozenset(
    {*_BREAKS, "b", "i", "u", "s", "a", "em", "strong", "strike", "del", "span", "font", "small",
     "sub", "sup", "blockquote", "pre", "code", "img", "hr", "html", "body", "head", "mark"}
)  # fmt: skip
_MARKED: Final = re.compile(r"<[a-zA-Z/!]|&[#a-zA-Z]")
_BLANK: Final = re.compile(r"\n{3,}")


def plain_text(text: str) -> str:
    """The text without its tags; a sign in angle brackets that is no tag of HTML stays."""
    if not _MARKED.search(text):
        return text
    reading = _Reading()
    reading.feed(text)
    reading.close()
    return _BLANK.sub("\n\n", "".join(reading.parts)).strip()


class _Reading(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag == "br":
            self.parts.append("\n")
        elif tag in _BREAKS:
            self._break()
        elif tag not in _PLAIN:
            self.parts.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BREAKS and tag != "br":
            self._break()
        elif tag not in _PLAIN:
            self.parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    def _break(self) -> None:
        if self.parts and not self.parts[-1].endswith("\n"):
            self.parts.append("\n")
