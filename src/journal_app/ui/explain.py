"""Words for every expected refusal, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from journal_app.domain.errors import JournalError
from journal_app.ui.explanation import Explanation
from journal_app.ui.refusal_words import has_words, words_for

__all__ = ["Explanation", "explain", "has_words"]


def explain(error: JournalError) -> Explanation:
    """The words for a refusal; an unknown kind gets careful general ones."""
    return words_for(error, _translate)


def _translate(text: str) -> str:
    return QCoreApplication.translate("explain", text)
