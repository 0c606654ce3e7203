"""Empty the bin of what has been in it long enough."""

from dataclasses import dataclass
from datetime import timedelta

from journal_app.usecases.ports import Clock, Entries
from journal_app.usecases.questionnaire_ports import QuestionnaireBook

BIN_DAYS = 30
"""So long an entry can be taken out of the bin again."""


@dataclass(frozen=True, slots=True)
class EmptyBin:
    """Removes for good what went into the bin more than ``BIN_DAYS`` ago."""

    entries: Entries
    questionnaires: QuestionnaireBook
    clock: Clock

    def __call__(self) -> int:
        """How many entries and questionnaires went."""
        before = self.clock.now() - timedelta(days=BIN_DAYS)
        return self.entries.purge(before) + self.questionnaires.purge(before)
