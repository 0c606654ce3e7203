"""What Help now ships with: enough to choose from, and every word of it fit to be read."""

import re

import pytest

from journal_app.app.help_tools import help_tools
from journal_app.app.starter import starter_set
from journal_app.domain.breath import Breathing
from journal_app.domain.choice import ChoiceList
from journal_app.domain.tool import CallSomeone, ReadReasons, ToolSteps, Wait, Wave, Worksheet
from journal_app.ui.screens.help_path.pages.tool_words import icon_of

NAMED = {
    "breathe", "urge_surf", "grounding", "muscles", "delay", "stop", "opposite", "soothe",
    "play_forward", "call", "walk", "reasons", "cold_water",
}  # fmt: skip
SHEETS = {"ask", "say_no", "solve", "plan_day", "worry_time"}
NEVER = re.compile(
    r"\b(relapse|clean|addict|abuse|must|should|failed|streak|dose|taper|detox|journey|"
    r"amazing|proud of you)\b|!",
    re.IGNORECASE,
)


@pytest.fixture
def tools(shipped):
    return help_tools(shipped)


def words(tool):
    yield from (tool.name, tool.line, tool.care, tool.written)
    match tool.exercise:
        case Wave(lines=lines):
            yield from lines
        case Wait(ideas=ideas):
            yield from ideas
        case CallSomeone(openings=openings):
            yield from openings
        case ToolSteps(steps=steps):
            yield from (step.text for step in steps)
        case Worksheet(questions=questions):
            yield from (part for question in questions for part in (question.text, question.hint))


def test_every_tool_and_worksheet_is_there(tools):
    assert {tool.skill for tool in tools if not tool.worksheet} == NAMED
    assert {tool.skill for tool in tools if tool.worksheet} == SHEETS


def test_breathing_and_the_wave_and_people_and_reasons_are_exercises_of_their_own(tools):
    kinds = {tool.skill: type(tool.exercise) for tool in tools}
    assert kinds["breathe"] is Breathing
    assert kinds["urge_surf"] is Wave
    assert kinds["call"] is CallSomeone
    assert kinds["reasons"] is ReadReasons


def test_a_use_is_written_down_as_a_skill_that_a_new_journal_has(tools, shipped):
    starter = starter_set(shipped).choices
    skills = {choice.id for choice in starter if choice.list is ChoiceList.SKILL}
    assert {tool.skill for tool in tools} - skills == {"solve", "worry_time"}
    assert all(tool.written for tool in tools if tool.skill not in skills)


def test_every_tool_has_its_picture(tools, shipped):
    assert [t.skill for t in tools if not (shipped / "icons" / f"{icon_of(t)}.svg").exists()] == []


def test_no_word_of_it_shames_orders_about_or_cheers(tools):
    said = [text for tool in tools for text in words(tool)]
    assert [text for text in said if NEVER.search(text)] == []
    assert all(len(text) < 200 for text in said)


def test_what_is_not_for_everybody_says_so(tools):
    care = {tool.skill for tool in tools if tool.care}
    assert care == {"cold_water", "muscles"}
