"""The progress ledger: what was done, counted from the beginning and never set back."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class PlanProgress:
    """Counts since the first entry; a lapse or a gap takes nothing away."""

    urges_ridden_out: int = 0
    """Triggers that were ridden out, and times when a skill lowered what was felt."""
    skills_practised: int = 0
    groups_attended: int = 0
    """Sessions of every kind."""
    boundaries_set: int = 0
    days_with_purpose: int = 0
    """Days with a session, a practice, homework done or a step of a goal done."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to count yet."""
        return not any(getattr(self, field.name) for field in fields(self))
