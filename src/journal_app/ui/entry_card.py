"""An entry as it is shown in a list: words only."""

from dataclasses import dataclass
from datetime import date

from journal_app.domain.entry import Entry
from journal_app.domain.search import ExcerptPiece
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.entry_kinds.kinds import SHOWN
from journal_app.ui.names import Names


@dataclass(frozen=True, slots=True, repr=False)
class EntryCard:
    """What a list shows of an entry."""

    entry: Entry
    icon: str
    time: str
    title: str
    summary: str
    badges: tuple[str, ...]
    under: date
    """The day under which it stands in a list."""
    excerpt: tuple[ExcerptPiece, ...] = ()
    """Where a search found it, in place of the summary."""

    @property
    def marks(self) -> tuple[str, ...]:
        """The icons of its badges, in their order."""
        one = self.entry
        marks = {"bring": one.bring, "private": one.private, "late": one.moment.entered_later}
        return tuple(icon for icon, shown in marks.items() if shown)

    @property
    def spoken(self) -> str:
        """The whole card as one text for screen readers."""
        said = "".join(piece.text for piece in self.excerpt) or self.summary
        parts = (self.time, self.title, said, *self.badges)
        return ", ".join(part for part in parts if part)


def card(entry: Entry, names: Names, excerpt: tuple[ExcerptPiece, ...] = ()) -> EntryCard:
    """The card of an entry; an excerpt stands in place of the summary."""
    shown = SHOWN[entry.kind]
    title, summary = shown.head(entry.body, names)
    late = tr("entered later") if entry.moment.entered_later else ""
    bring = tr("bring to session") if entry.bring else ""
    private = tr("private") if entry.private else ""
    return EntryCard(
        entry=entry,
        icon=shown.icon,
        time=words.clock_time(entry.moment.local),
        title=title,
        summary=" ".join(summary.split())[:300],
        badges=tuple(badge for badge in (bring, private, late) if badge),
        under=entry.moment.day,
        excerpt=excerpt,
    )
