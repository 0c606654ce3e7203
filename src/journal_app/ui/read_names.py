"""What scales and words are called in this journal."""

from journal_app.ui.names import Names
from journal_app.usecases.ports import Choices, Scales


class ReadNames:
    """Runs on the journal's thread."""

    def __init__(self, scales: Scales, choices: Choices) -> None:
        self._scales, self._choices = scales, choices

    def __call__(self) -> Names:
        """Every name there is, hidden ones too."""
        return Names(
            scales={scale.id: scale for scale in self._scales.all()},
            choices={choice.id: choice for choice in self._choices.all()},
        )
