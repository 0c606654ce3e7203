"""Words for what is shown of the journal and what is not."""

from dataclasses import dataclass, replace
from datetime import date

from journal_app.domain.search import EntryFilter
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.ui.screens.journal.state import JournalState


@dataclass(frozen=True, slots=True, repr=False)
class ActiveFilter:
    """One thing that narrows the journal down."""

    words: str
    without: EntryFilter
    """What is wanted when it is taken off."""


def active_filters(wanted: EntryFilter) -> tuple[ActiveFilter, ...]:
    """Everything but the search itself, each with what is left when it is taken off."""
    found = [
        ActiveFilter(
            kind_words(kind),
            replace(wanted, kinds=tuple(one for one in wanted.kinds if one is not kind)),
        )
        for kind in wanted.kinds
    ]
    found += [
        ActiveFilter(
            tr("Tag: {tag}").format(tag=tag),
            replace(wanted, tags=tuple(one for one in wanted.tags if one != tag)),
        )
        for tag in wanted.tags
    ]
    if wanted.bring:
        found.append(ActiveFilter(tr("Bring to session"), replace(wanted, bring=False)))
    if wanted.private is not None:
        said = tr("Private") if wanted.private else tr("Not private")
        found.append(ActiveFilter(said, replace(wanted, private=None)))
    if wanted.late:
        found.append(ActiveFilter(tr("Entered later"), replace(wanted, late=False)))
    if days := day_words(wanted.first, wanted.last):
        found.append(ActiveFilter(days, replace(wanted, first=None, last=None)))
    return tuple(found)


def day_words(first: date | None, last: date | None) -> str:
    """A span of days in words; empty where both ends are open."""
    if first is not None and last is not None:
        if first == last:
            return words.numeric_day(first)
        return tr("{first} to {last}").format(
            first=words.numeric_day(first), last=words.numeric_day(last)
        )
    if first is not None:
        return tr("from {day} on").format(day=words.numeric_day(first))
    return "" if last is None else tr("up to {day}").format(day=words.numeric_day(last))


def found_words(state: JournalState) -> str:
    """How much was found; empty where nothing was looked for."""
    if not state.wanted.narrow or not state.loaded:
        return ""
    count = len(state.cards)
    if not count:
        return tr("nothing found")
    if state.timeline.at_oldest and state.timeline.at_newest:
        return tr_n("1 found", "%n found", count)
    return tr("more than {n} found").format(n=count)


def nothing_words(state: JournalState) -> str:
    """What is said in place of an empty list."""
    if not state.wanted.narrow:
        return tr(
            "Your entries will stand here, newest first. "
            "Everything you write stays on this computer, encrypted."
        )
    if state.wanted.query.empty:
        return tr("Nothing here fits the filter.")
    if state.in_bin:
        return tr("Nothing found. The words may be in the bin.")
    return tr("Nothing found. Part of a word is enough, and capitals do not matter.")
