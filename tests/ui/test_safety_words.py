"""The facts about danger read at the level of the sixth year of school, and are whole."""

import re

import pytest

from journal_app.ui.safety_words import dangers, facts, opioid_steps, told_no_one, wherever

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


@pytest.mark.parametrize("danger", dangers(), ids=lambda danger: danger.sign[:20])
def test_every_sign_of_danger_and_every_step_reads_at_six_or_below(danger):
    for said in (danger.sign, *danger.steps):
        assert grade(said) <= MOST, said


def test_what_is_said_after_a_no_reads_at_six_or_below():
    assert grade(told_no_one()) <= MOST
    for number, where in wherever():
        assert grade(re.sub(r"(?<=[a-z,] )[A-Z][a-z]+", "there", where)) <= MOST, number


def test_a_fit_has_the_steps_of_its_source():
    """NHS: clear away, cushion the head, do not hold, nothing in the mouth, on the side after."""
    (steps,) = [one.steps for one in dangers() if "Chest pain" in one.sign]
    (fit,) = [step for step in steps if step.startswith("In a fit")]
    for part in ("hard things", "under the head", "Do not hold", "Put nothing", "on their side"):
        assert part in fit


def test_the_fact_about_opioids_has_every_step():
    (told,) = [fact.text for fact in facts() if "naloxone" in fact.text]
    assert all(step in told for step in opioid_steps())


def test_the_fact_about_tablets_names_them():
    assert any("Benzodiazepines" in fact.text for fact in facts())
