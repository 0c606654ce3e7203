"""The one entry point: the window, or a command."""

import importlib
import sys
from collections.abc import Sequence

from journal_app.app.hardening import harden


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``even-keel`` with these arguments, or with those of the process; the exit status."""
    harden()
    try:
        cli = importlib.import_module("journal_app.app.cli")
        console = importlib.import_module("journal_app.app.console")
        status: int = cli.run(argv, console.system_console())
    except KeyboardInterrupt:  # while loading: before there is anybody to say it
        sys.stderr.write("\neven-keel: Stopped.\n")
        return 130
    return status
