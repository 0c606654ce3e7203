"""Find out whether a journal is whole, and its keys and backups with it."""

from argparse import ArgumentParser, Namespace
from typing import Any

from journal_app.app.console import Console
from journal_app.app.exit_status import Status
from journal_app.app.secrets import read_passphrase
from journal_app.app.session import add_journal, require_journal
from journal_app.domain.backup import Backup, ClosedBackup
from journal_app.domain.health import Checked, HealthReport
from journal_app.domain.vault_errors import JournalDamagedError
from journal_app.storage.check_up import check_up
from journal_app.storage.vault.opening import unlock_with_passphrase
from journal_app.translation import tr
from journal_app.ui.backup_words import problem_words


def add_arguments(parser: ArgumentParser) -> None:
    """The journal."""
    add_journal(parser)
    parser.add_argument("--json", action="store_true", help=tr("one JSON document"))


def run(arguments: Namespace, console: Console) -> int:
    """Look at everything, change nothing; a damaged journal raises its refusal."""
    require_journal(arguments.folder)
    passphrase = read_passphrase(arguments.passphrase_file, console)
    unlocked = unlock_with_passphrase(arguments.folder, passphrase, console.rules)
    try:
        report = check_up(unlocked)
    finally:
        unlocked.close()
    if arguments.json:
        console.answer_json(_document(report))
    else:
        _tell(report, console)
    return Status.DONE if report.whole else Status.DAMAGED


def _tell(report: HealthReport, console: Console) -> None:
    if report.damage is not None:
        for checked in report.damaged:
            console.answer(tr("Damaged: {part}").format(part=_name(checked)))
        raise JournalDamagedError(report.damage)
    rows = sum(rows for _, rows in report.rows)
    said = tr("The journal is whole: {entries} entries, {rows} rows read.")
    console.answer(said.format(entries=report.entries, rows=rows))
    for checked in report.damaged:
        console.answer(tr("Damaged: {part}").format(part=_name(checked)))
    whole = sum(isinstance(one, Backup) for one in report.backups)
    console.answer(tr("Backups that are whole: {n}").format(n=whole))
    for one in report.backups:
        if isinstance(one, ClosedBackup):
            console.answer(f"{one.name}: {problem_words(one.problem)}")


def _document(report: HealthReport) -> dict[str, Any]:
    return {
        "whole": report.whole,
        "damage": report.damage and report.damage.value,
        "entries": report.entries,
        "rows": dict(report.rows),
        "checks": {
            checked.value: "damaged" if checked in report.damaged else "whole"
            for checked in report.checked
        },
        "backups": [_backup(one) for one in report.backups],
    }


def _backup(one: Backup | ClosedBackup) -> dict[str, Any]:
    if isinstance(one, ClosedBackup):
        return {"name": one.name, "whole": False, "problem": one.problem.value}
    return {
        "name": one.name,
        "whole": True,
        "made_at": one.facts.made_at.isoformat(),
        "reason": one.facts.reason.value,
        "entries": one.facts.entries,
    }


def _name(checked: Checked) -> str:
    return {
        Checked.FILE: tr("the journal file"),
        Checked.PAGES: tr("pages of the journal file"),
        Checked.STRUCTURE: tr("the structure of the journal file"),
        Checked.CONTENT: tr("rows of the journal"),
        Checked.LINKS: tr("rows that belong together"),
        Checked.SEARCH: tr("the search index"),
        Checked.KEY_FILE: tr("the key file"),
        Checked.KEY_COPY: tr("the copy of the key file"),
    }[checked]
