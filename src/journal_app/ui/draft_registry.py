"""A screen on which something is written that is not saved yet."""

from collections.abc import Callable
from typing import Protocol

from journal_app.domain.errors import JournalError
from journal_app.ui.jobs import Refused


class DraftHolder(Protocol):
    """Keeps what is written on its screen as a draft."""

    @property
    def writing(self) -> bool:
        """Whether something stands there that was neither saved nor left."""
        ...

    def keep_draft(
        self, then: Callable[[], None] | None = None, refused: Refused | None = None
    ) -> None:
        """Keep what is typed inside the journal, and go on when it is kept."""
        ...


class DraftRegistry:
    """Everything of the window that may hold a draft, by the name of its screen."""

    def __init__(self) -> None:
        self._holders: dict[str, DraftHolder] = {}

    def add(self, name: str, holder: DraftHolder) -> None:
        """Take in what may hold a draft."""
        self._holders[name] = holder

    def __contains__(self, name: str) -> bool:
        """Whether something can be written on this screen."""
        return name in self._holders

    def __getitem__(self, name: str) -> DraftHolder:
        """What holds the draft of a screen."""
        return self._holders[name]

    @property
    def writing(self) -> bool:
        """Whether something stands on any of them that was neither saved nor left."""
        return any(holder.writing for holder in self._holders.values())

    def keep_drafts(
        self, then: Callable[[], None] | None = None, refused: Refused | None = None
    ) -> None:
        """Ask all of them at once to keep what stands there; go on when the last has answered.

        Without ``then`` each says itself what stands in the way.
        """
        if then is None:
            for holder in self._holders.values():
                holder.keep_draft()
            return
        answers = _Answers(len(self._holders), then, refused)
        for holder in self._holders.values():
            holder.keep_draft(answers.kept, answers.refused)
        if not self._holders:
            then()


class _Answers:
    """Waits for the last answer; one refusal is enough not to go on."""

    def __init__(self, count: int, then: Callable[[], None], refused: Refused | None) -> None:
        self._open, self._then, self._refused = count, then, refused
        self._met: JournalError | None = None

    def kept(self) -> None:
        """One has kept its draft, or had none."""
        self._open -= 1
        if self._open:
            return
        if self._met is None:
            self._then()
        elif self._refused is not None:
            self._refused(self._met)

    def refused(self, error: JournalError) -> None:
        """One could not keep its draft."""
        self._met = self._met or error
        self.kept()
