"""The ledger: what was shared, when, for whom, and what its file was."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from journal_app.domain.ids import CopyId
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle


class Paperwork(StrEnum):
    """What kind of paper it was."""

    REPORT = "report"
    SUPPORTER = "supporter"
    WALLET = "wallet"
    SAFETY_PLAN = "safety-plan"
    POCKET = "pocket"
    WEEKLY_CARD = "weekly-card"
    DISCHARGE = "discharge"


class Way(StrEnum):
    """How it left the journal."""

    SAVED = "saved"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True, repr=False)
class SharedCopy(Silent):
    """One paper that left the journal; the line stays when the paper is long gone."""

    id: CopyId
    made_at: datetime
    """Aware, UTC, whole milliseconds."""
    zone: str
    """IANA time zone in force when it was made."""
    paperwork: Paperwork
    sha256: str
    """Of the file, or of the file that would have been printed: 64 hexadecimal digits."""
    recipient: str = ""
    """As typed."""
    first: date | None = None
    """First and last day it covers; None for papers without a period."""
    last: date | None = None
    blocks: tuple[str, ...] = ()
    """Names of what was on it, each with "share" or "summarise" behind a colon."""
    way: Way = Way.SAVED
    locked: bool = False
    """Whether the file has a password."""
    choices: str = ""
    """What was chosen, as a document, so that the same can be shared again; may be empty."""

    def __post_init__(self) -> None:
        settle(self, "recipient", limit=LINE_LIMIT)
