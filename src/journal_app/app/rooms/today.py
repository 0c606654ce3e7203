"""Joins the Today screen."""

from journal_app.app.rooms.house import House
from journal_app.app.rooms.questionnaire import fill_in
from journal_app.domain.ids import QuestionnaireId
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.explain import explain
from journal_app.ui.screen import Built
from journal_app.ui.screens.today.presenter import TodayActions, TodayPresenter
from journal_app.ui.screens.today.view import TodayView
from journal_app.usecases.find_drafts import FindDrafts, Unfinished
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
    view.write_requested.connect(house.write)
    view.entry_opened.connect(house.show_entry)
    view.draft_opened.connect(lambda draft: go_on(house, draft))
    view.trends_requested.connect(lambda: house.go("trends"))
    view.catch_up_requested.connect(lambda: house.go("catch-up"))
    view.due.opened.connect(lambda form: fill_in(house, QuestionnaireId(form)))
    due = ReadQuestionnaires(house.journal, FHIR).due

    def reload() -> None:
        presenter.reload()
        house.tools.db.run(
            lambda: due(house.today()),
            owner=view,
            done=view.due.show_forms,
            refused=lambda error: house.window.notices.say(explain(error).short),
        )

    return Built(view, reload, view.focus_first)


def go_on(house: House, draft: Unfinished) -> None:
    """Open the form in which something was begun."""
    if draft.edited is None:
        house.write(draft.kind)
    else:
        house.edit(draft.edited)
