"""What was shared so far."""

from dataclasses import dataclass

from journal_app.domain.sharing.shared_copy import SharedCopy
from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class LedgerState(Silent):
    """Every line, the newest first."""

    copies: tuple[SharedCopy, ...] = ()
