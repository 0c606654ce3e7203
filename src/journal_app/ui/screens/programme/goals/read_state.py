"""Reads what the goals page shows."""

from dataclasses import dataclass

from journal_app.domain.entry import Entry
from journal_app.ui.entry_card import card
from journal_app.ui.names import Names
from journal_app.ui.read_names import ReadNames
from journal_app.ui.screens.programme.goals.state import GoalsState, PracticeLine
from journal_app.ui.words import short_day
from journal_app.usecases.read_goals import ReadGoals


@dataclass(frozen=True, slots=True)
class ReadGoalsState:
    """Runs on the journal's thread."""

    goals: ReadGoals
    names: ReadNames

    def __call__(self) -> GoalsState:
        """The goals as they stand, and the practices to pick from in words."""
        now, names = self.goals(), self.names()
        practices = tuple(_line(entry, names) for entry in now.practices)
        return GoalsState(now.today, now.goals, practices)


def _line(entry: Entry, names: Names) -> PracticeLine:
    said = card(entry, names)
    about = said.summary or said.title
    return PracticeLine(entry.id, f"{short_day(entry.moment.day)}: {about}"[:120])
