"""Composes the Share screen and its parts."""

from typing import TypeVar

from journal_app.app.composition.composition import Composition
from journal_app.app.composition.numbers_to_call import DeviceNumbers
from journal_app.app.composition.pdf_files import DevicePdfFiles
from journal_app.app.passphrases import PassphraseTools
from journal_app.app.printing import Printing
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.screen import Built
from journal_app.ui.screens.share.ledger.presenter import LedgerPresenter
from journal_app.ui.screens.share.ledger.view import LedgerView
from journal_app.ui.screens.share.papers.gather import GatherPaper
from journal_app.ui.screens.share.papers.presenter import PapersPresenter
from journal_app.ui.screens.share.papers.view import PapersView
from journal_app.ui.screens.share.presenter import ShareParts, SharePresenter
from journal_app.ui.screens.share.preview.pdf_export import PdfExport
from journal_app.ui.screens.share.preview.presenter import Gather, PreviewPresenter
from journal_app.ui.screens.share.preview.printable import Printable
from journal_app.ui.screens.share.report.gather import GatherReport
from journal_app.ui.screens.share.report.presenter import ReportPresenter
from journal_app.ui.screens.share.report.surroundings import ReadReportSurroundings
from journal_app.ui.screens.share.report.view import ReportView
from journal_app.ui.screens.share.state import ShareTab
from journal_app.ui.screens.share.talk.presenter import TalkPresenter
from journal_app.ui.screens.share.talk.view import TalkView
from journal_app.ui.screens.share.view import ShareView
from journal_app.ui.unsaved.screen_draft import NoDraftStore, ScreenDraft
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.note_shared import NoteShared, RememberShared
from journal_app.usecases.papers.make_paper import MakePaper
from journal_app.usecases.report_parts.remembered_signs import RememberedSigns
from journal_app.usecases.talk.keep_talk import KeepTalk
from journal_app.usecases.talk.read_talk import ReadTalk
from journal_app.usecases.talk.read_topic import ReadTopic

Request = TypeVar("Request")
Gathered = TypeVar("Gathered", bound=Printable)


def build(composition: Composition) -> Built[ShareView, SharePresenter]:
    """What to talk about, the report, other pages, what was shared."""
    icons, context = composition.services.icons, composition.context
    printing = Printing(composition.services.resources)
    talk_view, report_view, papers_view = TalkView(icons), ReportView(icons), PapersView(icons)
    ledger_view = LedgerView()
    parts = ShareParts(
        talk=_talk(composition, talk_view),
        report=_report(composition, report_view, printing),
        papers=_papers(composition, papers_view, printing),
        ledger=LedgerPresenter(ledger_view, context, composition.journal.ledger),
    )
    view = ShareView(
        {
            ShareTab.TALK: talk_view,
            ShareTab.REPORT: report_view,
            ShareTab.PAPERS: papers_view,
            ShareTab.LEDGER: ledger_view,
        }
    )
    presenter = SharePresenter(view, context, composition.readiness, parts)
    talk_view.report_requested.connect(presenter.show_report)
    ledger_view.again_requested.connect(presenter.share_again)
    written = ScreenDraft(TypedLines(), (parts.talk.edit,), context, NoDraftStore())
    composition.drafts.add("share", written)
    return Built(view, presenter, presenter.reload, view.focus_tabs)


def _talk(composition: Composition, view: TalkView) -> TalkPresenter:
    journal = composition.journal
    return TalkPresenter(
        view,
        composition.context,
        ReadTalk(journal, composition.clock),
        ReadTopic(journal),
        KeepTalk(journal.talk_sheets, composition.services.new_id),
    )


def _report(composition: Composition, view: ReportView, printing: Printing) -> ReportPresenter:
    journal, clock = composition.journal, composition.clock
    signs = RememberedSigns(journal)
    compose = ComposeReport(journal, signs, FHIR)
    gather = GatherReport(compose, journal.entries, composition.names, clock, printing)
    return ReportPresenter(
        view,
        composition.context,
        ReadReportSurroundings(journal, signs, clock),
        journal.preferences,
        _preview(composition, view, gather),
    )


def _papers(composition: Composition, view: PapersView, printing: Printing) -> PapersPresenter:
    journal, services = composition.journal, composition.services
    numbers = DeviceNumbers(services.resources, services.device)
    gather = GatherPaper(MakePaper(journal, FHIR), numbers, composition.clock, printing)
    return PapersPresenter(
        view, composition.context, journal.preferences, _preview(composition, view, gather)
    )


def _preview(
    composition: Composition, view: ReportView | PapersView, gather: Gather[Request, Gathered]
) -> PreviewPresenter[Request, Gathered]:
    """The pages beside the choices, and how they leave."""
    journal, context = composition.journal, composition.context
    note = NoteShared(journal, composition.clock, composition.services.new_id)
    export = PdfExport(
        view.file,
        context,
        DevicePdfFiles(composition.window),
        RememberShared(note, journal.preferences),
        PassphraseTools(),
    )
    return PreviewPresenter(view.pages, context, gather, export)
