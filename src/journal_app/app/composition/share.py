"""Composes the Share screen and its parts."""

from functools import partial
from typing import TypeVar

from journal_app.app.composition.composition import Composition
from journal_app.app.composition.numbers_to_call import DeviceNumbers
from journal_app.app.composition.pdf_files import DevicePdfFiles
from journal_app.app.passphrases import PassphraseTools
from journal_app.app.printing import Printing
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.screen import Built, Lazy
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
    context, printing = composition.context, Printing(composition.services.resources)
    parts = ShareParts(
        talk=Lazy(partial(_talk, composition)),
        report=Lazy(partial(_report, composition, printing)),
        papers=Lazy(partial(_papers, composition, printing)),
        ledger=Lazy(partial(_ledger, composition)),
    )
    view = ShareView()
    presenter = SharePresenter(view, context, composition.readiness, parts)
    written = ScreenDraft(TypedLines(), (parts.talk.presenter.edit,), context, NoDraftStore())
    composition.drafts.add("share", written)
    return Built(view, presenter, presenter.reload, view.focus_tabs)


def _talk(composition: Composition) -> Built[TalkView, TalkPresenter]:
    journal, view = composition.journal, TalkView(composition.services.icons)
    presenter = TalkPresenter(
        view,
        composition.context,
        ReadTalk(journal, composition.clock),
        ReadTopic(journal),
        KeepTalk(journal.talk_sheets, composition.services.new_id),
    )
    return Built(view, presenter)


def _report(composition: Composition, printing: Printing) -> Built[ReportView, ReportPresenter]:
    journal, clock = composition.journal, composition.clock
    view = ReportView(composition.services.icons)
    signs = RememberedSigns(journal)
    compose = ComposeReport(journal, signs, FHIR)
    gather = GatherReport(compose, journal.entries, composition.names, clock, printing)
    presenter = ReportPresenter(
        view,
        composition.context,
        ReadReportSurroundings(journal, signs, clock),
        journal.preferences,
        _preview(composition, view, gather),
    )
    return Built(view, presenter)


def _papers(composition: Composition, printing: Printing) -> Built[PapersView, PapersPresenter]:
    journal, services = composition.journal, composition.services
    view = PapersView(services.icons)
    numbers = DeviceNumbers(services.resources, services.device)
    gather = GatherPaper(MakePaper(journal, FHIR), numbers, composition.clock, printing)
    presenter = PapersPresenter(
        view, composition.context, journal.preferences, _preview(composition, view, gather)
    )
    return Built(view, presenter)


def _ledger(composition: Composition) -> Built[LedgerView, LedgerPresenter]:
    view = LedgerView()
    return Built(view, LedgerPresenter(view, composition.context, composition.journal.ledger))


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
