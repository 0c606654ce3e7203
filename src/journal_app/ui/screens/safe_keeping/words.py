"""Backups and checks in words."""

from datetime import datetime

from PySide6.QtCore import QLocale

from journal_app.domain.backup import Backup, BackupReason, ClosedBackup
from journal_app.domain.health import Checked, HealthReport
from journal_app.domain.kept_aside import KEPT, KeptAside
from journal_app.domain.moment import zone_named
from journal_app.translation import tr, tr_n
from journal_app.ui.backup_words import problem_words
from journal_app.ui.screens.safe_keeping.state import Busy
from journal_app.ui.words import clock_time, long_day, numeric_day


def moment_words(moment: datetime, zone: str) -> str:
    """A day with its time."""
    local = moment.astimezone(zone_named(zone))
    return f"{long_day(local.date())}, {clock_time(local)}"


def backup_title(one: Backup | ClosedBackup, zone: str) -> str:
    """When it was made."""
    made = one.facts.made_at if isinstance(one, Backup) else one.made_at
    return one.name if made is None else moment_words(made, zone)


def backup_details(one: Backup | ClosedBackup) -> str:
    """What is inside: counts and days, nothing of what was written."""
    size = QLocale().formattedDataSize(one.size)
    if isinstance(one, ClosedBackup):
        return f"{problem_words(one.problem)}  ·  {size}"
    facts = one.facts
    entries = tr_n("1 entry", "%n entries", facts.entries)
    parts = [entries]
    if facts.days is not None:
        first, last = facts.days
        parts.append(f"{numeric_day(first)} – {numeric_day(last)}")
    return "  ·  ".join((*parts, reason_words(facts.reason), size))


def found_words(one: Backup, zone: str) -> str:
    """What is offered in the place of a damaged journal."""
    return tr(
        "The newest backup that is whole: {when}, {what}. Opening it keeps what is left of the "
        "damaged journal aside; nothing is thrown away."
    ).format(when=moment_words(one.facts.made_at, zone), what=backup_details(one))


def reason_words(reason: BackupReason) -> str:
    """Why a backup was made."""
    return {
        BackupReason.DAILY: tr("made by itself"),
        BackupReason.BEFORE_MIGRATION: tr("before an update"),
        BackupReason.BEFORE_IMPORT: tr("before an import"),
        BackupReason.BEFORE_MERGE: tr("before another copy was brought in"),
        BackupReason.BEFORE_RESTORE: tr("before going back"),
        BackupReason.BEFORE_ROTATION: tr("before new recovery words"),
        BackupReason.BEFORE_BULK_DELETE: tr("before deleting many"),
        BackupReason.BY_HAND: tr("made by you"),
    }[reason]


def aside_details(one: KeptAside, zone: str) -> str:
    """Until when it stays."""
    if one.damaged:
        return tr("What was left of a damaged journal. It stays until you remove it.")
    goes = (one.since + KEPT).astimezone(zone_named(zone)).date()
    return tr("Your journal as it was until then. It goes on {day}.").format(day=long_day(goes))


def health_words(report: HealthReport) -> str:
    """What a check found."""
    whole = sum(isinstance(one, Backup) for one in report.backups)
    rows = sum(rows for _, rows in report.rows)
    lines = []
    if not report.damaged:
        lines.append(
            tr("Your journal is whole: {entries} entries, {rows} rows, all of them read.").format(
                entries=report.entries, rows=rows
            )
        )
    else:
        found = ", ".join(_checked(one) for one in report.damaged)
        lines.append(tr("Damaged: {what}.").format(what=found))
    lines.append(tr("Backups that were opened and read to the end: {n}.").format(n=whole))
    if report.damaged_backups:
        damaged = len(report.damaged_backups)
        lines.append(tr("Backups that are damaged: {n}.").format(n=damaged))
    return "\n".join(lines)


def _checked(checked: Checked) -> str:
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


def busy_words(busy: Busy) -> str:
    """What is being done just now."""
    return {
        Busy.NOTHING: "",
        Busy.BACKING_UP: tr("Making a backup and reading it back …"),
        Busy.COPYING: tr("Copying the backup and reading the copy back …"),
        Busy.RESTORING: tr("Bringing the backup in; your journal of now is put aside …"),
        Busy.CHECKING: tr("Reading everything …"),
        Busy.SEALING: tr("Working on your keys …"),
        Busy.REMOVING: tr("Removing it …"),
        Busy.PRINTING: tr("Writing the page …"),
    }[busy]
