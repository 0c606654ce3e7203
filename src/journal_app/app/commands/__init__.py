"""The commands; each is loaded when it is asked for, so that none waits for another's needs."""

from typing import Final, NamedTuple


class Command(NamedTuple):
    """Where a command lives; its module has ``add_arguments(parser)`` and ``run(...)``."""

    module: str
    summary: str


_HERE: Final = "journal_app.app.commands."

COMMANDS: Final = {
    "init": Command(_HERE + "init", "make an empty journal"),
    "demo": Command(_HERE + "demo", "make a journal with realistic, reproducible weeks"),
    "report": Command(_HERE + "report", "print part of the journal as a PDF"),
    "document": Command(_HERE + "document", "print a page of the plan, or a blank week"),
    "signs": Command(_HERE + "signs", "warning signs: state, level, usual, flags"),
    "coping": Command(_HERE + "coping", "what worked: skill, uses, before, after"),
    "search": Command(_HERE + "search", "entries with some words in them, the newest first"),
    "import": Command(_HERE + "import_file", "bring in entries from a CSV file"),
    "backup": Command(_HERE + "backup", "make a backup, and copy it to another place"),
    "restore": Command(_HERE + "restore", "put a backup in a journal's place, or begin with it"),
    "check": Command(_HERE + "check", "find out whether a journal and its backups are whole"),
    "passphrase": Command(_HERE + "passphrase", "change the passphrase, or the recovery words"),
    "recover": Command(_HERE + "recover", "set a new passphrase with the 24 recovery words"),
    "screens": Command(_HERE + "screens", "every screen of the demo journal as PNG"),
    "version": Command(_HERE + "version", "the version of the program and of all it stands on"),
}
