"""What the window has to know of one kind of entry."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from journal_app.domain.check_in import CheckInSize
from journal_app.domain.entry import Body
from journal_app.domain.entry_body import EntryBody
from journal_app.domain.ids import EntryId
from journal_app.ui.entry_blocks import Block
from journal_app.ui.names import Names

_Body = TypeVar("_Body", bound=EntryBody)


@dataclass(frozen=True, slots=True)
class TileWords:
    """One way in which Today offers a kind."""

    name: str
    """With its letter for Alt."""
    hint: str
    size: CheckInSize = CheckInSize.STANDARD


@dataclass(frozen=True, slots=True)
class FollowUp(Generic[_Body]):
    """Another entry that follows from one of this kind."""

    words: Callable[[], str]
    """On the button that saves and goes on."""
    begin: Callable[[EntryId, _Body], Body]
    """What the other form begins with."""


@dataclass(frozen=True, slots=True)
class ShownKind(Generic[_Body]):
    """How a kind is called, offered and read; its questions are a panel of the form."""

    icon: str
    name: Callable[[], str]
    head: Callable[[_Body, Names], tuple[str, str]]
    """Title and summary of an entry on a list."""
    blocks: Callable[[_Body, Names], list[Block]]
    """Everything an entry says, in the order of a page."""
    tiles: Callable[[], tuple[TileWords, ...]] | None = None
    """What Today offers; None where it is begun elsewhere."""
    follow: FollowUp[_Body] | None = None
    brought: bool = False
    """Whether it goes to the next session unless the person says otherwise."""
