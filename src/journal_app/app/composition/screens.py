"""Every screen of the window, with the presenter it is spoken to through."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from journal_app.ui.screen import Screen
    from journal_app.ui.screens.bin.presenter import BinPresenter
    from journal_app.ui.screens.bin.view import BinView
    from journal_app.ui.screens.catch_up.presenter import CatchUpPresenter
    from journal_app.ui.screens.catch_up.view import CatchUpView
    from journal_app.ui.screens.entry_form.presenter import EntryFormPresenter
    from journal_app.ui.screens.entry_form.view import EntryFormView
    from journal_app.ui.screens.guide.presenter import GuidePresenter
    from journal_app.ui.screens.guide.view import GuideView
    from journal_app.ui.screens.help_now.presenter import HelpNowPresenter
    from journal_app.ui.screens.help_now.view import HelpNowView
    from journal_app.ui.screens.help_path.presenter import HelpPathPresenter
    from journal_app.ui.screens.help_path.view import HelpPathView
    from journal_app.ui.screens.importing.presenter import ImportingPresenter
    from journal_app.ui.screens.importing.view import ImportingView
    from journal_app.ui.screens.journal.presenter import JournalPresenter
    from journal_app.ui.screens.journal.view import JournalView
    from journal_app.ui.screens.lapse.presenter import LapsePresenter
    from journal_app.ui.screens.lapse.view import LapseView
    from journal_app.ui.screens.plan.presenter import PlanPresenter
    from journal_app.ui.screens.plan.view import PlanView
    from journal_app.ui.screens.programme.presenter import ProgrammePresenter
    from journal_app.ui.screens.programme.view import ProgrammeView
    from journal_app.ui.screens.questionnaire.presenter import FillPresenter
    from journal_app.ui.screens.questionnaire.view import FillView
    from journal_app.ui.screens.questionnaire_marks.presenter import MarksPresenter
    from journal_app.ui.screens.questionnaire_marks.view import MarksView
    from journal_app.ui.screens.questionnaire_results.presenter import ResultsPresenter
    from journal_app.ui.screens.questionnaire_results.view import ResultsView
    from journal_app.ui.screens.questionnaires.presenter import QuestionnairesPresenter
    from journal_app.ui.screens.questionnaires.view import QuestionnairesView
    from journal_app.ui.screens.safe_keeping.presenter import SafeKeepingPresenter
    from journal_app.ui.screens.safe_keeping.view import SafeKeepingView
    from journal_app.ui.screens.settings.presenter import SettingsPresenter
    from journal_app.ui.screens.settings.view import SettingsView
    from journal_app.ui.screens.share.presenter import SharePresenter
    from journal_app.ui.screens.share.view import ShareView
    from journal_app.ui.screens.take_out.presenter import TakeOutPresenter
    from journal_app.ui.screens.take_out.view import TakeOutView
    from journal_app.ui.screens.today.presenter import TodayPresenter
    from journal_app.ui.screens.today.view import TodayView
    from journal_app.ui.screens.tracking.presenter import TrackingPresenter
    from journal_app.ui.screens.tracking.view import TrackingView
    from journal_app.ui.screens.trends.presenter import TrendsPresenter
    from journal_app.ui.screens.trends.view import TrendsView
    from journal_app.ui.screens.two_copies.presenter import TwoCopiesPresenter
    from journal_app.ui.screens.two_copies.view import TwoCopiesView


@dataclass(frozen=True, slots=True)
class Screens:
    """In the order of the navigation; those without an icon are reached otherwise."""

    today: Screen[TodayView, TodayPresenter]
    journal: Screen[JournalView, JournalPresenter]
    trends: Screen[TrendsView, TrendsPresenter]
    plan: Screen[PlanView, PlanPresenter]
    programme: Screen[ProgrammeView, ProgrammePresenter]
    share: Screen[ShareView, SharePresenter]
    settings: Screen[SettingsView, SettingsPresenter]
    tracking: Screen[TrackingView, TrackingPresenter]
    safe_keeping: Screen[SafeKeepingView, SafeKeepingPresenter]
    two_copies: Screen[TwoCopiesView, TwoCopiesPresenter]
    take_out: Screen[TakeOutView, TakeOutPresenter]
    importing: Screen[ImportingView, ImportingPresenter]
    form: Screen[EntryFormView, EntryFormPresenter]
    catch_up: Screen[CatchUpView, CatchUpPresenter]
    bin: Screen[BinView, BinPresenter]
    questionnaires: Screen[QuestionnairesView, QuestionnairesPresenter]
    questionnaire: Screen[FillView, FillPresenter]
    questionnaire_marks: Screen[MarksView, MarksPresenter]
    questionnaire_results: Screen[ResultsView, ResultsPresenter]
    guide: Screen[GuideView, GuidePresenter]
    lapse: Screen[LapseView, LapsePresenter]
    help_now: Screen[HelpPathView, HelpPathPresenter]
    safety: Screen[HelpNowView, HelpNowPresenter]

    def __iter__(self) -> Iterator[Screen[QWidget, object]]:
        """All of them."""
        return (getattr(self, field.name) for field in fields(self))
