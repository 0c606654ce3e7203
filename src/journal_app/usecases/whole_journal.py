"""A journal as documents, section by section: what an export says and an import takes."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Protocol

from journal_app.usecases.documents import Document

FORMAT: Final = "even-keel-journal"
MAJOR: Final = 1
MINOR: Final = 0
PURGED: Final = "purged"
"""The section of rows of which nothing is left."""


class WholeJournal(Protocol):
    """Everything in a journal but drafts and what is this machine's alone."""

    @property
    def sections(self) -> Sequence[str]:
        """Each after those that it names; ``PURGED`` is the last."""
        ...

    def count(self) -> int:
        """How many rows there are, about."""
        ...

    def rows(self, section: str, *, with_bin: bool) -> Iterator[Document]:
        """The rows of a section in their order."""
        ...

    def is_new(self) -> bool:
        """Whether nobody has written anything yet."""
        ...

    def clear(self) -> None:
        """Remove what a new journal begins with."""
        ...

    def put(self, section: str, rows: Iterable[Document]) -> None:
        """Take rows in that are not there. Raises DocumentError."""
        ...

    def known(self, section: str, ids: Sequence[str]) -> set[str]:
        """Those of these rows that are there, or were there and left nothing."""
        ...
