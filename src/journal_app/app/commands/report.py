"""Print a time of the journal as a PDF."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from journal_app.app.console import Console
from journal_app.app.days import a_day
from journal_app.app.languages import add_page_language, page_language
from journal_app.app.printing import Printing, write_whole
from journal_app.app.resources import resources_folder
from journal_app.app.secrets import forbid_sharing_stdin, read_secret
from journal_app.app.session import add_journal, opened, today
from journal_app.app.usage import UsageError
from journal_app.domain.paper import Paper
from journal_app.domain.report_errors import EmptyPasswordError
from journal_app.domain.report_order import Detail, ReportOrder, consent_in_a_word
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.domain.sharing.shared_copy import Paperwork, Way
from journal_app.exchange.fhir_format import FHIR
from journal_app.translation import tr
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.note_shared import Left, NoteShared, digest_of
from journal_app.usecases.ports import Journal
from journal_app.usecases.sharing_document import ShareChoices
from journal_app.usecases.watch_signs import WatchSigns


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, the time, and how much is shared: least unless more is asked for."""
    add_journal(parser)
    parser.add_argument("--from", dest="first", type=a_day, required=True, metavar="D")
    parser.add_argument("--to", dest="last", type=a_day, required=True, metavar="D")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    parser.add_argument("--paper", choices=[paper.value for paper in Paper])
    parser.add_argument(
        "--detail", choices=[detail.value for detail in Detail], default=Detail.SUMMARY.value
    )
    parser.add_argument(
        "--include-text", action="store_true", help=tr("share free text; never of private entries")
    )
    parser.add_argument(
        "--attach-fhir",
        action="store_true",
        help=tr("put the same into the PDF once more, for a clinic's system"),
    )
    add_page_language(parser)
    parser.add_argument(
        "--pdf-password-file", metavar="F", help=tr("lock the PDF with the password in F")
    )


def run(arguments: Namespace, console: Console) -> int:
    """Write the PDF, and a line in the ledger."""
    forbid_sharing_stdin(arguments.passphrase_file, arguments.pdf_password_file)
    if arguments.out.is_dir():
        raise UsageError(tr("--out names a folder; name a file."))
    page_language(arguments.page_language, arguments.language)
    password = _password(arguments.pdf_password_file, console)
    with opened(arguments, console) as journal:
        order = _order(arguments, journal)
        content = ComposeReport(journal, WatchSigns(journal), FHIR)(order, today(journal, console))
        pdf = Printing(resources_folder()).report(content, password)
        write_whole(arguments.out, pdf)
        note = NoteShared(journal, console.clock, console.new_id)
        note(_left(order), digest_of(pdf), Way.SAVED, locked=bool(password))
    return 0


def _left(order: ReportOrder) -> Left:
    choices = ShareChoices(order.consent, order.paper, order.language, order.who)
    return Left(Paperwork.REPORT, order.for_whom, choices, order.first, order.last)


def _order(arguments: Namespace, journal: Journal) -> ReportOrder:
    chosen = journal.preferences.get()
    return ReportOrder(
        first=arguments.first,
        last=arguments.last,
        paper=Paper(arguments.paper) if arguments.paper else chosen.paper,
        consent=_consent(arguments),
        for_whom=chosen.therapist,
        who=chosen.initials,
        names=_names(chosen.names),
        safety_line=chosen.safety_line,
        language=page_language(arguments.page_language, arguments.language),
    )


def _consent(arguments: Namespace) -> ReportConsent:
    consent = consent_in_a_word(Detail(arguments.detail), include_text=arguments.include_text)
    if not arguments.attach_fhir:
        return consent
    return replace(consent, blocks={**consent.blocks, Block.ATTACHED: Consent.SHARE})


def _names(typed: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in typed.split(",") if name.strip())


def _password(file: str | None, console: Console) -> str:
    if file is None:
        return ""
    password = read_secret(file, console)
    if not password:
        raise EmptyPasswordError
    return password
