"""Words for places outside the journal that cannot be written to; no Qt here."""

from collections.abc import Callable
from typing import Any

from journal_app.domain import export_errors as refused
from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import StorageFault
from journal_app.translation import tr
from journal_app.ui.explanation import Explanation


def _place(error: refused.PlaceUnavailableError) -> Explanation:
    happened = {
        StorageFault.READ_ONLY: tr("That folder may only be read, not written."),
        StorageFault.UNREACHABLE: tr("That folder is not there, or cannot be reached."),
        StorageFault.INPUT_OUTPUT: tr("The disk of that folder reported an error."),
        StorageFault.MEMORY: tr("This computer is short of memory."),
    }[error.fault]
    return Explanation(happened, _safe(), tr("Choose another place."))


def _full(_: refused.PlaceFullError) -> Explanation:
    return Explanation(
        tr("There is no room left at that place."),
        _safe(),
        tr("Make some room, or choose another place."),
    )


def _safe() -> str:
    return tr("Nothing was left there, and your journal is as it was.")


EXPORT_WORDS: dict[type[JournalError], Callable[[Any], Explanation]] = {
    refused.PlaceUnavailableError: _place,
    refused.PlaceFullError: _full,
}
