"""Every place where something is typed keeps its draft, whatever becomes of the others."""

import pytest

from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.draft_registry import DraftRegistry


class Typed:
    """A desk that answers when it is told to."""

    def __init__(self, *, writing=False) -> None:
        self.writing = writing
        self.asked = []

    def keep_draft(self, then=None, refused=None) -> None:
        self.asked.append((then, refused))

    def keep(self) -> None:
        self.asked[-1][0]()

    def refuse(self) -> None:
        self.asked[-1][1](DiskFullError())


@pytest.fixture
def form():
    return Typed()


@pytest.fixture
def grid():
    return Typed()


@pytest.fixture
def desks(form, grid):
    made = DraftRegistry()
    made.add("form", form)
    made.add("grid", grid)
    return made


@pytest.fixture
def told(desks):
    """What comes of asking all of them."""
    heard = []
    desks.keep_drafts(lambda: heard.append("kept"), lambda error: heard.append(type(error)))
    return heard


def test_all_are_asked_at_once_and_the_last_one_is_waited_for(form, grid, told):
    grid.keep()
    assert told == []
    form.keep()
    assert told == ["kept"]


def test_one_refusal_is_told_once_the_others_are_safe(form, grid, told):
    form.refuse()
    assert told == []
    grid.keep()
    assert told == [DiskFullError]


def test_two_refusals_are_told_once(form, grid, told):
    form.refuse()
    grid.refuse()
    assert told == [DiskFullError]


def test_nothing_to_keep_goes_on_at_once():
    heard = []
    DraftRegistry().keep_drafts(lambda: heard.append("on"))
    assert heard == ["on"]


def test_without_anything_to_go_on_to_each_speaks_for_itself(desks, form, grid):
    desks.keep_drafts()
    assert form.asked == grid.asked == [(None, None)]


def test_one_that_is_written_on_is_enough(desks, grid):
    assert not desks.writing
    grid.writing = True
    assert desks.writing
    assert "grid" in desks
    assert "today" not in desks
    assert desks["grid"] is grid
