"""What of the first steps is still missing, from what really is or is not there."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from journal_app.domain.first_step import FirstStep
from journal_app.domain.preferences import RecoveryWords
from journal_app.domain.scale import ScaleUse
from journal_app.usecases.ports import PreferenceBook, Scales


def note_words(preferences: PreferenceBook, written: RecoveryWords) -> None:
    """Remember whether the recovery words were written down."""
    preferences.save(replace(preferences.get(), recovery_words=written))


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """Runs on the journal's thread."""

    preferences: PreferenceBook
    scales: Scales

    def missing(self, *, country: bool) -> tuple[FirstStep, ...]:
        """What is missing and may be reminded of; ``country`` says whether one is chosen."""
        choices = self.preferences.get()
        tracked = any(
            scale.use is ScaleUse.SIGN and not scale.hidden for scale in self.scales.all()
        )
        there = {
            FirstStep.WORDS: choices.recovery_words is not RecoveryWords.LATER,
            FirstStep.COUNTRY: country,
            FirstStep.SIGNS: tracked,
        }
        alone = choices.left_alone.split()
        return tuple(step for step in FirstStep if not there[step] and step not in alone)

    def leave_alone(self, steps: Iterable[FirstStep]) -> None:
        """Remind of these no more; what is missing later on is another matter."""
        choices = self.preferences.get()
        alone = dict.fromkeys((*choices.left_alone.split(), *steps))
        self.preferences.save(replace(choices, left_alone=" ".join(alone)))

    def remind_again(self, steps: Iterable[FirstStep]) -> None:
        """Take that back."""
        choices, again = self.preferences.get(), set(steps)
        alone = [one for one in choices.left_alone.split() if one not in again]
        self.preferences.save(replace(choices, left_alone=" ".join(alone)))
