"""The one place where names of others are made short, right before content goes to a paper."""

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from journal_app.domain.passage import Passage
from journal_app.domain.report_content import ReportContent, ReportHeader
from journal_app.domain.sharing.in_full import EntryFact, TriggerLine
from journal_app.domain.sharing.initials import Initials
from journal_app.domain.sharing.papers import HelpLine, PaperOrder
from journal_app.usecases.ports import Journal

Content = TypeVar("Content")

_PUBLIC = (PaperOrder, HelpLine)
"""Typed for this paper, or a number that has to be found under its own name."""
_NOT_TYPED = frozenset({"id", "scale", "key", "language"})
"""Fields that name something for the program."""
_NOT_TYPED_IN: dict[type, frozenset[str]] = {
    ReportContent: frozenset({"attached"}),
    ReportHeader: frozenset({"who", "for_whom"}),
    EntryFact: frozenset({"word"}),
    Passage: frozenset({"key"}),
    TriggerLine: frozenset({"ended"}),
}


def without_names(content: Content, names: Iterable[str]) -> Content:
    """The same content with names made short in every text of it, labels and all."""
    return cast("Content", _short(content, Initials(names)))


def names_of_others(journal: Journal, *typed: str) -> tuple[str, ...]:
    """Names that are made short: typed for this paper, kept from the last one, of the plan."""
    kept = journal.preferences.get().names
    listed = (name.strip() for line in (*typed, kept) for name in line.split(","))
    return tuple(dict.fromkeys((*filter(None, listed), *unnamed_people(journal))))


def unnamed_people(journal: Journal) -> tuple[str, ...]:
    """People of the plan whose names may not stand in a report."""
    return tuple(one.name for one in journal.plan.people.all() if not one.may_be_named)


def _short(thing: Any, shorten: Callable[[str], str]) -> Any:
    if type(thing) is str:
        return shorten(thing).strip()
    if isinstance(thing, (tuple, list)):
        return type(thing)(_short(one, shorten) for one in thing)
    if not is_dataclass(thing) or isinstance(thing, (type, *_PUBLIC)):
        return thing
    left = _NOT_TYPED | _NOT_TYPED_IN.get(type(thing), frozenset())
    held = {one.name: getattr(thing, one.name) for one in fields(thing) if one.init}
    return replace(
        thing, **{name: _short(one, shorten) for name, one in held.items() if name not in left}
    )
