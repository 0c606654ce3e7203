"""The facts about danger read, in Spanish too, as a twelve-year-old reads."""

import re
from collections.abc import Callable

import pytest
from tests.packaging.spoken import Read
from tests.resources.spanish_reading_level import (
    FLOOR,
    INFLESZ_FLOOR,
    fernandez_huerta,
    inflesz,
)

from journal_app import translation
from journal_app.ui.safety_words import dangers, facts, told_no_one, wherever


def in_spanish(say: Callable[[], list[str]]) -> list[str]:
    """What is said in Spanish."""
    before = translation.install(Read("es"))
    try:
        return say()
    finally:
        translation.install(before)


FACTS = in_spanish(lambda: [fact.text for fact in facts()])
STEPS = in_spanish(lambda: [text for one in dangers() for text in (one.sign, *one.steps)])
AFTER = in_spanish(lambda: [told_no_one()])
WHERE = in_spanish(lambda: [where for _, where in wherever()])


def test_every_text_about_danger_is_there_in_spanish():
    english = [fact.text for fact in facts()]
    english += [text for one in dangers() for text in (one.sign, *one.steps)]
    assert set(FACTS + STEPS) & set(english) == set()


@pytest.mark.parametrize("text", [*FACTS, *AFTER], ids=lambda text: text[:25])
def test_every_fact_reads_at_the_sixth_year(text):
    assert fernandez_huerta(text) >= FLOOR
    assert inflesz(text) >= INFLESZ_FLOOR


@pytest.mark.parametrize("text", dict.fromkeys(STEPS), ids=lambda text: text[:25])
def test_every_sign_of_danger_and_every_step_reads_at_the_sixth_year(text):
    assert fernandez_huerta(text) >= FLOOR


@pytest.mark.parametrize("where", WHERE)
def test_where_a_number_works_reads_at_the_sixth_year(where):
    plain = re.sub(r"\b[A-Z]\w+(?: [A-Z]\w+)*", "allí", where)
    assert fernandez_huerta(plain) >= FLOOR


def test_a_fit_has_the_steps_of_its_source():
    """NHS: clear away, cushion the head, do not hold, nothing in the mouth, on the side after."""
    (fit,) = [text for text in dict.fromkeys(STEPS) if text.startswith("En una convulsión")]
    for part in ("cosas duras", "bajo la cabeza", "No sujetes", "nada en la boca", "de lado"):
        assert part in fit
