"""What the first run offers and anybody may leave for later."""

from enum import StrEnum


class FirstStep(StrEnum):
    """Each can be done at any time."""

    WORDS = "words"
    """The recovery words stand on paper."""
    COUNTRY = "country"
    """Help now shows the numbers of a chosen country."""
    SIGNS = "signs"
    """A warning sign is tracked."""
