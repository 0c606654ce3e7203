"""Add a reason to the plan."""

from dataclasses import dataclass, replace

from journal_app.usecases.ports import Journal


@dataclass(frozen=True, slots=True)
class AddReason:
    """A line of its own, below the reasons that stand there."""

    journal: Journal

    def __call__(self, reason: str) -> None:
        """Keep it. Raises TextTooLongError where there is no more room."""
        with self.journal.transaction():
            sheet = self.journal.plan.reasons.get()
            lines = (*sheet.lines, " ".join(reason.split()))
            self.journal.plan.reasons.save(replace(sheet, reasons="\n".join(lines)))
