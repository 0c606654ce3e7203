"""What helps on a bad evening reads, in Spanish too, as a twelve-year-old reads."""

from pathlib import Path

import pytest
from tests.app.test_help_tools import words
from tests.resources.spanish_reading_level import (
    FLOOR,
    INFLESZ_FLOOR,
    fernandez_huerta,
    inflesz,
    syllables,
)

from journal_app.app.help_tools import help_tools
from journal_app.app.plan_examples import plan_examples

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
TOOLS = help_tools(RESOURCES, "es")


def whole(texts):
    """Several texts as one, each with an end."""
    return " ".join(text if text[-1] in ".?!»" else f"{text}." for text in texts if text)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("pan", 1), ("agua", 2), ("ahora", 3), ("cuerpo", 2), ("respiración", 4), ("día", 2),
        ("leer", 2), ("quieres", 2), ("guía", 2), ("muy", 1), ("ciudad", 2), ("viuda", 2),
        ("oír", 2), ("país", 2), ("averigüe", 4), ("hielo", 2), ("chico", 2), ("y", 1),
        ("impulso", 3), ("construir", 2), ("naloxona", 4), ("estómago", 4),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word, count):
    assert syllables(word) == count


def test_the_measure_knows_easy_from_hard():
    assert fernandez_huerta("El gato se sienta en la silla. Hace sol.") > 90
    assert fernandez_huerta("Considerables experiencias farmacológicas necesitan supervisión.") < 0


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.skill)
def test_every_tool_reads_at_the_sixth_year(tool):
    text = whole(words(tool))
    assert fernandez_huerta(text) >= FLOOR
    assert inflesz(text) >= INFLESZ_FLOOR


@pytest.mark.parametrize("field", plan_examples(RESOURCES, "es"))
def test_every_field_of_examples_reads_at_the_sixth_year(field):
    themes = plan_examples(RESOURCES, "es")[field]
    text = whole(line for theme in themes for line in theme.lines)
    assert fernandez_huerta(text) >= FLOOR
    assert inflesz(text) >= INFLESZ_FLOOR


def test_no_help_is_only_easy_on_the_whole():
    """A single step may be harder than the tool it is part of, never by much."""
    said = [text for tool in TOOLS for text in words(tool) if len(text.split()) > 8]
    assert [text for text in said if fernandez_huerta(text) < FLOOR - 15] == []
