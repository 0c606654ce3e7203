"""The examples for the plan: fit their fields, and keep to the rules for words."""

from pathlib import Path

import pytest

from journal_app.app.plan_examples import plan_examples
from journal_app.domain.plan.safety_plan import SafetyStep
from journal_app.domain.text import LINE_LIMIT

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
EXAMPLES = plan_examples(RESOURCES)
LINES = [line for themes in EXAMPLES.values() for theme in themes for line in theme.lines]
SHORT = 75
"""Characters that a tired person reads at a glance."""


def test_there_are_examples_for_every_field_that_offers_some():
    offered = {"when", "then", "could_happen", "will_do", "what_for", "reasons", "values"}
    offered |= {"first_hour", "first_day", "tell", "not_do"}
    offered |= {step.value for step in SafetyStep} - {"people"}
    assert set(EXAMPLES) == offered


def test_the_help_sheet_has_enough_to_pick_from():
    for field in ("when", "then"):
        lines = [line for theme in EXAMPLES[field] for line in theme.lines]
        assert len(lines) >= 20
        assert len(set(lines)) == len(lines)


@pytest.mark.parametrize("line", LINES)
def test_an_example_fits_its_field_and_is_short(line):
    assert 0 < len(line) <= min(SHORT, LINE_LIMIT)
    assert line == line.strip()


@pytest.mark.parametrize(
    "word",
    ["addict", "clean", "sober", "relapse", "abuse", "junkie", "dose", "detox", "taper", "streak"],
)
def test_no_example_shames_or_doses(word):
    assert [line for line in LINES if word in line.lower()] == []


@pytest.mark.parametrize("theme", EXAMPLES["then"], ids=lambda theme: theme.name)
def test_what_is_done_is_a_sentence_that_can_follow_then(theme):
    assert all(line.startswith("I ") for line in theme.lines)
