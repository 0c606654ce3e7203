"""What to know of a page before it leaves, in the language in force."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from journal_app.domain.sharing.initials import not_shortened, only_with_capital


def tr(text: str) -> str:
    """A text of this file in the language in force."""
    return QCoreApplication.translate("before_sharing_words", text)


def names_notes(names: Iterable[str]) -> list[str]:
    """Say which names cannot be made short, and which only sometimes."""
    listed = list(dict.fromkeys(name.strip() for name in names if name.strip()))
    notes = []
    if whole := not_shortened(listed):
        notes.append(
            tr("Printed as they are, because nothing is left to shorten: {names}.").format(
                names=", ".join(whole)
            )
        )
    if words := only_with_capital(listed):
        notes.append(
            tr(
                "Also everyday words, so they are made short only where they begin with a capital "
                "letter: {words}."
            ).format(words=", ".join(words))
        )
    return notes
