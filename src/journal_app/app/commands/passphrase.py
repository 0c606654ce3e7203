"""Change the passphrase."""

from argparse import ArgumentParser, Namespace

from journal_app.app.outside import Outside
from journal_app.app.secrets import (
    add_new_passphrase_file,
    forbid_sharing_stdin,
    read_new_passphrase,
)
from journal_app.app.session import add_journal, opened


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, its passphrase and the new one."""
    add_journal(parser)
    add_new_passphrase_file(parser)


def run(arguments: Namespace, outside: Outside) -> int:
    """Change it; the recovery words stay as they are."""
    forbid_sharing_stdin(arguments.passphrase_file, arguments.new_passphrase_file)
    with opened(arguments, outside) as journal:
        new = read_new_passphrase(arguments.new_passphrase_file, outside)
        journal.vault.set_passphrase(new)
    outside.say("The passphrase is changed. The 24 recovery words stay the same.")
    return 0
