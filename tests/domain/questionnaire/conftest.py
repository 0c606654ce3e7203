"""Short ways to say a questionnaire."""

import pytest

from journal_app.domain.questionnaire.answer import Coded
from journal_app.domain.questionnaire.condition import Comparison, Condition
from journal_app.domain.questionnaire.item import Item, ItemKind, Option
from journal_app.domain.questionnaire.questionnaire import Questionnaire


class Say:
    """Makes items in a word."""

    def choice(self, name, *weights, **facts):
        options = tuple(Option(Coded("s", f"c{n}"), weight) for n, weight in enumerate(weights))
        return Item(name, ItemKind.CHOICE, name, options=options, **facts)

    def number(self, name, **facts):
        return Item(name, ItemKind.INTEGER, name, **facts)

    def group(self, name, *items, **facts):
        return Item(name, ItemKind.GROUP, items=items, **facts)

    def total(self, name, **facts):
        return Item(name, ItemKind.DECIMAL, name, total=True, **facts)

    def form(self, *items):
        return Questionnaire("Week check", items)

    def pick(self, place):
        return (Coded("s", f"c{place}"),)

    def when(self, about, comparison, answer):
        return (Condition(about, Comparison(comparison), answer),)


@pytest.fixture(scope="session")
def say():
    return Say()
