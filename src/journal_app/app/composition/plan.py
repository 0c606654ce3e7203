"""Composes My plan: its pages, what is typed on them, and where all of it is kept."""

from journal_app.app.composition.composition import Composition
from journal_app.app.plan_examples import plan_examples
from journal_app.app.starter import starter_set
from journal_app.ui.screen import Built
from journal_app.ui.screens.plan.card.page import CardPage
from journal_app.ui.screens.plan.card.presenter import CardPresenter
from journal_app.ui.screens.plan.first.kind import FirstPlanKind
from journal_app.ui.screens.plan.first.presenter import FirstPresenter
from journal_app.ui.screens.plan.open_forms import OpenForms
from journal_app.ui.screens.plan.overview.presenter import OverviewPresenter
from journal_app.ui.screens.plan.overview.view import OverviewView
from journal_app.ui.screens.plan.pages import PlanPages
from journal_app.ui.screens.plan.pieces.cards import Cards
from journal_app.ui.screens.plan.pieces.form import PieceForm
from journal_app.ui.screens.plan.pieces.numbers import NumberPieces
from journal_app.ui.screens.plan.pieces.numbers_presenter import NumberPiecesPresenter
from journal_app.ui.screens.plan.pieces.on_call import OnCallForm
from journal_app.ui.screens.plan.pieces.page import PiecesPage
from journal_app.ui.screens.plan.pieces.people import People
from journal_app.ui.screens.plan.pieces.presenter import P, PieceKind, PiecesPresenter
from journal_app.ui.screens.plan.pieces.signs import Signs
from journal_app.ui.screens.plan.pieces.situations import Situations
from journal_app.ui.screens.plan.presenter import PagePresenter, PlanParts, PlanPresenter
from journal_app.ui.screens.plan.sheets import words
from journal_app.ui.screens.plan.sheets.kinds import (
    CostBenefitSheet,
    LapseSheet,
    ReasonsSheet,
    SafetySheet,
    SheetKind,
)
from journal_app.ui.screens.plan.sheets.page import SheetPage
from journal_app.ui.screens.plan.sheets.presenter import PlanSheetPresenter, S
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.screens.plan.versions.page import VersionsPage
from journal_app.ui.screens.plan.versions.presenter import VersionsPresenter
from journal_app.ui.screens.plan.view import PlanView
from journal_app.ui.unsaved.pending_edit import PendingEdit
from journal_app.ui.unsaved.screen_draft import ScreenDraft
from journal_app.usecases.begin_plan import BeginPlan
from journal_app.usecases.keep_pieces import KeepPieces, Keeps, KeepSheet, SignPieces
from journal_app.usecases.keep_plan import KeepPlan
from journal_app.usecases.lines_draft import LinesDraft
from journal_app.usecases.plan_ports import PlanSheet
from journal_app.usecases.read_plan import ReadPlan

NAME = "plan"


def build(composition: Composition) -> Built[PlanView, PlanPresenter]:
    """The plan and everything that belongs to it."""
    return _PlanScreen(composition).built()


