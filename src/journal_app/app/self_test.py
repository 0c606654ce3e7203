"""Tries every part of the program in a throw-away folder; no journal of the person is touched."""

import importlib
import os
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from journal_app import __version__
from journal_app.app.console import Console
from journal_app.app.crash import describe
from journal_app.app.exit_status import Status
from journal_app.domain.errors import JournalError
from journal_app.translation import tr

PARTS = "journal_app.app.self_test_parts"
WINDOW = "journal_app.app.self_test_window"
"""Loaded part by part: where a library is missing, its line says so and the others are tried."""

Part = Callable[[], object]


def self_test(console: Console) -> int:
    """Try all parts, a line each; the exit status says whether all of them held."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    console.answer(f"Even Keel {__version__}")
    with ExitStack() as leaving:
        folder = Path(leaving.enter_context(_throw_away()))
        held = [_tried(console, name, part) for name, part in _parts(folder, console)]
    failed = held.count(False)
    told = tr("Everything works.") if not failed else tr("Something does not work: see above.")
    console.answer(told)
    return Status.UNEXPECTED if failed else Status.DONE


def _throw_away() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="even-keel-self-test-", ignore_cleanup_errors=True)


def _parts(folder: Path, console: Console) -> list[tuple[str, Part]]:
    """What is tried, in the order in which one stands on the other."""

    def journal(name: str) -> Part:
        return lambda: getattr(importlib.import_module(PARTS), name)(folder, console)

    return [
        (tr("make an encrypted journal and write in it"), journal("write")),
        (tr("keep it unreadable without its passphrase"), journal("encrypt")),
        (tr("open it again and read what was written"), journal("open_again")),
        (tr("make a backup and read it back"), journal("back_up")),
        (tr("restore the backup to another folder"), journal("restore")),
        (tr("draw a chart"), journal("draw")),
        (tr("print a PDF and lock it with a password"), journal("print_pdf")),
        (tr("draw the window"), lambda: importlib.import_module(WINDOW).draw_window(folder)),
    ]


def _tried(console: Console, name: str, part: Part) -> bool:
    try:
        part()
    except JournalError as error:
        words = importlib.import_module("journal_app.ui.refusal_words").explain(error)
        what = str(words.happened)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what was asked for
        what = describe(error)
    else:
        console.answer(tr("ok: {part}").format(part=name))
        console.out.flush()
        return True
    console.answer(tr("failed: {part} ({what})").format(part=name, what=what))
    console.out.flush()
    return False
