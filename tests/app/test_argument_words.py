"""What argparse says of its own accord comes in the language in force."""

import argparse
import re

import pytest

from journal_app import translation
from journal_app.app import argument_words


class Loud:
    """A language that shouts."""

    language = "loud"
    decimal = "."

    def find(self, text, comment, n):
        return re.sub(r"(?<!\{)\b\w+", lambda word: word[0].upper(), text)

    def number(self, n):
        return str(n)


@pytest.fixture
def loud():
    before = translation.install(Loud())
    yield
    translation.install(before)


@pytest.mark.parametrize(
    "text",
    [
        "usage: ",
        "positional arguments",
        "options",
        "show this help message and exit",
        "unrecognized arguments: %s",
        "not allowed with argument %s",
        "the following arguments are required: %s",
        "one of the arguments %s is required",
        "expected one argument",
        "invalid choice: %(value)r (choose from %(choices)s)",
        "a text that no version of Python has",
    ],
)
def test_english_stays_as_python_says_it(text):
    assert argument_words.said(text) == text


def test_help_has_no_english_heading_in_another_language(loud, capsys):
    argument_words.put_in_force()
    parser = argparse.ArgumentParser("keel")
    parser.add_argument("where", help="WHERE TO")
    with pytest.raises(SystemExit):
        parser.parse_args(["--help"])
    said = capsys.readouterr().out
    assert said.startswith("USAGE: ")
    assert "POSITIONAL ARGUMENTS" in said
    assert "SHOW THIS HELP MESSAGE AND EXIT" in said


def test_a_refusal_names_what_it_is_about_in_another_language(loud, capsys):
    argument_words.put_in_force()
    with pytest.raises(SystemExit):
        argparse.ArgumentParser("keel").parse_args(["--nope"])
    assert "UNRECOGNIZED ARGUMENTS: --nope" in capsys.readouterr().err
