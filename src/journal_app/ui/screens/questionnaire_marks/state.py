"""What is asked about a questionnaire before it is filled in for the first time."""

from dataclasses import dataclass

from journal_app.domain.questionnaire.marked import Proposal
from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class MarksState(Silent):
    """Every question that can be marked, the proposed ones ticked."""

    title: str
    questions: tuple[Proposal, ...]
    new: bool
    """Whether the questionnaire is being added; else it is one that was never asked about."""
    unread: tuple[str, ...] = ()
    """What of the file is not followed, as it reads."""
