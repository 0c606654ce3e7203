"""Make a journal of a made-up person."""

from argparse import ArgumentParser, Namespace

from journal_app.app.console import Console
from journal_app.app.demo import DEMO_PASSPHRASE, fill_with_demo, story_until_now
from journal_app.app.resources import resources_folder
from journal_app.app.secrets import read_new_passphrase
from journal_app.app.session import add_folder
from journal_app.domain.vault_errors import JournalExistsError
from journal_app.storage.journal import create_journal
from journal_app.storage.vault.folder import VaultFolder
from journal_app.translation import tr, tr_n


def add_arguments(parser: ArgumentParser) -> None:
    """Where to, and how much is written."""
    add_folder(parser)
    parser.add_argument("--weeks", type=int, default=12, metavar="N")
    parser.add_argument(
        "--seed", type=int, default=7, metavar="N", help=tr("another seed, other days")
    )
    parser.add_argument(
        "--entries-per-day",
        type=int,
        metavar="N",
        help=tr("that many entries on every day, with long texts"),
    )
    parser.add_argument(
        "--passphrase-file",
        "--new-passphrase-file",
        metavar="FILE",
        help=tr('read the passphrase from FILE (- for standard input); else "{passphrase}"').format(
            passphrase=DEMO_PASSPHRASE
        ),
    )


def run(arguments: Namespace, console: Console) -> int:
    """Make the journal; its weeks end now."""
    story = story_until_now(
        console.clock,
        weeks=arguments.weeks,
        seed=arguments.seed,
        entries_per_day=arguments.entries_per_day,
    )
    if VaultFolder(arguments.folder).holds_journal():
        raise JournalExistsError
    passphrase, file = DEMO_PASSPHRASE, arguments.passphrase_file
    if file is not None:
        passphrase = read_new_passphrase(file, console)
    journal = create_journal(arguments.folder, passphrase, clock=console.clock, rules=console.rules)
    try:
        fill_with_demo(journal, resources_folder(), story)
        entries = journal.entries.count()
    finally:
        journal.close()
    console.say(
        tr_n(
            "A journal of a made-up person with %n entry is in the folder.",
            "A journal of a made-up person with %n entries is in the folder.",
            entries,
        )
    )
    if file is None:
        console.say(tr("Its passphrase is: {passphrase}").format(passphrase=DEMO_PASSPHRASE))
    return 0
