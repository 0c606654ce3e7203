"""Print a paper that is made from the plan."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from journal_app.app.console import Console
from journal_app.app.device_settings import DeviceSettings
from journal_app.app.languages import add_page_language, page_language
from journal_app.app.papers import country_lines, on_call_line
from journal_app.app.printing import Printing, write_whole
from journal_app.app.resources import resources_folder
from journal_app.app.session import add_journal, opened, today
from journal_app.app.this_device import settings_in_force
from journal_app.app.usage import UsageError
from journal_app.domain.paper import Paper
from journal_app.domain.sharing.papers import PaperOrder
from journal_app.domain.sharing.shared_copy import Paperwork, Way
from journal_app.exchange.fhir_format import FHIR
from journal_app.translation import tr
from journal_app.usecases.note_shared import Left, NoteShared, digest_of
from journal_app.usecases.papers.make_paper import PAPERS, MakePaper
from journal_app.usecases.sharing_document import ShareChoices


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, which paper, and where it goes."""
    add_journal(parser)
    parser.add_argument("paperwork", choices=[one.value for one in PAPERS], metavar="PAPER")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    parser.add_argument("--paper", choices=[paper.value for paper in Paper])
    parser.add_argument("--for", dest="for_whom", default="", metavar="NAME")
    parser.add_argument(
        "--country", metavar="CC", help=tr("print the crisis lines of this country (two letters)")
    )
    add_page_language(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Write the PDF, and a line in the ledger."""
    if arguments.out.is_dir():
        raise UsageError(tr("--out names a folder; name a file."))
    language = page_language(arguments.page_language, arguments.language)
    resources, paperwork = resources_folder(), Paperwork(arguments.paperwork)
    device = settings_in_force()
    with opened(arguments, console) as journal:
        chosen = journal.preferences.get()
        order = PaperOrder(
            made_on=today(journal, console),
            paper=Paper(arguments.paper) if arguments.paper else chosen.paper,
            language=language,
            who=chosen.initials,
            for_whom=arguments.for_whom,
            lines=country_lines(resources, _country(arguments, device), language),
            on_call=on_call_line(device.on_call_name, device.on_call_number, device.on_call_hours),
        )
        content = MakePaper(journal, FHIR)(paperwork, order)
        pdf = Printing(resources).paper(paperwork, content, "")
        write_whole(arguments.out, pdf)
        left = Left(
            paperwork,
            order.for_whom,
            ShareChoices(paper=order.paper, language=order.language, who=order.who),
        )
        note = NoteShared(journal, console.clock, console.new_id)
        note(left, digest_of(pdf), Way.SAVED, locked=False)
    return 0


def _country(arguments: Namespace, device: DeviceSettings) -> str:
    """The country that was named, else the one this device was set to."""
    named: str | None = arguments.country
    return device.country if named is None else named
