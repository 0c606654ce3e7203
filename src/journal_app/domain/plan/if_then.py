"""An if-then plan: if this happens, I will do that.

Source: Gollwitzer & Sheeran (2006), Advances in Experimental Social Psychology 38:69-119,
doi:10.1016/S0065-2601(06)38002-1.
"""

from dataclasses import dataclass

from journal_app.domain.errors import MissingError
from journal_app.domain.ids import ChoiceId, IfThenId
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle


@dataclass(frozen=True, slots=True, repr=False)
class IfThen(Silent):
    """One card.

    Raises:
        MissingError: It says no "if" or no "then".
        TextTooLongError: A part is longer than a line.
    """

    id: IfThenId
    when: str
    """The trigger or sign, after the word "if"."""
    then: str
    """What I will do."""
    who: str = ""
    """With whom, or whom I tell."""
    place: str = ""
    skill: ChoiceId | None = None
    """A skill of the journal's own list that it uses."""
    position: int = 0

    def __post_init__(self) -> None:
        settle(self, "when", "then", "who", "place", limit=LINE_LIMIT)
        for field in ("when", "then"):
            if not getattr(self, field).strip():
                raise MissingError(field)
