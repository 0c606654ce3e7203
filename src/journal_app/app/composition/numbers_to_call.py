"""Numbers on papers, as this device was set up."""

from dataclasses import dataclass
from pathlib import Path

from journal_app.app.papers import country_lines, on_call_line
from journal_app.domain.sharing.papers import HelpLine
from journal_app.ui.device import Device


@dataclass(frozen=True, slots=True)
class DeviceNumbers:
    """Fits ``NumbersToCall`` of the papers."""

    resources: Path
    device: Device

    def of_country(self, language: str) -> tuple[HelpLine, ...]:
        """Crisis lines, those in the language of the paper first."""
        return country_lines(self.resources, self.device.choices().country or "", language)

    def on_call(self) -> HelpLine | None:
        """The programme's own number, where there is one."""
        said = self.device.choices().on_call
        return on_call_line(said.name, said.number, said.hours)
