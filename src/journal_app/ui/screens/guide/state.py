"""What the guide shows."""

from dataclasses import dataclass

from journal_app.domain.guide import GuidePage, Reader
from journal_app.domain.search import SearchQuery

_NOTHING = SearchQuery()


@dataclass(frozen=True, slots=True)
class GuideRow:
    """A page in the list."""

    id: str
    title: str
    reader: Reader
    excerpt: str = ""
    """Around the first words that were looked for."""


@dataclass(frozen=True, slots=True)
class GuideState:
    """The list, one page of it, and what is looked for."""

    rows: tuple[GuideRow, ...]
    page: GuidePage | None
    typed: str = ""
    query: SearchQuery = _NOTHING
    can_go_back: bool = False
    can_go_forward: bool = False