class _PlanScreen:
    """Builds each page with its presenter."""

    def __init__(self, composition: Composition) -> None:
        journal, self._services = composition.journal, composition.services
        self._journal, self._book = journal, journal.plan
        self._composition, self._context = composition, composition.context
        self._keep = KeepPlan(journal, composition.clock, self._services.new_id)
        self._examples = plan_examples(self._services.resources)
        self._forms = OpenForms()
        self._edits: list[PendingEdit] = []
        self._pieces: dict[PlanPart, PiecesPage] = {}
        self._sheets: dict[PlanPart, SheetPage] = {}
        self._presenters: dict[PlanPart, PagePresenter] = {}

    def built(self) -> Built[PlanView, PlanPresenter]:
        """The whole screen."""
        self._add_pieces()
        self._add_sheets()
        icons = self._services.icons
        pages = PlanPages(
            OverviewView(icons),
            PieceForm(icons),
            self._pieces,
            self._sheets,
            CardPage(),
            VersionsPage(icons),
        )
        parts = PlanParts(self._presenters, self._add_others(pages))
        read = ReadPlan(self._journal, self._composition.clock)
        view, draft = PlanView(pages, icons), self._draft()
        presenter = PlanPresenter(view, self._context, read, parts, draft)
        self._composition.drafts.add(NAME, draft)
        draft.load()
        return Built(view, presenter, presenter.reload, presenter.focus)

    def _add_pieces(self) -> None:
        book, examples, new_id = self._book, self._examples, self._services.new_id
        self._add(self._sign_kind(), self._sign_pieces())
        self._add(Cards(examples, new_id), book.if_thens)
        self._add(Situations(examples, new_id), book.situations)
        self._add(People(examples, new_id), book.people)
        device = self._services.device
        numbers = self._add(NumberPieces(self._services.lines, device, new_id), book.lines)
        on_call = OnCallForm()
        self._pieces[PlanPart.NUMBERS].above.column.addWidget(on_call)
        self._presenters[PlanPart.NUMBERS] = NumberPiecesPresenter(on_call, device, numbers)

    def _add(self, kind: PieceKind[P], pieces: Keeps[P]) -> PiecesPresenter[P]:
        page = self._pieces[kind.part] = PiecesPage(kind.words(), self._services.icons)
        keep = KeepPieces(self._keep, pieces)
        presenter = PiecesPresenter(page, self._context, kind, keep, self._forms)
        self._presenters[kind.part] = presenter
        return presenter

    def _sign_kind(self) -> Signs:
        starter = starter_set(self._services.resources)
        known = tuple(zip(starter.themes, starter.signs, strict=True))
        return Signs(known, self._services.new_id)

    def _sign_pieces(self) -> SignPieces:
        return SignPieces(self._journal.scales, self._book.signs)

    def _add_sheets(self) -> None:
        book, examples, icons = self._book, self._examples, self._services.icons
        page = SheetPage(words.safety_intro(), words.safety_specs(examples), icons)
        self._add_sheet(PlanPart.SAFETY, page, SafetySheet(), book.safety)
        page = SheetPage(words.lapse_intro(), words.lapse_specs(examples), icons)
        self._add_sheet(PlanPart.LAPSE, page, LapseSheet(), book.lapse)
        page = SheetPage(words.reasons_intro(), words.reasons_specs(examples), icons)
        self._add_sheet(PlanPart.REASONS, page, ReasonsSheet(), book.reasons)
        page = SheetPage(words.cost_benefit_intro(), words.cost_benefit_specs(), icons)
        self._add_sheet(PlanPart.COST_BENEFIT, page, CostBenefitSheet(), book.cost_benefit)

    def _add_sheet(
        self, part: PlanPart, page: SheetPage, kind: SheetKind[S], sheet: PlanSheet[S]
    ) -> None:
        keep = KeepSheet(self._keep, sheet)
        presenter = PlanSheetPresenter(page, self._context, kind, keep)
        self._sheets[part], self._presenters[part] = page, presenter
        self._edits.append(presenter.edit)

    def _add_others(self, pages: PlanPages) -> CardPresenter:
        """The overview, the first five minutes, the versions, and the card, which is returned."""
        context, keep, forms = self._context, self._keep, self._forms
        device = self._services.device
        kind = FirstPlanKind(self._sign_kind(), self._examples, self._services.new_id)
        begin = BeginPlan(keep, self._book, self._sign_pieces())
        card = CardPresenter(pages.card, context, self._book.card, device)
        self._edits.append(card.edit)
        self._presenters |= {
            PlanPart.OVERVIEW: OverviewPresenter(pages.overview, context, keep, device, forms),
            PlanPart.FIRST: FirstPresenter(pages.first, context, kind, begin, forms),
            PlanPart.CARD: card,
            PlanPart.VERSIONS: VersionsPresenter(pages.versions, context, self._book, keep),
        }
        return card

    def _draft(self) -> ScreenDraft:
        draft = LinesDraft(self._journal.drafts, self._composition.clock, NAME)
        return ScreenDraft(self._forms, tuple(self._edits), self._context, draft)
