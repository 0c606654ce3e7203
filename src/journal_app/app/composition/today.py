"""Composes the Today screen."""

from journal_app.app.composition.composition import Composition
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.screen import Built
from journal_app.ui.screens.today.coming_presenter import ComingPresenter
from journal_app.ui.screens.today.left_for_later_presenter import LeftForLaterPresenter
from journal_app.ui.screens.today.look_back_presenter import LookBackPresenter
from journal_app.ui.screens.today.presenter import TodayPresenter
from journal_app.ui.screens.today.read_page import ReadTodayPage
from journal_app.ui.screens.today.view import TodayView
from journal_app.ui.unsaved.screen_draft import NoDraftStore, ScreenDraft
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.usecases.answer_day import AnswerDay
from journal_app.usecases.ask_look_back import AskLookBack
from journal_app.usecases.find_drafts import FindDrafts
from journal_app.usecases.first_steps import FirstSteps
from journal_app.usecases.keep_plan import KeepPlan
from journal_app.usecases.read_coming import ReadComing
from journal_app.usecases.read_day import ReadToday
from journal_app.usecases.read_day_values import ReadDayValues
from journal_app.usecases.read_questionnaires import ReadQuestionnaires
from journal_app.usecases.watch_signs import WatchSigns


def build(composition: Composition) -> Built[TodayView, TodayPresenter]:
    """The screen that opens first."""
    journal, clock, context = composition.journal, composition.clock, composition.context
    view = TodayView(composition.services.icons)
    read = ReadTodayPage(
        ReadToday(journal, clock),
        composition.names,
        FindDrafts(journal.drafts, journal.entries),
        ReadDayValues(journal.ratings),
    )
    answer = AnswerDay(journal.programme, journal.homework)
    presenter = TodayPresenter(view, context, read, WatchSigns(journal), answer)
    keep = KeepPlan(journal, clock, composition.services.new_id)
    asking = LookBackPresenter(view.look_back, context, AskLookBack(journal.plan, keep, clock))
    coming = ComingPresenter(
        view, context, ReadComing(journal.plan, ReadQuestionnaires(journal, FHIR), clock)
    )
    left = LeftForLaterPresenter(
        view.left_for_later,
        context,
        FirstSteps(journal.preferences, journal.scales),
        composition.services.device,
    )
    composition.drafts.add(
        "today", ScreenDraft(TypedLines(), (asking.edit,), context, NoDraftStore())
    )

    def reload() -> None:
        presenter.reload()
        asking.reload()
        coming.reload()
        left.reload()

    def focus() -> None:
        view.focus_first()
        left.reload()  # the country is no change of the journal, and nobody would hear of it

    return Built(view, presenter, reload, focus)
