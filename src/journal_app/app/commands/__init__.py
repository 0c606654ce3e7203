"""The commands; each is loaded when it is asked for, so that none waits for another's needs."""

from typing import Final

from journal_app.translation import tr

_HERE: Final = "journal_app.app.commands."

COMMANDS: Final = {
    "init": _HERE + "init",
    "demo": _HERE + "demo",
    "report": _HERE + "report",
    "document": _HERE + "document",
    "signs": _HERE + "signs",
    "coping": _HERE + "coping",
    "search": _HERE + "search",
    "import": _HERE + "import_file",
    "export": _HERE + "export",
    "undo-import": _HERE + "undo_import",
    "exchange": _HERE + "exchange",
    "merge": _HERE + "merge",
    "backup": _HERE + "backup",
    "restore": _HERE + "restore",
    "check": _HERE + "check",
    "passphrase": _HERE + "passphrase",
    "recover": _HERE + "recover",
    "screens": _HERE + "screens",
    "version": _HERE + "version",
}
"""Where a command lives; its module has ``add_arguments(parser)`` and ``run(...)``."""


def summaries() -> dict[str, str]:
    """What each command is for, in the language in force."""
    return {
        "init": tr("make an empty journal"),
        "demo": tr("make a journal with realistic, reproducible weeks"),
        "report": tr("print part of the journal as a PDF"),
        "document": tr("print a page of the plan, or a blank week"),
        "signs": tr("warning signs: state, level, usual, flags"),
        "coping": tr("what worked: skill, uses, before, after"),
        "search": tr("entries with some words in them, the newest first"),
        "export": tr("write a whole journal to files that other programs read"),
        "import": tr("bring in entries from a file of another program"),
        "undo-import": tr("list imports, or take one back as a whole"),
        "exchange": tr("write a sealed file for the same journal on another laptop"),
        "merge": tr("bring in what another copy of the journal has"),
        "backup": tr("make a backup, and copy it to another place"),
        "restore": tr("put a backup in a journal's place, or begin with it"),
        "check": tr("find out whether a journal and its backups are whole"),
        "passphrase": tr("change the passphrase, or the recovery words"),
        "recover": tr("set a new passphrase with the 24 recovery words"),
        "screens": tr("every screen of the demo journal as PNG"),
        "version": tr("the version of the program and of all it stands on"),
    }
