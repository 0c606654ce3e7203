"""Whether a window can be shown is known before Qt is asked."""

import sys

import pytest

from journal_app.app.display import has_display, no_display

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks for X or Wayland")


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":987654"}, False),
        ({"DISPLAY": "unix:987654.0"}, False),
        ({"DISPLAY": "other.machine:0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
    ],
)
@linux
def test_a_display_is_looked_for(environment, found):
    assert has_display(environment) is found


def test_elsewhere_there_always_is_one(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    assert has_display({})


def test_the_surroundings_of_the_program_are_asked(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert has_display()


def test_it_is_said_in_one_line():
    assert no_display().count("\n") == 1
    assert no_display().startswith("even-keel: ")
