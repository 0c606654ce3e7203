"""From the arguments to a command, and from whatever happens to words and an exit status."""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from types import ModuleType
from typing import Final

from journal_app import translation
from journal_app.app import argument_words
from journal_app.app.commands import COMMANDS, summaries
from journal_app.app.console import Console
from journal_app.app.crash import describe
from journal_app.app.exit_status import Status, status_of
from journal_app.app.languages import LANGUAGE, OPTION, add_language, asked_for, named, speak
from journal_app.app.this_device import policy_in_force, settings_in_force
from journal_app.app.usage import UsageError
from journal_app.domain.errors import JournalError
from journal_app.translation import tr
from journal_app.ui.explanation import Explanation

PROGRAM: Final = "even-keel"
_WINDOW: Final = "journal_app.app.commands.window"


def run(argv: Sequence[str] | None, console: Console) -> int:
    """Run one command; every way it can end has words and a status, and none is a traceback."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak(chosen_language() or asked_for(os.environ))
    try:
        status = _run(_command_first(arguments), console)
        console.out.flush()
    except BrokenPipeError:
        _leave_pipe(console)
        status = Status.BROKEN_PIPE
    return int(status)


def _speak(wanted: Sequence[str]) -> None:
    """Say everything in the first of these languages that the program speaks."""
    if wanted and (wanted[0] != LANGUAGE or translation.language() != LANGUAGE):
        speak(importlib.import_module("journal_app.app.resources").resources_folder(), wanted)


def chosen_language() -> list[str]:
    """The language that is chosen in Settings, if one is: it goes before the terminal's."""
    chosen = settings_in_force().language
    return [chosen] if chosen else []


def _tell_policy(console: Console) -> None:
    """What is wrong with the computer's policy; it is left out, and everything goes on."""
    policy = policy_in_force()
    if policy.refused:
        words = importlib.import_module("journal_app.app.policy_words")
        for sentence in words.refusals(policy):
            console.say(f"{PROGRAM}: {sentence}")


def _command_first(argv: list[str]) -> list[str]:
    """A language may stand before the command as well as behind it."""
    size = 2 if argv[:1] == [OPTION] else 1 if argv and argv[0].startswith(f"{OPTION}=") else 0
    moved = size and len(argv) > size and argv[size] in COMMANDS
    return [argv[size], *argv[:size], *argv[size + 1 :]] if moved else argv


def _run(argv: list[str], console: Console) -> int:
    try:
        language = named(argv)
        _speak([language] if language else [])
        _tell_policy(console)
        return _dispatch(argv, console)
    except UsageError as error:
        return _refuse(console, error.sentence, Status.USAGE)
    except JournalError as error:
        words = _words_for(error)
        sentence = " ".join(part for part in (words.happened, words.next_step) if part)
        return _refuse(console, sentence, status_of(error))
    except KeyboardInterrupt:
        return _refuse(console, tr("Stopped."), Status.STOPPED)
    except BrokenPipeError:
        raise
    except OSError as error:
        refusals = importlib.import_module("journal_app.storage.vault.refusals")
        return _refuse(console, _words_for(refusals.of_system(error)).happened, Status.DISK)
    except Exception as error:  # noqa: BLE001 - the crash path of the command line
        console.say(f"{PROGRAM}: " + tr("unexpected: {what}").format(what=describe(error)))
        sentence = tr("Something went wrong that should not. What was saved before is safe.")
        return _refuse(console, sentence, Status.UNEXPECTED)


def _dispatch(argv: list[str], console: Console) -> int:
    command = argv[0] if argv and argv[0] in COMMANDS else None
    try:
        arguments = parser_of(command).parse_args(argv[1:] if command else argv)
    except SystemExit as done:
        return int(done.code or 0)
    status: int = _module_of(command).run(arguments, console)
    return status


def parser_of(command: str | None) -> argparse.ArgumentParser:
    """What reads the words behind a command, or behind the program where there is none."""
    argument_words.put_in_force()
    if command is None:
        parser = argparse.ArgumentParser(
            PROGRAM,
            description=tr("A private journal, on this computer alone. Opens its window."),
            epilog=_list_commands(),
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
    else:
        parser = argparse.ArgumentParser(
            f"{PROGRAM} {command}", description=summaries()[command], allow_abbrev=False
        )
    _module_of(command).add_arguments(parser)
    add_language(parser)
    return parser


def _module_of(command: str | None) -> ModuleType:
    return importlib.import_module(_WINDOW if command is None else COMMANDS[command])


def _list_commands() -> str:
    lines = [f"  {name:<12}{summary}" for name, summary in summaries().items()]
    more = tr("{program} COMMAND --help tells more.").format(program=PROGRAM)
    return tr("commands:") + "\n" + "\n".join(lines) + "\n\n" + more


def _refuse(console: Console, sentence: str, status: Status) -> Status:
    console.say(f"{PROGRAM}: {sentence}")
    return status


def _leave_pipe(console: Console) -> None:
    """Python writes what is left at its end; give it a place where that does no harm."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, console.out.fileno())


def _words_for(error: JournalError) -> Explanation:
    module = importlib.import_module("journal_app.ui.refusal_words")
    words: Explanation = module.explain(error)
    return words
