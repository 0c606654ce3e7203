"""What scales and words are called in this journal."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from journal_app.domain.choice import Choice
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.translation import tr
from journal_app.ui import words


@dataclass(frozen=True, slots=True)
class Names:
    """What scales and words are called in this journal."""

    scales: Mapping[str, Scale] = field(default_factory=dict)
    choices: Mapping[str, Choice] = field(default_factory=dict)

    def scale(self, scale_id: str) -> str:
        """What a scale is called."""
        return self.scales[scale_id].name if scale_id in self.scales else scale_id

    def in_order(self, ratings: tuple[Rating, ...]) -> list[Rating]:
        """Answers in the order in which the journal asks."""
        return sorted(
            ratings,
            key=lambda one: self.scales[one.scale].position if one.scale in self.scales else 0,
        )

    def choice(self, choice_id: str | None) -> str:
        """What a word is; empty where none was picked."""
        if choice_id is None:
            return ""
        return self.choices[choice_id].name if choice_id in self.choices else choice_id

    def answer(self, scale_id: str, value: float) -> str:
        """An answer with its unit."""
        scale = self.scales.get(scale_id)
        if scale is not None and scale.kind is ScaleKind.YES_NO:
            return tr("yes") if value else tr("no")
        if scale is not None and scale.kind is ScaleKind.HOURS:
            return tr("{n} h").format(n=words.points(value))
        return words.points(value)
