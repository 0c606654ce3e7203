"""What the other pages show."""

from dataclasses import dataclass, field

from journal_app import translation
from journal_app.domain.paper import Paper
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class PaperRequest(Silent):
    """Which paper, and for whom."""

    paperwork: Paperwork = Paperwork.SUPPORTER
    paper: Paper = Paper.A4
    language: str = field(default_factory=translation.language)
    """Of the printed page, whatever the window speaks."""
    who: str = ""
    for_whom: str = ""

    @property
    def for_somebody(self) -> bool:
        """Whether it is made to be given away."""
        return self.paperwork in {Paperwork.SUPPORTER, Paperwork.DISCHARGE, Paperwork.SAFETY_PLAN}

    @property
    def sized(self) -> bool:
        """Whether it is printed on a sheet whose size is chosen."""
        return self.paperwork is not Paperwork.POCKET


@dataclass(frozen=True, slots=True, repr=False)
class PapersState(Silent):
    """The request, and whether there is a plan for it."""

    request: PaperRequest
    unplanned: bool = False
    """Whether there is no plan yet that it could be made of."""
    names: tuple[str, ...] = ()
    """Names that were made short on it."""
    missing: tuple[MissingLetters, ...] = ()
    """Signs of it that cannot be printed."""
