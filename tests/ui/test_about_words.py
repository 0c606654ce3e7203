"""Every screen says what it is for, in words that a twelve-year-old reads."""

from dataclasses import fields

import pytest
from tests.packaging.spoken import Read
from tests.resources.spanish_reading_level import (
    FLOOR,
    INFLESZ_FLOOR,
    fernandez_huerta,
    inflesz,
)
from tests.ui.test_safety_words import MOST, grade

from journal_app import translation
from journal_app.app.composition.screens import Screens
from journal_app.ui.about_words import About, about_words


def whole(about: About) -> str:
    """Everything that is said about a screen."""
    return " ".join((about.purpose, *about.acts))


def in_spanish() -> dict[str, About]:
    before = translation.install(Read("es"))
    try:
        return about_words()
    finally:
        translation.install(before)


ENGLISH, SPANISH = about_words(), in_spanish()


def test_every_screen_has_one_text():
    assert set(ENGLISH) == {field.name.replace("_", "-") for field in fields(Screens)}
    assert set(SPANISH) == set(ENGLISH)


@pytest.mark.parametrize("screen", ENGLISH)
def test_it_says_something_to_do(screen):
    assert ENGLISH[screen].purpose
    assert ENGLISH[screen].acts


@pytest.mark.parametrize("screen", ENGLISH)
def test_it_reads_at_six_or_below(screen):
    assert grade(whole(ENGLISH[screen])) <= MOST


@pytest.mark.parametrize("screen", SPANISH)
def test_it_reads_at_the_sixth_year_in_spanish(screen):
    text = whole(SPANISH[screen])
    assert fernandez_huerta(text) >= FLOOR
    assert inflesz(text) >= INFLESZ_FLOOR
