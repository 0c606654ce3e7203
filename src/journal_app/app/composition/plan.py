"""Joins My plan: its pages, what is typed on them, and where all of it is kept."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from journal_app.app.composition.composition import Composition
from journal_app.app.plan_examples import plan_examples
from journal_app.app.starter import starter_set
from journal_app.domain.crisis_line import CrisisLine, lines_for
from journal_app.domain.errors import JournalError
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.plan.cost_benefit import CostBenefit
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen import Built
from journal_app.ui.screens.plan.card.page import CardPage
from journal_app.ui.screens.plan.card.presenter import CardActions, CardPresenter
from journal_app.ui.screens.plan.first.kind import FirstPlan, FirstPlanKind
from journal_app.ui.screens.plan.first.presenter import FirstActions, FirstPresenter
from journal_app.ui.screens.plan.open_forms import OpenForms
from journal_app.ui.screens.plan.overview.presenter import OverviewActions, OverviewPresenter
from journal_app.ui.screens.plan.overview.view import OverviewView
from journal_app.ui.screens.plan.pieces.cards import Cards
from journal_app.ui.screens.plan.pieces.form import PieceForm
from journal_app.ui.screens.plan.pieces.numbers import Numbers
from journal_app.ui.screens.plan.pieces.on_call import OnCallForm
from journal_app.ui.screens.plan.pieces.page import PiecesPage
from journal_app.ui.screens.plan.pieces.people import People
from journal_app.ui.screens.plan.pieces.presenter import PieceActions, PieceKind, PiecesPresenter
from journal_app.ui.screens.plan.pieces.signs import SignPiece, Signs
from journal_app.ui.screens.plan.pieces.situations import Situations
from journal_app.ui.screens.plan.presenter import PlanParts, PlanPresenter
from journal_app.ui.screens.plan.sheets import words as sheet_words
from journal_app.ui.screens.plan.sheets.page import SheetPage
from journal_app.ui.screens.plan.sheets.presenter import SheetActions, SheetPresenter
from journal_app.ui.screens.plan.state import Part
from journal_app.ui.screens.plan.versions.page import VersionsPage
from journal_app.ui.screens.plan.versions.presenter import VersionActions, VersionsPresenter
from journal_app.ui.screens.plan.view import PlanView
from journal_app.ui.screens.programme.state import Tab
from journal_app.ui.unsaved.pending_edit import PendingEdit
from journal_app.ui.unsaved.writing_desk import DeskActions, WritingDesk
from journal_app.usecases.keep_plan import KeepPlan
from journal_app.usecases.lines_draft import LinesDraft
from journal_app.usecases.read_plan import PlanNow, ReadPlan

NAME = "plan"


def build(composition: Composition) -> Built[PlanView, PlanPresenter]:
    """The plan and everything that belongs to it."""
    return _Joining(composition).built()


class _Joining:
    """Builds each page, and the ways between them."""

    def __init__(self, composition: Composition) -> None:
        self._composition, self._book, self._tools = (
            composition,
            composition.journal.plan,
            composition.services,
        )
        self._db, self._notices = composition.services.db, composition.window.notices
        self._keep = KeepPlan(
            composition.journal, composition.services.clock, composition.services.new_id
        )
        self._examples = plan_examples(composition.services.resources)
        self._forms = OpenForms()
        self._edits: list[PendingEdit] = []
        self._pages: dict[Part, Any] = {}
        self._show: dict[Part, Callable[[PlanNow], None]] = {}
        self._presenter: PlanPresenter | None = None

    def built(self) -> Built[PlanView, PlanPresenter]:
        """The whole screen."""
        overview = self._overview()
        self._first()
        self._pieces()
        self._sheets()
        follow_card = self._card()
        self._versions()
        ordered = {part: self._pages[part] for part in Part}
        view = PlanView(ordered, self._tools.icons)
        desk = self._desk()
        parts = PlanParts(
            read=ReadPlan(self._composition.journal, self._tools.clock),
            show=self._show,
            pages=ordered,
            keep_draft=desk.keep_draft,
            point_out=ordered[Part.CARDS].point_out,
            seen=follow_card,
        )
        presenter = PlanPresenter(view, self._db, parts, self._notices)
        self._presenter = presenter
        overview.part_requested.connect(presenter.go)
        self._composition.drafts.add(NAME, desk)
        desk.load()
        return Built(view, presenter, presenter.reload, presenter.focus)

    def _back(self) -> None:
        if self._presenter is not None:
            self._presenter.back()

    def _overview(self) -> OverviewView:
        view = self._pages[Part.OVERVIEW] = OverviewView(self._tools.icons)
        actions = OverviewActions(
            reviewed=self._keep.reviewed,
            forget=lambda version: self._book.versions.delete(version.id),
            therapist=lambda: self._composition.journal.preferences.get().therapist,
            card_outside=lambda: self._tools.device.choices().card is not None,
            forms=self._forms,
        )
        self._show[Part.OVERVIEW] = OverviewPresenter(view, self._db, actions, self._notices).show
        view.goals_requested.connect(lambda: self._composition.navigator.open_programme(Tab.GOALS))
        view.afterwards_requested.connect(
            lambda: self._composition.navigator.open_programme(Tab.STEP_DOWN)
        )
        view.lapse_requested.connect(self._composition.navigator.after_lapse)
        return view

    def _first(self) -> None:
        form = self._pages[Part.FIRST] = PieceForm(self._tools.icons)
        kind = FirstPlanKind(self._signs(), self._examples, self._tools.new_id)
        actions = FirstActions(
            save=lambda made: self._keep(lambda: self._save_first(made)),
            take_back=lambda made: self._keep(lambda: self._drop_first(made)),
            forms=self._forms,
            left=self._back,
        )
        self._show[Part.FIRST] = FirstPresenter(form, kind, self._db, actions, self._notices).show

    def _pieces(self) -> None:
        device = self._tools.device.choices
        tools, examples, book = self._tools, self._examples, self._book

        def listed() -> tuple[CrisisLine, ...]:
            return lines_for(device().country or "", tools.lines)

        kinds: tuple[tuple[Any, Any], ...] = (
            (Cards(examples, tools.new_id), book.if_thens),
            (Situations(examples, tools.new_id), book.situations),
            (People(examples, tools.new_id), book.people),
        )
        self._piece_page(self._signs(), self._save_sign, self._drop_sign)
        for kind, pieces in kinds:
            self._piece_page(kind, pieces.save, pieces.delete)
        self._piece_page(Numbers(listed, tools.new_id), book.lines.save, book.lines.delete)
        self._on_call()

    def _on_call(self) -> None:
        """The programme's number stands on the device, above the others."""
        device, change = self._tools.device.choices, self._tools.device.change
        form, show = OnCallForm(), self._show[Part.NUMBERS]
        form.changed.connect(lambda said: change(replace(device(), on_call=said)))
        self._pages[Part.NUMBERS].above.column.addWidget(form)

        def show_all(now: PlanNow) -> None:
            form.show_on_call(device().on_call)
            show(now)

        self._show[Part.NUMBERS] = show_all

    def _piece_page(
        self, kind: Any, save: Callable[[Any], None], delete: Callable[[Any], None]
    ) -> None:
        page = self._pages[kind.part] = PiecesPage(kind.words(), self._tools.icons)
        actions = PieceActions(
            save=lambda piece: self._keep(lambda: save(piece)),
            delete=lambda piece: self._keep(lambda: delete(piece)),
            forms=self._forms,
        )
        of: PieceKind = kind
        presenter = PiecesPresenter(page, of, self._db, actions, self._notices)
        self._show[kind.part] = presenter.show

    def _signs(self) -> Signs:
        starter = starter_set(self._tools.resources)
        return Signs(tuple(zip(starter.themes, starter.signs, strict=True)), self._tools.new_id)

    def _save_sign(self, piece: SignPiece) -> None:
        self._composition.journal.scales.save(piece.scale)
        self._book.signs.save(piece.note)

    def _drop_sign(self, piece: SignPiece) -> None:
        self._composition.journal.scales.delete(piece.scale.id)
        self._book.signs.delete(piece.note)

    def _save_first(self, made: FirstPlan) -> None:
        if made.sign is not None:
            self._save_sign(made.sign)
        if made.card is not None:
            self._book.if_thens.save(made.card)
        if made.person is not None:
            self._book.people.save(made.person)
        if made.reasons is not None:
            self._book.reasons.save(made.reasons)

    def _drop_first(self, made: FirstPlan) -> None:
        if made.sign is not None:
            self._drop_sign(made.sign)
        if made.card is not None:
            self._book.if_thens.delete(made.card)
        if made.person is not None:
            self._book.people.delete(made.person)
        if made.reasons is not None:
            self._book.reasons.save(Reasons())

    def _sheets(self) -> None:
        words, examples, book = sheet_words, self._examples, self._book
        self._sheet(
            Part.SAFETY,
            SheetPage(words.safety_intro(), words.safety_specs(examples), self._tools.icons),
            SheetActions(
                lambda now: now.plan.safety, book.safety.save, SafetyPlan, words.safety_known
            ),
        )
        self._sheet(
            Part.LAPSE,
            SheetPage(words.lapse_intro(), words.lapse_specs(examples), self._tools.icons),
            SheetActions(lambda now: now.plan.lapse, book.lapse.save, LapsePlan, words.lapse_known),
        )
        self._sheet(
            Part.REASONS,
            SheetPage(words.reasons_intro(), words.reasons_specs(examples), self._tools.icons),
            SheetActions(lambda now: now.plan.reasons, book.reasons.save, Reasons),
        )
        self._sheet(
            Part.COST_BENEFIT,
            SheetPage(words.cost_benefit_intro(), words.cost_benefit_specs(), self._tools.icons),
            SheetActions(
                lambda now: now.plan.cost_benefit,
                book.cost_benefit.save,
                CostBenefit,
                words.cost_benefit_known,
            ),
        )

    def _sheet(self, part: Part, page: SheetPage, actions: SheetActions) -> None:
        save = actions.save
        through = replace(actions, save=lambda sheet: self._keep(lambda: save(sheet)))
        presenter = SheetPresenter(page, self._db, through, self._notices)
        self._pages[part], self._show[part] = page, presenter.show
        self._edits.append(presenter.edit)

    def _card(self) -> Callable[[PlanNow], None]:
        page = self._pages[Part.CARD] = CardPage()

        def show_outside(card: LockedCard | None) -> None:
            self._tools.device.change(replace(self._tools.device.choices(), card=card))

        actions = CardActions(
            save=self._book.card.save,
            outside=lambda: self._tools.device.choices().card,
            show_outside=show_outside,
        )
        presenter = CardPresenter(page, self._db, actions, self._notices)
        self._show[Part.CARD] = presenter.show
        self._edits.append(presenter.edit)
        return presenter.follow

    def _versions(self) -> None:
        page = self._pages[Part.VERSIONS] = VersionsPage(self._tools.icons)
        book = self._book
        actions = VersionActions(
            read=book.versions.all,
            put_back=self._keep.put_back,
            put=book.put,
            delete=lambda version: book.versions.delete(version.id),
            save=book.versions.save,
        )
        self._show[Part.VERSIONS] = VersionsPresenter(page, self._db, actions, self._notices).show

    def _desk(self) -> WritingDesk:
        draft = LinesDraft(self._composition.journal.drafts, self._tools.clock, NAME)

        def refuse(error: JournalError) -> None:
            self._notices.say(explain(error).short)

        actions = DeskActions(draft.load, draft.keep, refuse)
        return WritingDesk(self._forms, tuple(self._edits), self._db, actions)
