"""Words to pick from: skills, kinds of trigger and emotions, the person's own among them."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.errors import MissingError
from journal_app.domain.ids import ChoiceId
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle


class ChoiceList(StrEnum):
    """What a word is picked for."""

    SKILL = "skill"
    TRIGGER_KIND = "trigger_kind"
    EMOTION = "emotion"


ABOUT_PEOPLE = frozenset(
    map(ChoiceId, ("call", "ask", "say_no", "meeting", "tell_truth", "company"))
)
"""Skills of the starting set that lead to other people: one of its themes, in any language."""


@dataclass(frozen=True, slots=True, repr=False)
class Choice(Silent):
    """One word to pick; hiding it never touches the entries that use it."""

    id: ChoiceId
    list: ChoiceList
    name: str
    position: int = 0
    hidden: bool = False
    theme: str = ""
    """What it belongs with, in a free word; empty for nothing."""

    def __post_init__(self) -> None:
        settle(self, "name", "theme", limit=LINE_LIMIT)
        if not self.name.strip():
            raise MissingError("name")

    @property
    def own(self) -> bool:
        """Whether the person added it: all words of the starting set have a theme or are kinds."""
        return not self.theme
