"""How hard a passphrase is to guess, in words."""

from journal_app.translation import tr
from journal_app.ui.screens.first_run.state import Strength

SHORT = 15
"""Characters below which a passphrase gets a word of warning."""


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
