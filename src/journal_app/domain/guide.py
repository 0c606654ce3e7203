"""The guide that ships with the program: pages by whom they are for, written in Markdown."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from journal_app.domain.search import SearchQuery, says

PICTURE: Final = re.compile(r"!\[([^]]*)\]\(([^)]*)\)")
LINK: Final = re.compile(r"(?<!!)\[([^]]*)\]\(([^)]*)\)")
_HEADING: Final = re.compile(r"^#+ (.+)$", re.MULTILINE)
_MARKS: Final = re.compile(r"[*`]+|^(?:#+|>|-|[0-9]+\.) ", re.MULTILINE)


class Reader(StrEnum):
    """Whom a page is for."""

    PERSON = "person"
    THERAPIST = "therapist"
    SUPPORTER = "supporter"
    CLINIC = "clinic"


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page; its id is the same in every language."""

    id: str
    reader: Reader
    title: str
    body: str
    """Markdown, without the title and the line that says whom it is for."""

    @property
    def headings(self) -> tuple[str, ...]:
        """Those below the title."""
        return tuple(_HEADING.findall(self.body))

    @property
    def text(self) -> str:
        """What is read of the body: no marks, pictures as their descriptions."""
        plain = LINK.sub(r"\1", PICTURE.sub(r"\1", self.body))
        return _MARKS.sub("", plain).strip()

    @property
    def pictures(self) -> tuple[tuple[str, str], ...]:
        """Description and file of each picture, the file from the folder of the language."""
        return tuple(PICTURE.findall(self.body))

    @property
    def links(self) -> tuple[str, ...]:
        """Where its links lead: the files of other pages."""
        return tuple(to for _, to in LINK.findall(self.body))


def page_of(file_name: str, reader: Reader, source: str) -> GuidePage:
    """A page from its file: the title, an empty line, for whom, an empty line, the body.

    Raises ValueError where the file does not begin so.
    """
    first, blank, who, rest = [*source.split("\n", 3), "", "", ""][:4]
    if not first.startswith("# ") or blank or not re.fullmatch(r"\*[^*]+\*", who):
        raise ValueError(file_name)
    return GuidePage(file_name.removesuffix(".md"), reader, first[2:].strip(), rest.strip())


def pages_with(pages: tuple[GuidePage, ...], query: SearchQuery) -> Iterator[GuidePage]:
    """Those that have all that is wanted and nothing that is not; in their titles first."""
    found = [one for one in pages if _has(f"{one.title}\n{one.text}", query)]
    yield from (one for one in found if _has(one.title, query))
    yield from (one for one in found if not _has(one.title, query))


def _has(text: str, query: SearchQuery) -> bool:
    wanted = all(says(text, term) for term in query.wanted)
    return wanted and not any(says(text, term) for term in query.unwanted)
