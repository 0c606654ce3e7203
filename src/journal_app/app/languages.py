"""The language the program speaks, and the languages of printed pages."""

import importlib
import re
from argparse import ArgumentParser
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from journal_app import translation
from journal_app.app.usage import UsageError
from journal_app.translation import tr

LANGUAGE: Final = "en"
"""Where none is named."""
LANGUAGES: Final = (LANGUAGE, "es")
"""Those that content and papers are in."""
OPTION: Final = "--language"


def add_language(parser: ArgumentParser) -> None:
    """The language of what is said; it is in force before anything is parsed."""
    parser.add_argument(
        OPTION, metavar="CODE", help=tr("speak this language: en or es (else that of the system)")
    )


def add_page_language(parser: ArgumentParser) -> None:
    """The language of a page, where it is another than the one that is spoken."""
    parser.add_argument(
        "--page-language",
        metavar="CODE",
        help=tr("print in en or es, with a country if need be (en-US); else as it is spoken"),
    )


def page_language(page: str | None, spoken: str | None) -> str:
    """The language to print in: the one that was named for it, else the one that is spoken."""
    wanted = spoken if page is None else page
    return known(translation.language() if wanted is None else wanted)


def known(language: str) -> str:
    """A language that the program and its pages are in. Raises UsageError."""
    if re.fullmatch(f"({'|'.join(LANGUAGES)})(-[A-Z]{{2}})?", language) is None:
        raise UsageError(tr("The language is en or es, with a country if need be (en-US)."))
    return language


def named(arguments: Sequence[str]) -> str | None:
    """The language of the command line, read before it is parsed. Raises UsageError."""
    found = None
    for place, one in enumerate(arguments):
        if one == "--":
            break
        if one.startswith(f"{OPTION}="):
            found = known(one.removeprefix(f"{OPTION}="))
        elif one == OPTION and place + 1 < len(arguments):
            found = known(arguments[place + 1])
    return found


def asked_for(environment: Mapping[str, str]) -> list[str]:
    """The languages a terminal asks for, the first choice first, as two or three letters."""
    first = next(
        (environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)),
        "",
    )
    wanted = [*environment.get("LANGUAGE", "").split(":"), first]
    if first.partition(".")[0] in {"", "C", "POSIX"}:
        return []
    found = (re.match("[a-z]{2,3}(?![a-z])", one) for one in wanted)
    return [one[0] for one in found if one is not None]


def offered(resources: Path) -> tuple[str, ...]:
    """The languages the program can speak: English, and each that has its file."""
    others = (one for one in LANGUAGES if one != LANGUAGE)
    return (LANGUAGE, *(one for one in others if _file(resources, one).is_file()))


def speak(resources: Path, wanted: Iterable[str]) -> str:
    """Put the first language in force that the program speaks; what is in force stays else."""
    for language in wanted:
        code = language.replace("-", "_").partition("_")[0]
        if code == LANGUAGE:
            translation.install(translation.English())
            break
        if _file(resources, code).is_file():
            module = importlib.import_module("journal_app.ui.qt_catalogue")
            translation.install(module.QtCatalogue(_file(resources, code), code))
            break
    return translation.language()


def _file(resources: Path, code: str) -> Path:
    return resources / "translations" / f"even_keel_{code}.qm"
