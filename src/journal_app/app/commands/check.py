"""Find out whether a journal is whole."""

from argparse import ArgumentParser, Namespace

from journal_app.app.outside import Outside
from journal_app.app.session import add_journal, opened
from journal_app.storage.health import check_file


def add_arguments(parser: ArgumentParser) -> None:
    """The journal."""
    add_journal(parser)
    parser.add_argument("--json", action="store_true", help="one JSON document")


def run(arguments: Namespace, outside: Outside) -> int:
    """Run both integrity checks and read all of it; a damaged journal raises its refusal."""
    with opened(arguments, outside) as journal:
        entries, vault = journal.entries.count(), journal.vault
        vault.database.close()  # each check has a connection of its own; the lock stays held
        tables = check_file(vault.folder.journal, vault.key.database_key())
    rows = {name.strip('"'): count for name, count in tables.items()}
    if arguments.json:
        outside.answer_json({"whole": True, "entries": entries, "rows": rows})
    else:
        total = sum(rows.values())
        outside.answer(f"The journal is whole: {entries} entries, {total} rows read.")
    return 0
