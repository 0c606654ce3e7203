"""A day of a chart leads to what was written on it."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.trends.open_day import OpenDay

DAY = date(2026, 3, 4)


class Written:
    def __init__(self, name):
        self.id = name


class Shelf:
    def __init__(self):
        self.found, self.refuse = [Written("e1"), Written("e2")], None

    def between(self, first, last):
        if self.refuse:
            raise self.refuse
        return self.found if (first, last) == (DAY, DAY) else []


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def view(shown):
    return shown(QWidget())


@pytest.fixture
def way(view, context, shelf):
    return OpenDay(view, context, shelf)


def test_the_first_entry_of_the_day_is_shown(way, turn, ways):
    way.open(DAY)
    turn()
    assert ways.gone == [("show_entry", "e1")]


def test_a_day_without_an_entry_says_so(way, turn, ways, notices):
    way.open(date(2026, 3, 3))
    turn()
    assert notices.said == ["There is no entry on this day."]
    assert ways.gone == []


def test_a_refusal_is_said(way, shelf, turn, notices):
    shelf.refuse = DiskFullError()
    way.open(DAY)
    turn()
    assert "disk is full" in notices.last
