"""Every screen of the demo journal as PNG."""

import importlib
import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from journal_app.app.console import Console
from journal_app.translation import tr


def add_arguments(parser: ArgumentParser) -> None:
    """Where to, and how the window looks."""
    parser.add_argument("out", type=Path, metavar="OUT", help=tr("a folder for the pictures"))
    parser.add_argument("--theme", choices=("light", "dark"), help=tr("both unless it is said"))
    parser.add_argument("--size", type=_size, default=(1180, 800), metavar="WxH")


def run(arguments: Namespace, console: Console) -> int:
    """Write the pictures."""
    arguments.out.mkdir(parents=True, exist_ok=True)
    module = importlib.import_module("journal_app.app.screens")
    options = module.PictureOptions(
        size=arguments.size, language=arguments.language, say=console.say
    )
    module.write_screens(arguments.out, theme=arguments.theme, options=options)
    return 0


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{3,4})x([0-9]{3,4})", text)
    if found is None:
        raise ArgumentTypeError(tr("a size is written as WxH, for example 1180x800"))
    return int(found[1]), int(found[2])
