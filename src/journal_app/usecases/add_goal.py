"""Write a goal down."""

from dataclasses import dataclass

from journal_app.domain.goal import Goal
from journal_app.domain.ids import GoalId
from journal_app.usecases.ports import NewId
from journal_app.usecases.programme_ports import Goals


@dataclass(frozen=True, slots=True)
class AddGoal:
    """A new goal stands below the others."""

    goals: Goals
    new_id: NewId

    def __call__(self, text: str, why: str) -> None:
        """Keep it with its reason, which may be empty. Raises as ``Goal``."""
        last = max((one.position for one in self.goals.all()), default=-1)
        self.goals.save(Goal(GoalId(self.new_id()), text, why, position=last + 1))
