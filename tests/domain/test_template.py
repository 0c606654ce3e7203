"""A template holds one to twelve lines to begin a text with."""

import pytest

from journal_app.domain.errors import MissingError, TextTooLongError
from journal_app.domain.template import MOST_PROMPTS, Template, TooManyPromptsError


def template(*prompts, name="Evening"):
    return Template("t1", name, prompts)


def test_prompts_stand_as_headings_with_an_empty_line_under_each():
    assert template("What held me?", "What next?").text == "What held me?\n\nWhat next?\n"


def test_a_prompt_is_one_line_and_an_empty_one_is_left_out():
    assert template(" one\r\nline ", "", "\0\t").prompts == ("one line",)


def test_a_template_needs_a_name_and_a_prompt():
    for make in (lambda: template("a", name=" "), template, lambda: template(" ", "\n")):
        with pytest.raises(MissingError):
            make()


def test_a_template_holds_twelve_prompts_of_one_line():
    assert len(template(*"abcdefghijkl").prompts) == MOST_PROMPTS == 12
    with pytest.raises(TooManyPromptsError):
        template(*"abcdefghijklm")
    with pytest.raises(TextTooLongError):
        template("x" * 501)
