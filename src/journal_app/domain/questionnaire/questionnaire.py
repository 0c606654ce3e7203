"""A questionnaire: items in their order, and which of them are asked."""

from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from journal_app.domain.questionnaire.answer import Answers
from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError
from journal_app.domain.questionnaire.item import Item, ItemKind, Unread
from journal_app.domain.silent import Silent

MOST_ITEMS: Final = 500
DEEPEST: Final = 10
"""Items one inside the other."""


@dataclass(frozen=True, slots=True, repr=False)
class PlacedItem(Silent):
    """An item where it stands."""

    item: Item
    number: int
    """Place in the questionnaire, read from top to bottom, from 1."""
    above: tuple[Item, ...] = ()
    """The items it is inside of, outermost first."""


@dataclass(frozen=True, slots=True, repr=False)
class Questionnaire(Silent):
    """Items of which no two have one name and no two wait for each other.

    Raises:
        FormRefusedError: An item breaks a rule (NO_QUESTION, TOO_MANY, TOO_DEEP, SAME_NAME,
            CONDITION, CIRCLE); its number says which.
    """

    title: str
    items: tuple[Item, ...]
    url: str = ""
    version: str = ""
    _order: tuple[PlacedItem, ...] = field(init=False, compare=False)
    """Every item after the items that it depends on."""

    def __post_init__(self) -> None:
        placed = _checked(self.items)
        object.__setattr__(self, "_order", _dependable_order(placed))

    @property
    def canonical(self) -> str:
        """How a response names it; empty where the file gave no address."""
        return f"{self.url}|{self.version}" if self.url and self.version else self.url

    def walk(self) -> Iterator[PlacedItem]:
        """Every item from top to bottom."""
        return iter(sorted(self._order, key=lambda placed: placed.number))

    def unread(self) -> tuple[tuple[Item, Unread], ...]:
        """What of the file is not followed, from top to bottom."""
        return tuple(
            (placed.item, what)
            for placed in self.walk()
            for what in Unread
            if what in placed.item.unread
        )

    @property
    def on_paper(self) -> frozenset[str]:
        """Link ids of the questions that are answered on paper: their answers are not known."""
        return frozenset(p.item.link_id for p in self._order if Unread.PAPER in p.item.unread)

    def item(self, link_id: str) -> Item | None:
        """The item of this name, or None."""
        return next((p.item for p in self._order if p.item.link_id == link_id), None)

    def enabled(self, answers: Answers) -> frozenset[str]:
        """Link ids of the items whose conditions hold.

        An item inside a group or below a question is not, where the group is not or the question
        has no answer; and what is not enabled counts as not answered.
        """
        found: set[str] = set()
        paper = self.on_paper
        for placed in self._order:
            if _is_enabled(placed, answers, found, paper):
                found.add(placed.item.link_id)
        return frozenset(found)

    def asked(self, answers: Answers) -> tuple[PlacedItem, ...]:
        """The questions that the person is asked, from top to bottom."""
        enabled = self.enabled(answers)
        return tuple(
            placed
            for placed in self.walk()
            if placed.item.is_question
            and placed.item.link_id in enabled
            and not any(outer.withheld for outer in placed.above)
        )


def _is_enabled(
    placed: PlacedItem, answers: Answers, enabled: set[str], paper: frozenset[str]
) -> bool:
    """What waits for an answer that is given on paper is asked."""
    if placed.above:
        inside = placed.above[-1]
        known = inside.kind is ItemKind.GROUP or inside.link_id in paper
        has_answer = known or bool(answers.get(inside.link_id))
        if inside.link_id not in enabled or not has_answer:
            return False
    conditions = placed.item.conditions
    if not conditions:
        return True
    held = (
        condition.about in paper
        or condition.holds(answers.get(condition.about, ()) if condition.about in enabled else ())
        for condition in conditions
    )
    return all(held) if placed.item.all_conditions else any(held)


def _checked(items: tuple[Item, ...]) -> list[PlacedItem]:
    """Every item from top to bottom, refused at the first that breaks a rule."""
    found: list[PlacedItem] = []
    names: set[str] = set()
    waiting: list[tuple[Item, tuple[Item, ...]]] = [(item, ()) for item in reversed(items)]
    while waiting:
        item, above = waiting.pop()
        number = len(found) + 1
        if number > MOST_ITEMS:
            raise FormRefusedError(FormProblem.TOO_MANY)
        if len(above) >= DEEPEST:
            raise FormRefusedError(FormProblem.TOO_DEEP, number)
        if item.link_id in names:
            raise FormRefusedError(FormProblem.SAME_NAME, number)
        names.add(item.link_id)
        found.append(PlacedItem(item, number, above))
        waiting += [(inner, (*above, item)) for inner in reversed(item.items)]
    if not any(placed.item.is_question for placed in found):
        raise FormRefusedError(FormProblem.NO_QUESTION)
    for placed in found:
        conditions = placed.item.conditions
        if any(not c.clear or c.about not in names for c in conditions):
            raise FormRefusedError(FormProblem.CONDITION, placed.number)
    return found


def _dependable_order(placed: list[PlacedItem]) -> tuple[PlacedItem, ...]:
    """Items after all that they depend on; whoever is left over waits for itself."""
    by_name = {one.item.link_id: one for one in placed}
    waits = {name: _depends_on(one) for name, one in by_name.items()}
    waited_for: dict[str, list[str]] = defaultdict(list)
    for name, others in waits.items():
        for other in others:
            waited_for[other].append(name)
    ready = deque(name for name, others in waits.items() if not others)
    order: list[PlacedItem] = []
    while ready:
        name = ready.popleft()
        order.append(by_name[name])
        for after in waited_for[name]:
            waits[after].discard(name)
            if not waits[after]:
                ready.append(after)
    if len(order) < len(placed):
        stuck = min(by_name[name].number for name, others in waits.items() if others)
        raise FormRefusedError(FormProblem.CIRCLE, stuck)
    return tuple(order)


def _depends_on(placed: PlacedItem) -> set[str]:
    inside = (outer.link_id for outer in placed.above[-1:])
    return set(chain(inside, (condition.about for condition in placed.item.conditions)))
