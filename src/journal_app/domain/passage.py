"""One text of an entry under the name of its question."""

from dataclasses import dataclass

from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class Passage(Silent):
    """One text of an entry under the name of its question."""

    key: str
    text: str
    marked: bool = False
    """A link of a chain that could have turned."""


def passages_of(**texts: str) -> tuple[Passage, ...]:
    """Texts in their order, each under its name; empty ones too."""
    return tuple(Passage(key, text) for key, text in texts.items())
