"""What the person wrote for a crisis, read from the open journal."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from journal_app.domain.locked_card import LockedCard
from journal_app.domain.plan.sign_note import SignStage
from journal_app.ui.read_names import ReadNames
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.help_now.state import OwnHelp
from journal_app.usecases.plan_ports import PlanBook


@dataclass(frozen=True, slots=True)
class ReadOwnHelp:
    """Runs on the journal's thread."""

    plan: PlanBook
    names: ReadNames

    def __call__(self) -> OwnHelp:
        """Numbers, people to ask, the safety plan, signs of a crisis."""
        book, scales = self.plan, self.names().scales
        crisis = (note.scale for note in book.signs.all() if note.stage is SignStage.CRISIS)
        return OwnHelp(
            lines=tuple(book.lines.all()),
            people=tuple(one for one in book.people.all() if one.in_crisis),
            safety=book.safety.get(),
            signs=tuple(scales[scale].name for scale in crisis if scale in scales),
        )


class InsideTheLock:
    """Everything that was written for a crisis (fits ``OwnWords``)."""

    def __init__(self, owner: QObject, context: ScreenContext, read: ReadOwnHelp) -> None:
        self._owner, self._context, self._read = owner, context, read

    def card(self) -> LockedCard | None:
        """None: what stands on it stands inside, too."""
        return None

    def read(self, done: Callable[[OwnHelp], None]) -> None:
        """The answer comes when it is there; the numbers never wait for it."""
        self._context.jobs.run(
            self._read, owner=self._owner, done=done, refused=self._context.refuse
        )
