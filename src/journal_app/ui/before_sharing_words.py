"""What to know of a page before it leaves, in the language in force."""

from collections.abc import Iterable, Sequence

from journal_app.domain.sharing.initials import not_shortened, only_with_capital
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.translation import tr
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.ui.words import short_day

_MOST_PLACES = 6
_MOST_SIGNS = 8


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


def letters_notes(missing: Sequence[MissingLetters]) -> list[str]:
    """Say by entry which signs this computer cannot print."""
    if not missing:
        return []
    lines = [tr("This computer cannot print these signs. The page names them in brackets:")]
    lines += [f"{_place(one)}: {_signs(one.signs)}" for one in missing[:_MOST_PLACES]]
    if more := len(missing) - _MOST_PLACES:
        lines += [tr("and {n} more").format(n=more)] if more > 0 else []
    return ["\n".join(lines)]


def _place(one: MissingLetters) -> str:
    if one.day is None:
        return tr("Names and my plan")
    day = short_day(one.day)
    return day if one.kind is None else f"{day}, {kind_words(one.kind)}"


def _signs(signs: str) -> str:
    """The first of them, and that there are more."""
    shown = " ".join(signs[:_MOST_SIGNS])
    return f"{shown} …" if len(signs) > _MOST_SIGNS else shown
