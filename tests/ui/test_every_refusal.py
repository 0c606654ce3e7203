"""Every refusal of the whole package has words, and none of them shows what was typed."""

from importlib import import_module
from pkgutil import walk_packages

import pytest

import journal_app
from journal_app.domain.errors import JournalError
from journal_app.ui.refusal_words import explain, has_words

UNUSUAL = {"__main__"}


def every_module():
    for found in walk_packages(journal_app.__path__, "journal_app."):
        if found.name.rpartition(".")[2] not in UNUSUAL:
            yield import_module(found.name)


def kinds(base=JournalError):
    for kind in base.__subclasses__():
        if kind.__module__.startswith("journal_app."):
            yield kind
            yield from kinds(kind)


def test_every_module_can_be_imported():
    assert len(list(every_module())) > 150


def test_every_kind_of_refusal_has_words():
    list(every_module())
    found = sorted(set(kinds()), key=lambda kind: kind.__name__)
    assert len(found) > 25
    assert [kind.__name__ for kind in found if not has_words(kind)] == []


def test_no_refusal_hides_behind_a_name_of_another():
    list(every_module())
    names = [kind.__name__ for kind in set(kinds())]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("text", ["canary-7c1f", "{0}", "%s"])
def test_an_unheard_of_refusal_gets_careful_words_without_its_content(qapp, text):
    said = explain(type("UnheardOfError", (JournalError,), {})(text)).short
    assert said
    assert text not in said
