"""Nothing of a questionnaire or of its answers is ever printed."""

from dataclasses import is_dataclass
from datetime import UTC, date, datetime
from importlib import import_module
from pkgutil import iter_modules

import pytest

import journal_app.domain.questionnaire as package
from journal_app.domain.questionnaire.answer import Amount, Coded, TextAnswer
from journal_app.domain.questionnaire.errors import FormProblem, FormRefusedError, UnansweredError
from journal_app.domain.questionnaire.filled import Filled, KeptForm, KeptResponse
from journal_app.domain.questionnaire.item import Item, ItemKind, Option
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.domain.silent import Silent

CANARY = "canary-7c1f"
NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
ITEM = Item(CANARY, ItemKind.TEXT, CANARY, options=(Option(Coded(CANARY, CANARY, CANARY)),))


@pytest.mark.parametrize(
    "thing",
    [
        TextAnswer(CANARY),
        Amount(1, CANARY),
        ITEM,
        Questionnaire(CANARY, (ITEM,)),
        Filled({CANARY: (TextAnswer(CANARY),)}, NOW, canonical=CANARY),
        KeptForm(CANARY, CANARY, date(2026, 3, 5), marked=frozenset({CANARY})),
        KeptResponse(CANARY, CANARY, NOW, "UTC", date(2026, 3, 5), CANARY),
        FormRefusedError(FormProblem.SHAPE, 3),
        UnansweredError(3),
    ],
    ids=lambda thing: type(thing).__name__,
)
def test_no_form_of_printing_shows_the_words(thing):
    for said in (repr(thing), str(thing), f"{thing}", repr([thing])):
        assert CANARY not in said


def test_every_dataclass_here_is_silent():
    found = [
        kind
        for module in iter_modules(package.__path__, package.__name__ + ".")
        for kind in vars(import_module(module.name)).values()
        if isinstance(kind, type) and is_dataclass(kind)
    ]
    assert len(found) > 12
    assert [kind.__name__ for kind in found if not issubclass(kind, Silent)] == []
