"""The facts about danger read at the level of the sixth year of school, and are whole."""

import re

import pytest

from journal_app.ui.safety_words import facts, opioid_steps

MOST = 6.0


def syllables(word: str) -> int:
    """Groups of vowels, without a silent ending; at least one."""
    bare = re.sub(r"[^a-z]", "", word.lower())
    found = len(re.findall(r"[aeiouy]+", bare))
    silent = bare.endswith("e") and not bare.endswith(("le", "ee"))
    return max(1, found - silent)


def grade(text: str) -> float:
    """Flesch-Kincaid grade level (Kincaid and others, 1975)."""
    sentences = len(re.findall(r"[.!?](?:\s|$)", text))
    said = re.findall(r"[A-Za-z’']+", text)
    return 0.39 * len(said) / sentences + 11.8 * sum(map(syllables, said)) / len(said) - 15.59


def test_the_measure_knows_easy_from_hard():
    assert grade("The cat sat on the mat.") < 1
    assert grade("Considerable pharmacological experience necessitates supervision.") > MOST


@pytest.mark.parametrize("fact", facts(), ids=lambda fact: fact.source)
def test_every_fact_reads_at_six_or_below(fact):
    assert grade(fact.text) <= MOST


def test_the_fact_about_opioids_has_every_step():
    (told,) = [fact.text for fact in facts() if "naloxone" in fact.text]
    assert all(step in told for step in opioid_steps())


def test_the_fact_about_tablets_names_them():
    assert any("Benzodiazepines" in fact.text for fact in facts())
