"""Open the window."""

import importlib
from argparse import SUPPRESS, ArgumentParser, Namespace
from pathlib import Path

from journal_app.app.console import Console
from journal_app.translation import tr


def add_arguments(parser: ArgumentParser) -> None:
    """What the window can be told."""
    parser.add_argument(
        "folder", type=Path, nargs="?", metavar="DIR", help=tr("the journal's folder")
    )
    parser.add_argument(
        "--demo", action="store_true", help=tr("a throw-away journal to look round in")
    )
    parser.add_argument(
        "--theme", choices=("light", "dark", "system"), help=tr("for this run only")
    )
    parser.add_argument(
        "--quick", action="store_true", help=tr("a small window for a quick check-in or one line")
    )
    parser.add_argument(
        "--self-test",
        action="store_true",
        help=tr("try every part in a throw-away folder, and say what works"),
    )
    parser.add_argument("--throw-away", action="store_true", help=SUPPRESS)
    parser.add_argument("--again", choices=("shown", "hidden", "help"), help=SUPPRESS)
    parser.add_argument("--smoke-walk", type=Path, metavar="OUT", help=SUPPRESS)


def run(arguments: Namespace, console: Console) -> int:
    """Open the window; returns when it is closed, or after a walk through it by itself."""
    if arguments.self_test:
        tried: int = importlib.import_module("journal_app.app.self_test").self_test(console)
        return tried
    if arguments.smoke_walk is not None:
        walk = importlib.import_module("journal_app.app.smoke_walk")
        walked: int = walk.smoke_walk(arguments.smoke_walk)
        return walked
    module = importlib.import_module("journal_app.app.window_main")
    status: int = module.run(
        arguments.folder,
        demo=arguments.demo,
        theme=arguments.theme,
        throw_away=arguments.throw_away,
        occasion=module.Occasion(arguments.again, arguments.quick, arguments.language),
    )
    return status
