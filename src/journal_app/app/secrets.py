"""Passphrases and recovery words: from a prompt, a file or standard input; nowhere else."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Final

from journal_app.app.console import Console
from journal_app.app.usage import UsageError
from journal_app.translation import tr

_LARGEST: Final = 64 * 1024
STDIN: Final = "-"


def add_passphrase_file(parser: ArgumentParser) -> None:
    """Where the passphrase of the journal comes from."""
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help=tr("read the passphrase from FILE (- for standard input) instead of asking"),
    )


def add_new_passphrase_file(parser: ArgumentParser) -> None:
    """Where a new passphrase comes from."""
    parser.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        help=tr("read the new passphrase from FILE (- for standard input) instead of asking"),
    )


def read_passphrase(file: str | None, console: Console) -> str:
    """The passphrase of a journal."""
    return console.ask(tr("Passphrase: ")) if file is None else read_secret(file, console)


def read_new_passphrase(file: str | None, console: Console) -> str:
    """A new passphrase; typed twice where it is typed."""
    if file is not None:
        return read_secret(file, console)
    first = console.ask(tr("New passphrase: "))
    if console.ask(tr("The same again: ")) != first:
        raise UsageError(tr("The two did not match. Nothing was changed."))
    return first


def read_secret(file: str, console: Console) -> str:
    """What stands in a file or comes from standard input, without its last line end."""
    if file == STDIN:
        content = b"" if console.stdin is None else console.stdin.read(_LARGEST + 1)
    else:
        with Path(file).open("rb") as opened:
            content = opened.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise UsageError(tr("That is too long for a passphrase or recovery words."))
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError(tr("The file has to hold plain text (UTF-8).")) from None
    if not text:
        raise UsageError(tr("There is no secret in that file."))
    return text[:-2] if text.endswith("\r\n") else text.removesuffix("\n")


def forbid_sharing_stdin(*files: str | None) -> None:
    """Standard input can be read once."""
    if files.count(STDIN) > 1:
        raise UsageError(tr("Only one secret can come from standard input."))
