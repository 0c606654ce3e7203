"""Write homework down."""

from dataclasses import dataclass
from datetime import date

from journal_app.domain.homework import Homework
from journal_app.domain.ids import HomeworkId, SessionId
from journal_app.usecases.ports import NewId
from journal_app.usecases.programme_ports import HomeworkBook


@dataclass(frozen=True, slots=True)
class AddHomework:
    """Homework that is still to do."""

    book: HomeworkBook
    new_id: NewId

    def __call__(self, text: str, due: date | None, session: SessionId | None) -> None:
        """Keep it; ``due`` and ``session`` may be open. Raises as ``Homework``."""
        made = Homework(HomeworkId(self.new_id()), text, due=due, session=session)
        self.book.save(made)
