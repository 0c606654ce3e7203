"""Reads what the person wrote for a crisis."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from journal_app.app.composition.composition import Composition
from journal_app.domain.plan.sign_note import SignStage
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.help_now.state import OwnHelp


def read_own(
    composition: Composition, owner: QObject
) -> Callable[[Callable[[OwnHelp], None]], None]:
    """A way to read it; the answer comes when it is there, the numbers never wait for it."""

    def read() -> OwnHelp:
        book, names = composition.journal.plan, composition.names().scales
        crisis = (note.scale for note in book.signs.all() if note.stage is SignStage.CRISIS)
        return OwnHelp(
            lines=tuple(book.lines.all()),
            people=tuple(one for one in book.people.all() if one.in_crisis),
            safety=book.safety.get(),
            signs=tuple(names[scale].name for scale in crisis if scale in names),
        )

    def ask(done: Callable[[OwnHelp], None]) -> None:
        composition.services.db.run(
            read,
            owner=owner,
            done=done,
            refused=lambda error: composition.window.notices.say(explain(error).short),
        )

    return ask
