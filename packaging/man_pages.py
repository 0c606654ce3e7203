"""Writes the manual page from the program's own parsers, in each language it speaks.

PYTHONPATH=src python packaging/man_pages.py FOLDER     even-keel.1 and es/even-keel.1 under FOLDER
"""

import argparse
import os
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from journal_app import __version__
from journal_app.app.cli import PROGRAM, parser_of
from journal_app.app.commands import summaries
from journal_app.app.exit_status import Status
from journal_app.app.languages import LANGUAGES, speak
from journal_app.app.resources import resources_folder

HEADINGS = {
    "en": {
        "name": "NAME",
        "what": "a private journal, on this computer alone",
        "synopsis": "SYNOPSIS",
        "description": "DESCRIPTION",
        "options": "OPTIONS",
        "commands": "COMMANDS",
        "status": "EXIT STATUS",
        "files": "FILES",
        "command": "COMMAND",
        "policy": "Defaults that the administrator of this computer may set for everybody.",
        "journal": "The journal, unless another folder is named.",
        "device": "Choices that belong to this device. Nothing out of the journal.",
    },
    "es": {
        "name": "NOMBRE",
        "what": "un diario privado, solo en esta computadora",
        "synopsis": "SINOPSIS",
        "description": "DESCRIPCIÓN",
        "options": "OPCIONES",
        "commands": "ÓRDENES",
        "status": "ESTADO DE SALIDA",
        "files": "ARCHIVOS",
        "command": "ORDEN",
        "policy": "Lo que quien administra esta computadora fija para todas las personas.",
        "journal": "El diario, si no se nombra otra carpeta.",
        "device": "Lo que se elige para esta computadora. Nada del diario.",
    },
}
STATUSES = {
    Status.DONE: ("done", "hecho"),
    Status.UNEXPECTED: ("something went wrong that should not", "algo fue mal que no debía"),
    Status.USAGE: ("given in a way that cannot work", "dado de una forma que no puede funcionar"),
    Status.WRONG_PASSPHRASE: (
        "wrong passphrase or recovery words",
        "frase de acceso o palabras incorrectas",
    ),
    Status.DAMAGED: (
        "a damaged or newer journal or backup",
        "un diario o una copia dañados, o más nuevos",
    ),
    Status.REFUSED_FILE: ("the other file was refused", "no se aceptó el otro archivo"),
    Status.DISK: ("disk or permission", "disco o permiso"),
    Status.OPEN_ELSEWHERE: (
        "the journal is open elsewhere",
        "el diario está abierto en otra parte",
    ),
    Status.STOPPED: ("stopped", "interrumpido"),
    Status.BROKEN_PIPE: ("whoever read the output has gone", "quien leía la salida se ha ido"),
}
PLACES = (
    ("~/.local/share/even-keel/journal", "journal"),
    ("~/.config/even-keel/device.json", "device"),
    ("/etc/even-keel/policy.toml", "policy"),
)


def plain(text: str) -> str:
    """A text as roff shows it, whatever signs are in it."""
    safe = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    safe = re.sub(r"([|,])(?=\S)", r"\1\\:", safe)  # where a long word may be broken
    return "\\&" + safe if safe[:1] in {".", "'"} else safe


def shown(action: argparse.Action) -> bool:
    """Whether an option is for people, and not one that every command has."""
    return action.help != argparse.SUPPRESS and not isinstance(action, argparse._HelpAction)  # noqa: SLF001


def names(action: argparse.Action) -> str:
    """An option with its value, or the name of what stands without one."""
    value = action.metavar or action.dest.upper()
    if action.choices is not None and action.metavar is None:
        value = "|".join(map(str, action.choices))
    value = value if isinstance(value, str) else " ".join(value)
    if not action.option_strings:
        return f"\\fI{plain(value)}\\fR"
    with_value = "" if action.nargs == 0 else f" \\fI{plain(value)}\\fR"
    return ", ".join(f"\\fB{plain(name)}\\fR{with_value}" for name in action.option_strings)


def told(parser: argparse.ArgumentParser) -> Iterator[str]:
    """A paragraph for each thing a parser takes."""
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to ask
        if shown(action):
            yield from (".TP", names(action), plain(action.help or "") or "\\&")


def synopsis(parser: argparse.ArgumentParser) -> str:
    """How it is called, in one line."""
    _, _, rest = " ".join(parser.format_usage().split()).partition(f"{parser.prog} ")
    return f"\\fB{plain(parser.prog)}\\fR {plain(rest)}"


def page(language: str) -> str:
    """The whole page in the language in force."""
    words, window = HEADINGS[language], parser_of(None)
    made = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    lines = [
        f'.TH EVEN\\-KEEL 1 "{made:%Y\\-%m\\-%d}" "Even Keel {__version__}"',
        ".nh",
        ".ad l",
        f".SH {words['name']}",
        f"{plain(PROGRAM)} \\- {plain(words['what'])}",
        f".SH {words['synopsis']}",
        synopsis(window),
        ".br",
        f"\\fB{plain(PROGRAM)}\\fR \\fI{words['command']}\\fR ...",
        f".SH {words['description']}",
        plain(window.description or ""),
        f".SH {words['options']}",
        *told(window),
        f".SH {words['commands']}",
    ]
    for name, summary in summaries().items():
        parser = parser_of(name)
        lines += [f".SS {plain(name)}", plain(summary), ".PP", synopsis(parser), *told(parser)]
    lines += [f".SH {words['status']}"]
    for status in Status:
        said = STATUSES[status][list(HEADINGS).index(language)]
        lines += [".TP", str(int(status)), plain(said)]
    lines += [f".SH {words['files']}"]
    for place, what in PLACES:
        lines += [".TP", plain(place), plain(words[what])]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write a page for each language."""
    target = Path(sys.argv[1])
    for language in LANGUAGES:
        speak(resources_folder(), (language,))
        folder = target if language == "en" else target / language
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{PROGRAM}.1").write_text(page(language), encoding="utf-8")


if __name__ == "__main__":
    main()
