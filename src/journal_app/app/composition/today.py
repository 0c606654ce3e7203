"""Joins the Today screen."""

from journal_app.app.composition.composition import Composition
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import QuestionnaireId
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen import Built
from journal_app.ui.screens.plan.state import Part as PlanPart
from journal_app.ui.screens.today.look_back_presenter import LookBackActions, LookBackPresenter
from journal_app.ui.screens.today.presenter import TodayActions, TodayPresenter
from journal_app.ui.screens.today.view import TodayView
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.ui.unsaved.writing_desk import DeskActions, WritingDesk
from journal_app.usecases.find_drafts import FindDrafts
from journal_app.usecases.keep_plan import KeepPlan
from journal_app.usecases.read_day import ReadToday
from journal_app.usecases.read_day_values import ReadDayValues
from journal_app.usecases.read_questionnaires import ReadQuestionnaires
from journal_app.usecases.watch_signs import WatchSigns


def build(composition: Composition) -> Built[TodayView, TodayPresenter]:
    """The screen that opens first."""
    view = TodayView(composition.services.icons)
    actions = TodayActions(
        today=ReadToday(composition.journal, composition.services.clock),
        names=composition.names,
        signs=WatchSigns(composition.journal),
        drafts=FindDrafts(composition.journal.drafts, composition.journal.entries),
        values=ReadDayValues(composition.journal.ratings),
        zone=composition.services.clock.zone,
        keep_session=composition.journal.programme.save_session,
        keep_homework=composition.journal.homework.save,
    )
    presenter = TodayPresenter(view, composition.services.db, actions, composition.window.notices)
    view.write_requested.connect(composition.navigator.begin_entry)
    view.entry_opened.connect(composition.navigator.show_entry)
    view.draft_opened.connect(composition.navigator.go_on)
    view.trends_requested.connect(lambda: composition.navigator.go("trends"))
    view.catch_up_requested.connect(lambda: composition.navigator.go("catch-up"))
    view.due.opened.connect(lambda form: composition.navigator.fill_in(QuestionnaireId(form)))
    asking = look_back(composition, view)
    view.coming.opened.connect(lambda: composition.navigator.open_plan(PlanPart.SITUATIONS))
    due = ReadQuestionnaires(composition.journal, FHIR).due

    def reload() -> None:
        presenter.reload()
        asking.reload()
        composition.services.db.run(
            lambda: near(composition),
            owner=view,
            done=view.coming.show_situations,
            refused=lambda error: composition.window.notices.say(explain(error).short),
        )
        composition.services.db.run(
            lambda: due(composition.clock.today()),
            owner=view,
            done=view.due.show_forms,
            refused=lambda error: composition.window.notices.say(explain(error).short),
        )

    return Built(view, presenter, reload, view.focus_first)


def near(composition: Composition) -> tuple[RiskSituation, ...]:
    """Situations of the next days, the nearest first; runs on the journal's thread."""
    today = composition.clock.today()
    found = [one for one in composition.journal.plan.situations.all() if one.near(today)]
    return tuple(sorted(found, key=lambda one: one.on or today))


def look_back(composition: Composition, view: TodayView) -> LookBackPresenter:
    """Asks once how a situation went that had a day."""
    book, notices = composition.journal.plan.situations, composition.window.notices
    keep = KeepPlan(composition.journal, composition.services.clock, composition.services.new_id)

    def read() -> RiskSituation | None:
        today = composition.clock.today()
        return next((one for one in book.all() if one.asks(today)), None)

    def refuse(error: JournalError) -> None:
        notices.say(explain(error).short)

    actions = LookBackActions(
        read=read,
        save=lambda situation: keep(lambda: book.save(situation)),
        today=composition.clock.today,
    )
    presenter = LookBackPresenter(view.look_back, composition.services.db, actions, notices)
    nothing = DeskActions(load=dict, keep=lambda _: None, refused=refuse)
    desk = WritingDesk(TypedLines(), (presenter.edit,), composition.services.db, nothing)
    composition.drafts.add("today", desk)
    return presenter
