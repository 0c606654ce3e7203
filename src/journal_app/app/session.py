"""An open journal for the length of one command."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from journal_app.app.console import Console
from journal_app.app.resources import resources_folder
from journal_app.app.secrets import add_passphrase_file, read_passphrase
from journal_app.app.shipped_texts import shipped_names
from journal_app.domain.moment import counting_day, zone_named
from journal_app.domain.vault_errors import NoJournalError
from journal_app.storage.journal import OpenJournal, open_journal
from journal_app.storage.vault.folder import VaultFolder
from journal_app.translation import tr


def add_journal(parser: ArgumentParser) -> None:
    """The folder of a journal, and where its passphrase comes from."""
    add_folder(parser)
    add_passphrase_file(parser)


def add_folder(parser: ArgumentParser) -> None:
    """The folder of a journal."""
    parser.add_argument("folder", type=Path, metavar="DIR", help=tr("the journal's folder"))


@contextmanager
def opened(arguments: Namespace, console: Console) -> Iterator[OpenJournal]:
    """The journal that was named; closed at the end, whatever happens."""
    require_journal(arguments.folder)
    passphrase = read_passphrase(arguments.passphrase_file, console)
    journal = open_journal(arguments.folder, passphrase, clock=console.clock, rules=console.rules)
    try:
        yield journal.say(shipped_names(resources_folder()))
    finally:
        journal.close()


def require_journal(folder: Path) -> None:
    """Refuse a folder without a journal before anybody types a passphrase."""
    if not VaultFolder(folder).holds_journal():
        raise NoJournalError


def today(journal: OpenJournal, console: Console) -> date:
    """The day that counts now."""
    local = console.clock.now().astimezone(zone_named(console.clock.zone()))
    return counting_day(local, journal.preferences.get().day_ends)
