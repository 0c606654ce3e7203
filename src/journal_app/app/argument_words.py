"""What argparse says of its own accord, in the language in force.

It asks gettext, which would need catalogues of a second kind, so it is made to ask here.
What a newer Python says that is not known here stays English.
"""

import argparse

from journal_app.translation import tr


def put_in_force() -> None:
    """Let argparse ask here for every text of its own."""
    vars(argparse)["_"] = said
    vars(argparse)["ngettext"] = _counted


def said(text: str) -> str:
    """A text of argparse in the language in force, with the places it fills in itself."""
    return {**_headings(), **_refusals()}.get(text, text)


def _counted(one: str, several: str, n: int) -> str:
    known = {
        "expected %s argument": tr("expected arguments: {n}").format(n="%s"),
        "conflicting option string: %s": one,
    }
    return known.get(one, one if n == 1 else several)


def _headings() -> dict[str, str]:
    return {
        "usage: ": tr("usage: "),
        "positional arguments": tr("positional arguments"),
        "options": tr("options"),
        "show this help message and exit": tr("show this help message and exit"),
    }


def _refusals() -> dict[str, str]:
    choice = tr("invalid choice: {value} (choose from {choices})")
    wrong = tr("invalid value: {value}")
    return {
        "argument %(argument_name)s: %(message)s": tr("argument {option}: {what}").format(
            option="%(argument_name)s", what="%(message)s"
        ),
        "unrecognized arguments: %s": tr("unrecognized arguments: {words}").format(words="%s"),
        "not allowed with argument %s": tr("not allowed with argument {option}").format(
            option="%s"
        ),
        "ignored explicit argument %r": tr("ignored explicit argument {value}").format(value="%r"),
        "the following arguments are required: %s": tr(
            "the following arguments are required: {words}"
        ).format(words="%s"),
        "one of the arguments %s is required": tr(
            "one of the arguments {words} is required"
        ).format(words="%s"),
        "expected one argument": tr("expected one argument"),
        "expected at most one argument": tr("expected at most one argument"),
        "expected at least one argument": tr("expected at least one argument"),
        "invalid %(type)s value: %(value)r": wrong.format(value="%(value)r"),
        "invalid choice: %(value)r (choose from %(choices)s)": choice.format(
            value="%(value)r", choices="%(choices)s"
        ),
    }
