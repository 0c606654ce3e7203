"""The language the program speaks, and the languages of printed pages."""

import importlib
import re
from argparse import ArgumentTypeError
from collections.abc import Iterable, Mapping
from pathlib import Path

from journal_app import translation
from journal_app.translation import tr

LANGUAGE = "en"
"""Where none is named."""


def language_help() -> str:
    """What the option says of itself."""
    return tr("language of the page: en or es, with a country if need be (en-US)")


def a_language(text: str) -> str:
    """A language that there are pages in."""
    if re.fullmatch("(en|es)(-[A-Z]{2})?", text) is None:
        raise ArgumentTypeError(
            tr("pages are printed in en or es, with a country if need be (en-US)")
        )
    return text


def asked_for(environment: Mapping[str, str]) -> list[str]:
    """The languages a terminal asks for, the first choice first, as two or three letters."""
    named = next(
        (environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)),
        "",
    )
    wanted = [*environment.get("LANGUAGE", "").split(":"), named]
    if named.partition(".")[0] in {"", "C", "POSIX"}:
        return []
    found = (re.match("[a-z]{2,3}(?![a-z])", one) for one in wanted)
    return [one[0] for one in found if one is not None]


def speak(resources: Path, wanted: Iterable[str]) -> str:
    """Put the first language in force that the program speaks; what is in force stays else."""
    for language in wanted:
        code = language.replace("-", "_").partition("_")[0]
        if code == LANGUAGE:
            break
        file = resources / "translations" / f"even_keel_{code}.qm"
        if file.is_file():
            module = importlib.import_module("journal_app.ui.qt_catalogue")
            translation.install(module.QtCatalogue(file, code))
            break
    return translation.language()
