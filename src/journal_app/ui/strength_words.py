"""How hard a passphrase is to guess, in words."""

from PySide6.QtCore import QCoreApplication

from journal_app.ui.screens.first_run.state import Strength

SHORT = 15
"""Characters below which a passphrase gets a word of warning."""


def tr(text: str) -> str:
    """A text of this file in the language in force."""
    return QCoreApplication.translate("strength_words", text)


def strength_words(strength: Strength | None) -> str:
    """What to think of a passphrase while it is typed."""
    if strength is None or strength.length == 0:
        return tr("Ten characters or more; a few words in a row are good.")
    says = (
        tr("Very easy to guess."),
        tr("Easy to guess."),
        tr("Could be guessed with some effort."),
        tr("Hard to guess."),
        tr("Very hard to guess."),
    )[strength.score]
    if strength.length < SHORT:
        says += " " + tr("Longer is safer: fifteen characters or more.")
    return says
