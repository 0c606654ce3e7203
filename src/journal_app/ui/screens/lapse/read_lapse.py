"""Reads what was written in advance for the way after a lapse."""

from dataclasses import dataclass

from journal_app.ui.device import Device
from journal_app.ui.plan_words import ledger_words
from journal_app.ui.screens.lapse.state import LapseState, to_tell
from journal_app.usecases.plan_ports import PlanBook


@dataclass(frozen=True, slots=True)
class ReadLapse:
    """Runs on the journal's thread."""

    plan: PlanBook
    device: Device

    def __call__(self) -> LapseState:
        """The plan for a lapse, whom to tell, and what was done so far."""
        return LapseState(
            plan=self.plan.lapse.get(),
            people=to_tell(tuple(self.plan.people.all())),
            on_call=self.device.choices().on_call,
            ledger=tuple(one for one in ledger_words(self.plan.progress()) if one[0]),
        )
