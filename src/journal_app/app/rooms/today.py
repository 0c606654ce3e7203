"""Joins the Today screen."""

from journal_app.app.rooms.house import House
from journal_app.app.rooms.questionnaire import fill_in
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


def build(house: House) -> Built:
    """The screen that opens first."""
    view = TodayView(house.tools.icons)
    actions = TodayActions(
        today=ReadToday(house.journal, house.tools.clock),
        names=house.names,
        signs=WatchSigns(house.journal),
        drafts=FindDrafts(house.journal.drafts, house.journal.entries),
        values=ReadDayValues(house.journal.ratings),
        zone=house.tools.clock.zone,
        keep_session=house.journal.programme.save_session,
        keep_homework=house.journal.homework.save,
    )
    presenter = TodayPresenter(view, house.tools.db, actions, house.window.notices)
    view.write_requested.connect(house.begin_entry)
    view.entry_opened.connect(house.show_entry)
    view.draft_opened.connect(house.go_on)
    view.trends_requested.connect(lambda: house.go("trends"))
    view.catch_up_requested.connect(lambda: house.go("catch-up"))
    view.due.opened.connect(lambda form: fill_in(house, QuestionnaireId(form)))
    asking = look_back(house, view)
    view.coming.opened.connect(lambda: house.open_plan(PlanPart.SITUATIONS))
    due = ReadQuestionnaires(house.journal, FHIR).due

    def reload() -> None:
        presenter.reload()
        asking.reload()
        house.tools.db.run(
            lambda: near(house),
            owner=view,
            done=view.coming.show_situations,
            refused=lambda error: house.window.notices.say(explain(error).short),
        )
        house.tools.db.run(
            lambda: due(house.today()),
            owner=view,
            done=view.due.show_forms,
            refused=lambda error: house.window.notices.say(explain(error).short),
        )

    return Built(view, reload, view.focus_first)


def near(house: House) -> tuple[RiskSituation, ...]:
    """Situations of the next days, the nearest first; runs on the journal's thread."""
    today = house.today()
    found = [one for one in house.journal.plan.situations.all() if one.near(today)]
    return tuple(sorted(found, key=lambda one: one.on or today))


def look_back(house: House, view: TodayView) -> LookBackPresenter:
    """Asks once how a situation went that had a day."""
    book, notices = house.journal.plan.situations, house.window.notices
    keep = KeepPlan(house.journal, house.tools.clock, house.tools.new_id)

    def read() -> RiskSituation | None:
        today = house.today()
        return next((one for one in book.all() if one.asks(today)), None)

    def refuse(error: JournalError) -> None:
        notices.say(explain(error).short)

    actions = LookBackActions(
        read=read,
        save=lambda situation: keep(lambda: book.save(situation)),
        today=house.today,
    )
    presenter = LookBackPresenter(view.look_back, house.tools.db, actions, notices)
    nothing = DeskActions(load=dict, keep=lambda _: None, refused=refuse)
    desk = WritingDesk(TypedLines(), (presenter.edit,), house.tools.db, nothing)
    house.desks.add("today", desk)
    return presenter
