"""Words for one refusal, in whatever language they are asked for."""

from collections.abc import Callable
from dataclasses import dataclass

Translate = Callable[[str], str]
"""From a text of the program to the same text in the language in force."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Words for one refusal."""

    happened: str
    safe: str = ""
    next_step: str = ""

    @property
    def short(self) -> str:
        """All of it as one line."""
        return " ".join(part for part in (self.happened, self.safe, self.next_step) if part)


def say(
    happened: str, safe: str = "", next_step: str = ""
) -> Callable[[object, Translate], Explanation]:
    """Words that are the same for every refusal of a kind."""
    texts = (happened, safe, next_step)
    return lambda _, tr: Explanation(*(tr(text) if text else "" for text in texts))
