"""The parts of the self-test that need no window; each raises where something does not hold."""

from contextlib import closing
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Final

import pikepdf

from journal_app import translation
from journal_app.app.console import Console
from journal_app.app.demo import fill_with_demo, story_until_now
from journal_app.app.printing import Printing
from journal_app.app.resources import resources_folder
from journal_app.app.sealed_copy import write_sealed_copy
from journal_app.app.session import today
from journal_app.domain.note import Note
from journal_app.domain.report_content import ReportContent
from journal_app.domain.report_order import Detail, ReportOrder, consent_in_a_word
from journal_app.domain.vault_errors import WrongPassphraseError
from journal_app.exchange.fhir_format import FHIR
from journal_app.report.chart_renderer import ChartRenderer
from journal_app.report.drawn_charts import DrawnCharts
from journal_app.report.print_resources import PrintResources
from journal_app.storage.backup.moving import restore_to
from journal_app.storage.backup.reading import keyed_by_passphrase
from journal_app.storage.journal import OpenJournal, create_journal, open_journal
from journal_app.storage.vault.folder import VaultFolder
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.watch_signs import WatchSigns
from journal_app.usecases.write_entry import WriteEntry

PASSPHRASE: Final = "quiet harbour at dawn"  # noqa: S105 - of a journal that is thrown away
WEEKS: Final = 4
WRITTEN: Final = "a kettle and three blue cups"


class SelfTestError(Exception):
    """Something came out otherwise than it went in."""


def write(folder: Path, console: Console) -> None:
    """Make a journal, with some weeks of a made-up person and one note of our own."""
    with closing(
        create_journal(_journal(folder), PASSPHRASE, clock=console.clock, rules=console.rules)
    ) as journal:
        fill_with_demo(journal, resources_folder(), story_until_now(console.clock, weeks=WEEKS))
        note = WriteEntry(journal.entries, journal.preferences, console.clock, console.new_id)
        note(Note(WRITTEN))


def encrypt(folder: Path, console: Console) -> None:
    """Refuse another passphrase; have no word of it on the disk."""
    files = [file for file in _journal(folder).rglob("*") if file.is_file()]
    _require(VaultFolder(_journal(folder)).holds_journal())
    _require(not any(WRITTEN.encode() in file.read_bytes() for file in files))
    try:
        _opened(_journal(folder), console, "another passphrase").close()
    except WrongPassphraseError:
        return
    raise SelfTestError


def open_again(folder: Path, console: Console) -> None:
    """Read what was written."""
    with closing(_opened(_journal(folder), console)) as journal:
        _require_note(journal)


def back_up(folder: Path, console: Console) -> None:
    """Make a sealed file; it is read back before it counts."""
    with closing(_opened(_journal(folder), console)) as journal:
        made = write_sealed_copy(journal, console.clock, _backup(folder))
        _require(made.facts.entries == journal.entries.count())


def restore(folder: Path, console: Console) -> None:
    """Make a journal of the sealed file, and read what was written."""
    rules = console.rules or VaultRules()
    keyed = keyed_by_passphrase(_backup(folder), PASSPHRASE, rules.limits)
    place, now = folder / "restored", console.clock.now()
    restore_to(place, keyed, PASSPHRASE, now=now, rules=rules).close()
    with closing(_opened(place, console)) as journal:
        _require_note(journal)


def draw(folder: Path, console: Console) -> None:
    """Draw the charts of the weeks."""
    content = _content(folder, console)
    drawn = DrawnCharts(ChartRenderer(PrintResources(resources_folder()), content.language))
    pictures = drawn.of(content).values()
    _require(bool(pictures) and all(b"<svg" in one.svg for one in pictures))


def print_pdf(folder: Path, console: Console) -> None:
    """Print the weeks; the file opens with its password and with no other."""
    pdf = Printing(resources_folder()).report(_content(folder, console), PASSPHRASE)
    with pikepdf.open(BytesIO(pdf), password=PASSPHRASE) as opened:
        _require(len(opened.pages) > 0)
    try:
        pikepdf.open(BytesIO(pdf)).close()
    except pikepdf.PasswordError:
        return
    raise SelfTestError


def _content(folder: Path, console: Console) -> ReportContent:
    with closing(_opened(_journal(folder), console)) as journal:
        last = today(journal, console)
        order = ReportOrder(
            first=last - timedelta(weeks=WEEKS),
            last=last,
            consent=consent_in_a_word(Detail.FULL, include_text=True),
            language=translation.language(),
        )
        return ComposeReport(journal, WatchSigns(journal), FHIR)(order, last)


def _journal(folder: Path) -> Path:
    return folder / "journal"


def _backup(folder: Path) -> Path:
    return folder / "backup.jbk"


def _opened(place: Path, console: Console, passphrase: str = PASSPHRASE) -> OpenJournal:
    return open_journal(place, passphrase, clock=console.clock, rules=console.rules)


def _require_note(journal: OpenJournal) -> None:
    found = journal.entries.newest(20)
    _require(any(entry.body == Note(WRITTEN) for entry in found))


def _require(holds: bool) -> None:  # noqa: FBT001 - one thing that is so or not
    if not holds:
        raise SelfTestError
