"""What both copies changed, as it is shown."""

from journal_app.domain.changed_on_both import ChangedOnBoth, OtherWording
from journal_app.domain.entry import Entry
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.entry_blocks import Block, FigureBlock, Said
from journal_app.ui.entry_details import details
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.ui.names import Names
from journal_app.ui.row_words import differing_words, kind_of_row
from journal_app.ui.screens.two_copies.state import Conflict, Wording


def conflict(row: ChangedOnBoth, names: Names) -> Conflict:
    """One thing with its wordings."""
    return Conflict(
        row=(row.kind, row.row_id),
        title=_title(row),
        now=Wording(b"", _now(row, names)),
        others=tuple(Wording(one.name, _other(row, one, names)) for one in row.others),
        can_be_two=row.entry is not None,
    )


def _title(row: ChangedOnBoth) -> str:
    if row.entry is None:
        return kind_of_row(row.kind)
    return f"{kind_words(row.entry.kind)} · {words.long_day(row.entry.moment.day)}"


def _now(row: ChangedOnBoth, names: Names) -> tuple[Block, ...]:
    if row.entry is not None:
        return _entry(row.entry, names)
    return _lines(differing_words(row.said, row.others[0].said))


def _other(row: ChangedOnBoth, other: OtherWording, names: Names) -> tuple[Block, ...]:
    if other.entry is not None:
        return _entry(other.entry, names)
    return _lines(differing_words(other.said, row.said))


def _entry(entry: Entry, names: Names) -> tuple[Block, ...]:
    marks = [
        said
        for is_set, said in (
            (entry.bring, tr("bring to session")),
            (entry.private, tr("private")),
        )
        if is_set
    ]
    shown = details(entry, names)
    return (*shown, FigureBlock(((tr("Marks"), ", ".join(marks)),))) if marks else shown


def _lines(lines: tuple[str, ...]) -> tuple[Block, ...]:
    return tuple(Said("", line) for line in lines)
